using System.Globalization;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing.Words;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>Finds lines at Xentral that break off: at a column's length, in the middle of a word, or at a character the database cannot store.</summary>
internal static class CutLines
{
    public static void Find(AddressSide amazon, AddressSide erp, CutLine?[] cuts)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if (amazon.IsEmpty(line))
            {
                continue;
            }

            var hasEmoji = (amazon.RepairsOf(line) & Repairs.Emoji) != 0;

            for (var at = AddressLine.Name; at <= AddressLine.City; at++)
            {
                if (cuts[(int)at] is not null || erp.IsEmpty(at) || (at == AddressLine.City) != (line == AddressLine.City))
                {
                    continue;
                }

                if (hasEmoji && EndsAtEmoji(amazon.Stored(line), erp.Stored(at)))
                {
                    cuts[(int)at] = new(line, at, AtEmoji: true);
                }
                else if (IsCut(amazon, line, erp, at))
                {
                    cuts[(int)at] = new(line, at, AtEmoji: false);
                }
            }
        }
    }

    private static bool EndsAtEmoji(string amazon, string erp)
    {
        var emoji = amazon.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');

        return emoji > 0 && amazon.AsSpan(0, emoji).Trim().SequenceEqual(erp.AsSpan().Trim())
            && amazon.AsSpan(emoji).ContainsAnyExceptInRange('\uD800', '\uDFFF');
    }

    private static bool IsCut(AddressSide amazon, AddressLine line, AddressSide erp, AddressLine at)
    {
        var (a, e) = (amazon.FirstOf(line), erp.FirstOf(at));
        var count = erp.EndOf(at) - e;

        if (!ColumnLimits.MayBeCut(erp.Stored(at)) || count > amazon.EndOf(line) - a)
        {
            return false;
        }

        for (var i = 0; i < count - 1; i++)
        {
            if (!WordList.Same(amazon.Words, in amazon.Words[a + i], erp.Words, in erp.Words[e + i]))
            {
                return false;
            }
        }

        var whole = amazon.Raw(in amazon.Words[a + count - 1]);
        var rest = erp.Raw(in erp.Words[e + count - 1]);
        var isWhole = WordList.Same(amazon.Words, in amazon.Words[a + count - 1], erp.Words, in erp.Words[e + count - 1]);

        return isWhole
            ? count < amazon.EndOf(line) - a && ColumnLimits.IsAtLimit(erp.Stored(at)) && amazon.Stored(line).Length > erp.Stored(at).Length
            : rest.Length < whole.Length && EndsTheLine(erp, at, e + count - 1)
                && CultureInfo.InvariantCulture.CompareInfo.IsPrefix(whole, rest, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);
    }

    // "Hauptstr." is no cut "Hauptstraße": the full stop says that it was shortened on purpose.
    private static bool EndsTheLine(AddressSide erp, AddressLine at, int word)
        => erp.Words[word].RawEnd == erp.Repaired(at).TrimEnd().Length;
}
