namespace Xentral.OrderAudit.Core.Comparing.Words;

/// <summary>Lengths at which forms, importers and columns cut text off.</summary>
internal static class ColumnLimits
{
    // Shorter texts that begin alike are more likely two words than one that was cut.
    private const int ShortestCut = 15;

    public static bool IsLimit(int length) => length is 20 or 25 or 30 or 32 or 35 or 40 or 45 or 50 or 60 or 64 or 100 or 128 or 255;

    /// <summary>Long enough that its last word may have been cut.</summary>
    public static bool MayBeCut(string stored) => stored.Length >= ShortestCut;

    /// <summary>Exactly as long as a limit allows; a blank at the end is trimmed on storing.</summary>
    public static bool IsAtLimit(string stored) => IsLimit(stored.Length) || IsLimit(stored.Length + 1);
}
