using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Reading;
using Xentral.OrderAudit.Core.Addresses.Text;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>What is wrong with lines as a whole: name and street exchanged, the street in another field, text broken, text cut.</summary>
internal static class LineJudge
{
    /// <summary>A label takes its fields literally: a street where the name belongs reaches nobody.</summary>
    public static bool FindExchange(ComparisonRun run)
    {
        var (amazon, erp) = (run.Amazon, run.Erp);

        if (amazon.Address.Name == erp.Address.Name || !(Stands(run, amazon.FirstOf(AddressLine.Name), amazon.EndOf(AddressLine.Name), AddressLine.Street)
            || Stands(run, amazon.FirstOf(AddressLine.Name), amazon.EndOf(AddressLine.Name), AddressLine.Supplement)))
        {
            return false;
        }

        for (var i = 0; i < amazon.SegmentCount; i++)
        {
            ref var segment = ref amazon.SegmentAt(i);

            if (segment.Kind is SegmentKind.Street or SegmentKind.Words && (i == amazon.StreetSegment || SegmentKinds.IsPlainStreet(amazon, i) || !amazon.Has(Role.House)) && segment.Line >= AddressLine.Street && segment.Line < AddressLine.City && Stands(run, segment.First, segment.End, AddressLine.Name))
            {
                run.Decide(Part.Recipient, Fate.Exchanged, Facts.None, $"{amazon.Address.Name} | {amazon.Stored(segment.Line)}", $"{erp.Address.Name} | {erp.Address.Street}");

                return true;
            }
        }

        return false;
    }

    public static void FindMisplacedStreet(ComparisonRun run)
    {
        if (run.Erp.StreetSegment < 0 || run.Amazon.StreetSegment < 0 || run.HasField(AddressField.Street, Verdict.Minor) && !run.HasKind(DifferenceKind.StreetMissing))
        {
            return;
        }

        var line = run.Erp.SegmentAt(run.Erp.StreetSegment).Line;

        if (line != AddressLine.Street && HasPaired(run, run.Erp.StreetSegment))
        {
            var isEmpty = FieldText.IsUnusable(run.Erp.Address.Street);

            // Two names of a place without a number may stand in either field.
            if (isEmpty ? run.HasKind(DifferenceKind.StreetMissing) : NumberJudge.HasPaired(run, Role.House))
            {
                run.Withdraw(DifferenceKind.StreetMissing);
                run.Decide(Part.Street, Fate.Misplaced, isEmpty ? Facts.StreetEmpty : Facts.None, TokenTexts.StreetOf(run.Amazon), run.Erp.Stored(line));
            }
        }
    }

    private static bool HasPaired(ComparisonRun run, int segment)
    {
        for (var i = run.Erp.SegmentAt(segment).First; i < run.Erp.SegmentAt(segment).End; i++)
        {
            if (run.Erp[i].Role is Role.StreetName or Role.StreetNumber or Role.StreetType && run.Erp[i].Weight > 0 && run.Alignment.ErpPartner(i) is >= 0 and var partner
                && run.Amazon[partner].Segment == run.Amazon.StreetSegment)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Stands(ComparisonRun run, int first, int end, AddressLine line)
    {
        var any = false;

        for (var i = first; i < end; i++)
        {
            if (run.Amazon[i].Weight == 0)
            {
                continue;
            }

            var isFound = false;

            for (var k = run.Erp.FirstOf(line); k < run.Erp.EndOf(line) && !isFound; k++)
            {
                isFound = run.Alignment.AreEqual(i, k);
            }

            if (!isFound)
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    /// <summary>A picture behind a name that Xentral's character set cannot hold; nothing else is gone.</summary>
    public static void FindLostEmoji(ComparisonRun run)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if ((run.Amazon.RepairsOf(line) & Repairs.Emoji) != 0 && !HasEmoji(run.Erp) && !run.Has(Verdict.Minor))
            {
                run.Decide(Part.Note, Fate.Exchanged, Facts.None, run.Amazon.Stored(line), line == AddressLine.Street ? run.Erp.Address.Street : run.Erp.Address.Name);
                return;
            }
        }
    }

    private static bool HasEmoji(AddressReading side)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if ((side.RepairsOf(line) & Repairs.Emoji) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Text that had to be mended before it could be compared: a label prints it broken, though it is the same place.</summary>
    public static void FindBroken(ComparisonRun run)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if (!IsBroken(run.Erp, line) || IsBroken(run.Amazon, Counterparts.Of(run, line) ?? line))
            {
                continue;
            }

            var field = PrintedLines.FieldOf((int)line);
            var part = line switch { AddressLine.City => Part.City, AddressLine.Street => Part.Street, AddressLine.Name or AddressLine.Contact => Part.Recipient, _ => Part.Note };

            if (!run.HasField(field, Verdict.Minor))
            {
                run.Decide(part, Fate.Damaged, Facts.None, Counterparts.Of(run, line) is { } other ? run.Amazon.Stored(other) : "", run.Erp.Stored(line));
            }
        }
    }

    private static bool IsBroken(AddressReading side, AddressLine line)
        => (side.RepairsOf(line) & (Repairs.Mojibake | Repairs.Misread)) != 0 || side.Stored(line).AsSpan().ContainsAny('?', '\uFFFD') || MissingLetters.HasBoxDrawing(side.Stored(line));
}
