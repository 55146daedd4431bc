namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>What had to be mended in a copy of a text before it could be compared.</summary>
[Flags]
public enum Repairs
{
    None = 0,
    HtmlEntities = 1,
    Mojibake = 2,
    ControlCharacters = 4,
    Emoji = 8,
    CompatibilityForms = 16,
    LoneSurrogates = 32,
    Capped = 64,

    /// <summary>Letters were lost, replaced or read in another code page; the other side proves what they were.</summary>
    Misread = 256,
}
