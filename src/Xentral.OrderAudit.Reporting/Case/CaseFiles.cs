namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>Where a case was put.</summary>
/// <param name="Names">Of the files in the folder, in the order a merchant needs them.</param>
public sealed record CaseFiles(string Folder, string Zip, IReadOnlyList<string> Names, bool HasProof)
{
    /// <summary>How many points of the vendor's template the letter does not make.</summary>
    public int Omitted { get; init; }
}
