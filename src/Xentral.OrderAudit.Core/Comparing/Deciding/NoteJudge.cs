using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Words beside the street, line by line, and whatever Xentral holds that Amazon does not: nothing with weight goes unnamed.</summary>
internal static class NoteJudge
{
    public static void Judge(ComparisonRun run)
    {
        for (var line = AddressLine.Company; line < AddressLine.City; line++)
        {
            JudgeLine(run, line);
        }

        FindOtherStreet(run);

        if (!run.HasField(AddressField.Recipient, Verdict.Minor) && run.Amazon.Address.Name.Length > 0)
        {
            FindAdded(run, isPerson: true);
        }

        FindAdded(run, isPerson: false);
    }

    // Staff wrote a new address behind the old one.
    private static void FindOtherStreet(ComparisonRun run)
    {
        for (var i = 0; i < run.Erp.Count; i++)
        {
            ref var token = ref run.Erp[i];

            if (token.IsNumber && run.Alignment.IsOpenAtErp(i) && token.Role is Role.Note or Role.Unit && !token.IsTold && token.Line >= AddressLine.Department
                && token.Segment != run.Erp.StreetSegment && NamesHouse(run.Erp, i) && !Repeats.IsRepeated(run, i))
            {
                run.Decide(Part.Unit, Fate.Added, Facts.Unlabelled, TokenTexts.StreetOf(run.Amazon), run.Erp.Stored(token.Line));
                return;
            }
        }
    }

    // "neu: Hang 3", "Lindenweg 5 b", but not "Lieferung erst ab KW 12".
    private static bool NamesHouse(AddressReading side, int number)
        => SegmentKinds.HasKind(side, side[number].Segment)
            || (number > side.SegmentAt(side[number].Segment).First && side[number - 1] is { Weight: > 0, Length: > 2 } word && char.IsUpper(side.Raw(in word)[0])
                && side[number].Before == Gap.Blank && number + 1 == side.SegmentAt(side[number].Segment).End);

    private static void JudgeLine(ComparisonRun run, AddressLine line)
    {
        var tally = new Tally { WorstToken = -1 };
        var (first, end) = (run.Amazon.FirstOf(line), run.Amazon.EndOf(line));

        for (var i = first; i < end; i++)
        {
            if (run.Amazon[i].Role == Role.Note && run.Amazon[i].Weight > 0 && !IsSaid(run, i))
            {
                tally.Add(run, i);
            }
        }

        if (tally.Lost > 0)
        {
            var isReplaced = HasOtherNote(run);
            var isPlaceOfPoint = run.Amazon.IsPickupPoint && run.Amazon.StreetSegment < 0 && tally.Kept == 0 && line >= AddressLine.Street && !run.Amazon.Has(Role.PickupNumber);
            var facts = !run.Amazon.Has(Role.House) && (isPlaceOfPoint || !run.Amazon.IsPickupPoint) && !run.Amazon.IsPoBox && !run.HasKind(DifferenceKind.StreetMissing) ? Facts.NoHouseNumber : Facts.None;
            // "Ivy Cottage" for "Rose Cottage" is another house; "otok Vis" without "otok" is none.
            facts = isReplaced && tally.Kept * 3 >= tally.Total * 2 ? Facts.None : facts;

            // Where no house number is, a number beside is all there was.
            if (facts == Facts.NoHouseNumber && LosesNumber(run, first, end))
            {
                run.Decide(Part.Note, Fate.Lost, facts, run.Amazon.Stored(line), Beside(run, first, end));
                return;
            }

            run.Decide(Part.Note, tally.Kept > 0 && !isReplaced ? Fate.Shortened : isReplaced ? Fate.Replaced : Fate.Lost, facts, run.Amazon.Stored(line), Beside(run, first, end));
        }
        else if (Fates.Of(tally.Worst) is { } fate)
        {
            run.Decide(Part.Note, fate, Facts.MostKept, run.Amazon.Stored(line), Beside(run, first, end));
        }
    }

