namespace Xentral.OrderAudit.History;

/// <summary>Where the history lies and whose it is.</summary>
/// <param name="Folder">Absolute path; <see langword="null"/> remembers nothing.</param>
/// <param name="Key">Makes the key, 32 bytes; asked on first use only.</param>
/// <param name="Merchant">Makes a name of the merchant that reveals nothing; <see langword="null"/> where no merchant is configured.</param>
public sealed record HistoryPlace(string? Folder, Func<byte[]> Key, Func<string>? Merchant);
