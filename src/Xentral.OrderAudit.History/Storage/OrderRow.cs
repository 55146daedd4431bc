namespace Xentral.OrderAudit.History.Storage;

/// <summary>A row of <c>orders</c>.</summary>
internal sealed record OrderRow(
    byte[] Name,
    byte[] Number,
    string Merchant,
    string Marketplace,
    long PurchasedAt,
    long IsOpen,
    long FoundAt,
    string Cause,
    string Rules,
    string Fingerprint);
