using Xentral.OrderAudit.Core.Addresses.Reading;
using Xentral.OrderAudit.Core.Comparing.Aligning;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Every line that breaks off is a difference of its own, whatever was lost with its end: at a column's length, within a word, or at an emoji.</summary>
internal static class CutJudge
{
    public static void Judge(ComparisonRun run)
    {
        for (var line = AddressLine.Name; line < AddressLine.City; line++)
        {
            if (run.Erp.FirstOf(line) == run.Erp.EndOf(line) || Counterparts.Of(run, line) is not { } other)
            {
                continue;
            }

            var (amazon, erp) = (run.Amazon.Stored(other), run.Erp.Stored(line));
            var isAtEmoji = EndsAtEmoji(amazon, erp);

            if ((isAtEmoji || IsCut(run, line, amazon, erp)) && !run.Differences.Any(difference => difference.Erp == erp && difference.Kind is DifferenceKind.Truncated or DifferenceKind.CutAtEmoji))
            {
                run.Decide(PartOf(line), Fate.Cut, Facts.MostKept | (isAtEmoji ? Facts.AtEmoji : Facts.None), amazon, erp);
            }
        }
    }

    private static Part PartOf(AddressLine line) => line switch
    {
        AddressLine.Name or AddressLine.Contact => Part.Recipient,
        AddressLine.Street => Part.Street,
        _ => Part.Note,
    };

    private static bool EndsAtEmoji(string amazon, string erp)
    {
        var emoji = amazon.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');

        return emoji > 0 && amazon.AsSpan(0, emoji).Trim().SequenceEqual(erp.AsSpan().Trim()) && amazon.AsSpan(emoji).ContainsAnyExceptInRange('\uD800', '\uDFFF');
    }

    private static bool IsCut(ComparisonRun run, AddressLine line, string amazon, string erp)
    {
        var last = run.Erp.EndOf(line) - 1;

        // A legal form or a kind of street that breaks off is no more than one left out.
        if (run.Alignment.ErpEdit(last) == Edit.Cut && run.Amazon[run.Alignment.ErpPartner(last)].Weight > 0)
        {
            return true;
        }

        // Ends exactly where a column does, and what came next is nowhere in Xentral.
        return ColumnLimits.IsAtLimit(erp) && amazon.Length > erp.Length && amazon.StartsWith(erp.TrimEnd(), StringComparison.OrdinalIgnoreCase) && IsNextLost(run, last);
    }

    private static bool IsNextLost(ComparisonRun run, int last)
    {
        var partner = run.Alignment.ErpPartner(last);

        return partner >= 0 && partner + 1 < run.Amazon.Count && run.Amazon[partner + 1].Line == run.Amazon[partner].Line
            && ((run.Amazon[partner + 1].Weight > 0 && run.Alignment.IsOpenAtAmazon(partner + 1)) || run.Amazon[partner].RawLength > run.Erp[last].RawLength);
    }
}

/// <summary>Lengths at which forms, importers and columns cut text off.</summary>
internal static class ColumnLimits
{
    /// <summary>Exactly as long as a limit allows; a blank at the end is trimmed on storing.</summary>
    public static bool IsAtLimit(string stored) => IsLimit(stored.Length) || IsLimit(stored.Length + 1);

    private static bool IsLimit(int length) => length is 25 or 30 or 32 or 35 or 40 or 45 or 50 or 60 or 64 or 100 or 128 or 255;
}
