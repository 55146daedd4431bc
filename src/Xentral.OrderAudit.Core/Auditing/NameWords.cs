using System.Globalization;
using System.Text;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Whether two names have a word in common, even one that lost letters: "M?ller" and "Müll" are Müller's.</summary>
internal static class NameWords
{
    // Shorter pieces stand in anybody's name; of other scripts than Latin a single sign may be a name.
    private const int ShortestPiece = 3;

    /// <summary>The same word in both, accents and case aside.</summary>
    public static bool Share(string text, params ReadOnlySpan<string> others)
    {
        var words = Of(text);
        foreach (var other in others)
        {
            if (words.Overlaps(Of(other)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word of one is the same as a word of the other, a piece of it, or it with a few letters exchanged.</summary>
    public static bool Resemble(string text, string other)
    {
        var words = Of(other);

        return Of(text).Any(word => words.Any(each => word == each || IsPiece(word, each) || IsPiece(each, word) || AreNear(word, each)));
    }

    public static HashSet<string> Of(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var letter in (string.Concat(text.EnumerateRunes()) + " ").Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(letter is 'ß' ? "SS" : char.ToUpperInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    private static bool IsPiece(string piece, string word)
        => (piece.Length >= ShortestPiece || !char.IsAscii(piece[0])) && word.Contains(piece, StringComparison.Ordinal);

    // "HBRENFELD" for "MOHRENFELD": the same length within one, and three quarters of the letters in their places from one end.
    private static bool AreNear(string left, string right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        if (shorter <= ShortestPiece || Math.Abs(left.Length - right.Length) > 1)
        {
            return false;
        }

        var fromStart = Enumerable.Range(0, shorter).Count(index => left[index] == right[index]);
        var fromEnd = Enumerable.Range(1, shorter).Count(index => left[^index] == right[^index]);

        return Math.Max(fromStart, fromEnd) * 4 >= shorter * 3;
    }
}
