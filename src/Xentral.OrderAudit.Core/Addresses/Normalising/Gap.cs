namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>What stands between a word and the one before it.</summary>
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
