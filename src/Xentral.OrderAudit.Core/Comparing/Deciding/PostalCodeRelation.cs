namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>How the two postal codes stand to each other; other parts are judged by it.</summary>
internal enum PostalCodeRelation
{
    /// <summary>At least one side has none.</summary>
    Unknown,
    Equal,
    Shortened,
    Different,
}
