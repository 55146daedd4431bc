namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>What a merchant wants of a case.</summary>
/// <param name="ParentFolder">Where the case folder and its zip go; absolute.</param>
/// <param name="ProofFile">The vendor's letter, a PDF; <see langword="null"/> when it has not arrived.</param>
/// <param name="Template">The merchant's own wording of the letter in the language of the case; <see langword="null"/> for ours.</param>
/// <param name="Password">Encrypts the zip; <see langword="null"/> for a plain one.</param>
public sealed record CaseOrder(string ParentFolder, string? ProofFile = null, string? Template = null, string? Password = null)
{
    /// <summary>The merchant vouches that the vendor's statements of August 2023 hold for orders purchased on other days too.</summary>
    public bool WithVendorStatement { get; init; }
}