    // The same word stands elsewhere in Amazon's address and is kept there.
    private static bool IsSaid(ComparisonRun run, int index)
    {
        for (var i = 0; i < run.Amazon.Count && run.Alignment.IsOpenAtAmazon(index); i++)
        {
            if (i != index && run.Amazon[i].Hash == run.Amazon[index].Hash && !run.Alignment.IsOpenAtAmazon(i) && !run.Amazon[i].IsNumber && run.Amazon.Text(i).SequenceEqual(run.Amazon.Text(index)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LosesNumber(ComparisonRun run, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (run.Amazon[i] is { IsNumber: true, Role: Role.Note } && run.Alignment.IsOpenAtAmazon(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOtherNote(ComparisonRun run)
    {
        for (var i = 0; i < run.Erp.Count; i++)
        {
            if (run.Erp[i].Role == Role.Note && run.Erp[i].Weight > 0 && run.Alignment.IsOpenAtErp(i) && !run.Erp[i].IsNumber && !Repeats.IsRepeated(run, i))
            {
                return true;
            }
        }

        return false;
    }

    private static string Beside(ComparisonRun run, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (run.Amazon[i].Role == Role.Note && run.Alignment.AmazonPartner(i) is >= 0 and var partner)
            {
                return run.Erp.Stored(run.Erp[partner].Line);
            }
        }

        return "";
    }

    private static void FindAdded(ComparisonRun run, bool isPerson)
    {
        for (var i = 0; i < run.Erp.Count; i++)
        {
            ref var token = ref run.Erp[i];

            if (!run.Alignment.IsOpenAtErp(i) || token.Weight == 0 || token.Line == AddressLine.City || token.IsPerson != isPerson || IsJudgedElsewhere(in token) || Repeats.IsRepeated(run, i))
            {
                continue;
            }

            if (token is { IsNumber: true, Role: Role.Note })
            {
                run.Decide(Part.Unit, Fate.Added, Facts.None, "", run.Erp.Stored(token.Line));
                return;
            }

            // "487 Hauptstraße 26": nobody can tell which of the two is the house.
            if (token is { IsNumber: true, Role: Role.StreetNumber } && !run.HasField(AddressField.Street, Verdict.Minor))
            {
                run.Decide(Part.Unit, Fate.Added, Facts.Unlabelled, TokenTexts.StreetOf(run.Amazon), run.Erp.Stored(token.Line));
                return;
            }

            // The parcel would be handed to somebody whom the buyer never named.
            if (token.Role == Role.CareOf && !run.Amazon.Has(Role.CareOf))
            {
                run.Decide(Part.CareOf, Fate.Added, Facts.None, "", run.Erp.Stored(token.Line));
                return;
            }

            if (isPerson && token.Role is Role.Recipient or Role.Surname)
            {
                run.Decide(Part.Recipient, Fate.Added, Facts.None, TokenTexts.NameOf(run.Amazon), run.Erp.Stored(token.Line));
                return;
            }

            if (IsPartnerOfReplaced(run, token.Role))
            {
                continue;
            }

            var isNamed = token.Role is Role.StreetName or Role.StreetType or Role.StreetNumber or Role.Direction && run.HasField(AddressField.Street, Verdict.Minor);

            if (!isNamed && !(token.Role is Role.StreetName or Role.StreetType && StreetNames.AreSame(run)))
            {
                run.Decide(token.Role is Role.StreetName or Role.StreetType ? Part.Street : Part.Note, Fate.Added, Facts.None, "", run.Erp.Stored(token.Line));
                return;
            }
        }
    }

    // What stands for something else was named with it.
    private static bool IsPartnerOfReplaced(ComparisonRun run, Role role)
    {
        var part = role switch { Role.Note => Part.Note, Role.CareOf => Part.CareOf, Role.Attention => Part.Attention, _ => (Part?)null };

        return part is { } other && run.Differences.Any(difference => difference.Row is { Fate: Fate.Replaced } row && row.Part == other);
    }

    private static bool IsJudgedElsewhere(in Token token)
        => token.Role is Role.House or Role.RangeEnd or Role.HouseLetter or Role.Unit or Role.PickupKind or Role.PickupNumber or Role.CustomerNumber or Role.PoBox or Role.Noise;
}
