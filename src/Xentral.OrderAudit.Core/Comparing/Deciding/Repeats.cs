using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>What is said twice is neither lost nor added: the company in two fields, the town in a line.</summary>
internal static class Repeats
{
    /// <summary>Another token of Xentral's that is paired reads the same, or Amazon says it somewhere.</summary>
    public static bool IsRepeated(ComparisonRun run, int erp)
    {
        ref var token = ref run.Erp[erp];

        var isRepeated = IsSegmentRepeated(run.Erp, token.Segment, token.Line);

        if (token.IsNumber || isRepeated)
        {
            // "BFPO 58" in the street's line, where Amazon has it as the town.
            return isRepeated || (erp > 0 && run.Erp[erp - 1].Line == token.Line && Holds(run.Amazon.Address.City, run.Erp.Raw(in token)) && Holds(run.Amazon.Address.City, run.Erp.Raw(in run.Erp[erp - 1])));
        }

        if (IsSaidAtAmazon(run, erp))
        {
            return true;
        }

        var raw = run.Erp.Raw(in token);
        var address = run.Amazon.Address;

        return raw.Length > 1 && (Holds(address.District, raw) || Holds(address.State, raw) || Holds(address.City, raw) || (!token.IsNumber && Holds(run.Erp.Address.City, raw) && run.Alignment.IsOpenAtErp(erp) && token.Role == Role.Note && IsTown(run, erp)));
    }

    /// <summary>A name or place line of Amazon's says it as well, and it is paired there.</summary>
    public static bool IsSaidAtAmazon(ComparisonRun run, int erp)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (!run.Amazon[i].IsNumber && run.Amazon[i].Line != AddressLine.City && run.Alignment.AreEqual(i, erp) && !run.Alignment.IsOpenAtAmazon(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Amazon's street or supplement says it as well, and it is paired there.</summary>
    public static bool IsSaidInPlace(ComparisonRun run, int erp)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (!run.Amazon[i].IsNumber && run.Amazon[i].IsPlace && run.Alignment.AreEqual(i, erp) && !run.Alignment.IsOpenAtAmazon(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The street's word is the town's name, which Xentral has.</summary>
    public static bool IsTownsName(ComparisonRun run, int amazon)
    {
        for (var i = run.Amazon.FirstOf(AddressLine.City); i < run.Amazon.EndOf(AddressLine.City); i++)
        {
            if (run.Amazon[i].Hash == run.Amazon[amazon].Hash && run.Amazon.Text(i).SequenceEqual(run.Amazon.Text(amazon)) && !run.Alignment.IsOpenAtAmazon(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every telling word of the piece stands in another piece of Amazon's as well, where it is paired.</summary>
    public static bool IsSaidElsewhere(ComparisonRun run, in Segment segment)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (run.Amazon[i].Weight > 0 && run.Alignment.IsOpenAtAmazon(i) && !IsSaidElsewhere(run, in segment, i))
            {
                return false;
            }
        }

        return segment.Kind != SegmentKind.CareOf;
    }

    private static bool IsSaidElsewhere(ComparisonRun run, in Segment segment, int index)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if ((i < segment.First || i >= segment.End) && run.Amazon[i].Hash == run.Amazon[index].Hash && !run.Alignment.IsOpenAtAmazon(i)
                && run.Amazon.Text(i).SequenceEqual(run.Amazon.Text(index)) && run.Amazon[i].IsPerson == run.Amazon[index].IsPerson)
            {
                return true;
            }
        }

        return false;
    }

    // "Lindenstraße 12" in two fields.
    private static bool IsSegmentRepeated(AddressReading side, int segment, AddressLine line)
    {
        for (var i = 0; i < side.SegmentCount; i++)
        {
            ref var other = ref side.SegmentAt(i);
            ref var own = ref side.SegmentAt(segment);

            if (i != segment && other.Line != line && other.End - other.First == own.End - own.First && AreSame(side, other.First, own.First, own.End - own.First))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreSame(AddressReading side, int one, int other, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!side.Text(one + i).SequenceEqual(side.Text(other + i)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTown(ComparisonRun run, int erp)
    {
        for (var i = run.Amazon.FirstOf(AddressLine.City); i < run.Amazon.EndOf(AddressLine.City); i++)
        {
            if (run.Alignment.AreEqual(i, erp))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string text, ReadOnlySpan<char> word)
    {
        var at = text.AsSpan().IndexOf(word, StringComparison.OrdinalIgnoreCase);

        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));
    }
}
