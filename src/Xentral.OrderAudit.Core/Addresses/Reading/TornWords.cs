using System.Globalization;

namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>A tab or line break usually stands for a blank. Within a word that the other side has in one piece ("Haupt\tstraße") it stands for nothing.</summary>
internal static class TornWords
{
    public static string Join(string text, AddressReading other)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            var end = EndOfBreak(text, i);

            if (end > i && end < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[end]) && HasWord(other, Around(text, i, end)))
            {
                text = text.Remove(i, end - i);
            }
        }

        return text;
    }

    private static int EndOfBreak(string text, int start)
    {
        var end = start;

        while (end < text.Length && char.GetUnicodeCategory(text[end]) is UnicodeCategory.Control)
        {
            end++;
        }

        return end;
    }

    private static string Around(string text, int start, int end)
    {
        var (from, to) = (start, end);

        while (from > 0 && char.IsLetterOrDigit(text[from - 1]))
        {
            from--;
        }

        while (to < text.Length && char.IsLetterOrDigit(text[to]))
        {
            to++;
        }

        return string.Concat(text.AsSpan(from, start - from), text.AsSpan(end, to - end));
    }

    private static bool HasWord(AddressReading side, string word)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            var text = side.Repaired(line);
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);

            if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
