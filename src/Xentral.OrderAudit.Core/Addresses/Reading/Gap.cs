namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>What stands between a token and the one before it; <see cref="None"/> where they are written together.</summary>
[Flags]
internal enum Gap
{
    None = 0,
    Blank = 1,
    Comma = 2,
    Hyphen = 4,
    Slash = 8,
    Dot = 16,
    Hash = 32,
    Apostrophe = 64,
    Other = 128,
}
