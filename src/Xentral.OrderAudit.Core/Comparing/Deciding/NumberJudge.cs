using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>House number, its letter and range, and the parts of the building: numbers are exact, and each counts in its role only.</summary>
internal static class NumberJudge
{
    public static void Judge(ComparisonRun run)
    {
        var (amazon, erp) = (TokenTexts.StreetOf(run.Amazon), TokenTexts.StreetOfErp(run.Erp));

        // Another street has another number, and a missing one has none.
        if (run.HasKind(DifferenceKind.StreetMissing))
        {
            return;
        }

        JudgeHouse(run, amazon, erp);
        JudgeRole(run, Role.RangeEnd, Part.RangeEnd, amazon, erp);
        JudgeRole(run, Role.HouseLetter, Part.HouseLetter, amazon, erp);
        JudgeUnits(run, amazon, erp);
        JudgeOrder(run, amazon, erp);
    }

    private static void JudgeHouse(ComparisonRun run, string amazon, string erp)
    {
        var (lost, added) = (run.Alignment.FirstLost(Role.House), run.Alignment.FirstAdded(Role.House));

        if (lost >= 0 && run.Amazon.Writing.HasConscriptionNumbers && HasPaired(run, Role.House))
        {
            var isTurned = added >= 0 && run.Amazon[lost].Hash == run.Erp[added].Hash;
            run.Decide(Part.House, isTurned ? Fate.Exchanged : added >= 0 ? Fate.Replaced : Fate.Lost, Facts.OtherNumberKept, amazon, erp);
        }
        else if (lost >= 0)
        {
            var atPickup = run.Erp.IsPickupPoint && run.Amazon.IsPickupPoint ? Facts.AtPickupPoint : Facts.None;
            var elsewhere = SameElsewhere(run, lost);
            var isTaken = elsewhere >= 0 && run.Erp[elsewhere].Role is Role.Unit or Role.StreetNumber or Role.RangeEnd && (added >= 0 || HasTakenPlace(run, elsewhere));

            // "Ahornweg 7 31": nothing was exchanged where Amazon has one number only.
            if (isTaken && CountNumbers(run.Amazon) == 1)
            {
                run.Decide(Part.Unit, Fate.Added, Facts.Unlabelled, amazon, erp);
                return;
            }

            run.Decide(Part.House, isTaken ? Fate.Exchanged : added >= 0 ? Fate.Replaced : Fate.Lost, added >= 0 ? Facts.None : atPickup, amazon, erp);
        }
        else if (BecameDate(run) || HasOtherSign(run))
        {
            run.Decide(Part.House, Fate.Replaced, Facts.None, amazon, erp);
        }
        else if (added >= 0)
        {
            // Amazon's only number is gone, and another one stands for it.
            if (OpenNumber(run) >= 0)
            {
                run.Decide(Part.House, Fate.Replaced, Facts.None, amazon, erp);
                return;
            }

            var isOther = run.Amazon.Writing.HasConscriptionNumbers && HasPaired(run, Role.House);
            run.Decide(Part.House, Fate.Added, isOther ? Facts.OtherNumberKept : Facts.None, amazon, erp);
        }
    }

    // "10. Feb" for "10/2"
    private static bool BecameDate(ComparisonRun run)
    {
        for (var k = 1; k < run.Erp.Count; k++)
        {
            if (run.Erp[k].Has(Senses.ShortMonth | Senses.Month) && run.Erp[k - 1] is { Role: Role.House, IsDotted: true } && run.Alignment.IsOpenAtErp(k) && (k + 1 == run.Erp.Count || run.Erp[k + 1].Line != run.Erp[k].Line || (run.Erp[k + 1].Before & Gap.Comma) != 0))
            {
                return CountNumbers(run.Amazon) > 1;
            }
        }

        return false;
    }

    // "ev. č. 45" is a cabin in the fields, "č. p. 45" a house in the village: the sign says which count the number belongs to.
    private static bool HasOtherSign(ComparisonRun run)
    {
        for (var i = 1; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i].Role == Role.House && run.Alignment.AmazonPartner(i) is > 0 and var k && SignOf(run.Amazon, i) is { } one && SignOf(run.Erp, k) is { } other && !one.Shares(other))
            {
                return true;
            }
        }

        return false;
    }

    // "Nr." says nothing about the count.
    private static Meaning? SignOf(AddressReading side, int number)
        => side[number - 1] is { Role: Role.Noise, Meaning: { } sign } && side[number - 1].Has(Senses.Sign) && side.Writing.Lexicon.Find("nr") is { } plain && !sign.Shares(plain) ? sign : null;

    private static int CountNumbers(AddressReading side)
    {
        var count = 0;

        for (var i = 0; i < side.Count; i++)
        {
            count += side[i] is { IsNumber: true, IsPlace: true } ? 1 : 0;
        }

        return count;
    }

    private static int OpenNumber(ComparisonRun run)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i] is { IsNumber: true, Role: Role.Unit } && run.Alignment.IsOpenAtAmazon(i))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool HasPaired(ComparisonRun run, Role role)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i].Role == role && !run.Alignment.IsOpenAtAmazon(i))
            {
                return true;
            }
        }

        return false;
    }

    // The number stands in another role, and that role's own number is gone as well.
    private static bool HasTakenPlace(ComparisonRun run, int erp)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i].IsNumber && run.Amazon[i].Role == run.Erp[erp].Role && run.Alignment.IsOpenAtAmazon(i))
            {
                return true;
            }
        }

        return false;
    }

    private static int SameElsewhere(ComparisonRun run, int amazon)
    {
        for (var i = 0; i < run.Erp.Count; i++)
        {
            if (run.Erp[i].IsNumber && run.Alignment.IsOpenAtErp(i) && run.Erp[i].Hash == run.Amazon[amazon].Hash && run.Erp.Text(i).SequenceEqual(run.Amazon.Text(amazon)))
            {
                return i;
            }
        }

        return -1;
    }

    private static void JudgeRole(ComparisonRun run, Role role, Part part, string amazon, string erp)
    {
        if (run.HasField(AddressField.HouseNumber, Verdict.Minor))
        {
            return;
        }

        var (lost, added) = (run.Alignment.FirstLost(role), run.Alignment.FirstAdded(role));

        if (lost >= 0 || added >= 0)
        {
            // "24/26 m. 5" and "24/5 m. 26"
            if (lost >= 0 && role == Role.RangeEnd && SameElsewhere(run, lost) >= 0)
            {
                run.Decide(Part.Unit, Fate.Exchanged, Facts.None, amazon, erp);
                return;
            }

            run.Decide(part, lost < 0 ? Fate.Added : added < 0 ? Fate.Lost : Fate.Replaced, Facts.None, amazon, erp);
        }
    }

    private static void JudgeUnits(ComparisonRun run, string amazon, string erp)
    {
        var (lost, added) = (-1, -1);

        for (var i = 0; i < run.Amazon.Count; i++)
        {
            lost = lost < 0 && IsOpenUnit(in run.Amazon[i]) && run.Alignment.IsOpenAtAmazon(i) && !IsHouseSaidTwice(run, i) ? i : lost;
        }

        for (var i = 0; i < run.Erp.Count; i++)
        {
            var isNew = IsOpenUnit(in run.Erp[i]) && run.Alignment.IsOpenAtErp(i) && (run.Erp[i].IsSingle || !Repeats.IsRepeated(run, i));
            added = isNew && (added < 0 || (lost >= 0 && AreOneLevel(in run.Amazon[lost], in run.Erp[i]) && !AreOneLevel(in run.Amazon[lost], in run.Erp[added]))) ? i : added;
        }

        if (lost >= 0)
        {
            var line = run.Amazon.Stored(run.Amazon[lost].Line);
            var isReplaced = added >= 0 && AreOneLevel(in run.Amazon[lost], in run.Erp[added]);
            var isExchanged = added >= 0 && IsExchanged(run, lost, added);
            run.Decide(Part.Unit, isExchanged ? Fate.Exchanged : isReplaced ? Fate.Replaced : Fate.Lost, run.Amazon.IsMilitary ? Facts.NoHouseNumber : LosesHouse(run) ? Facts.OneHouseOfMany : Facts.None, line, added >= 0 ? run.Erp.Stored(run.Erp[added].Line) : "");
            added = isReplaced || isExchanged ? -1 : added;
        }

        if (added >= 0)
        {
            if (run.Erp[added] is { IsNumber: false, Length: > 1 })
            {
                run.Decide(Part.Note, Fate.Added, Facts.None, amazon, run.Erp.Stored(run.Erp[added].Line));
                return;
            }

            // "03.05.2026" for "3-5"
            if (run.Erp[added] is { RawLength: 4, Value: >= 1900 and < 2100, Before: Gap.Dot })
            {
                run.Decide(Part.House, Fate.Replaced, Facts.None, amazon, run.Erp.Stored(run.Erp[added].Line));
                return;
            }

            var isUnlabelled = run.Erp[added] is { IsNumber: true, IsTold: false } && run.Erp[added].Line == StreetLineOf(run.Erp) && run.Alignment.FirstLost(Role.House) < 0;
            run.Decide(Part.Unit, Fate.Added, isUnlabelled ? Facts.Unlabelled : Facts.None, amazon, run.Erp.Stored(run.Erp[added].Line));
        }
    }

    // "Zentralstrasse 40 / Rue Centrale 40"
    private static bool IsHouseSaidTwice(ComparisonRun run, int index)
        => run.Amazon[index].IsNumber && run.Amazon.IndexOf(Role.House) is >= 0 and var house && house < index && run.Amazon[house].Line == run.Amazon[index].Line
            && run.Amazon.Text(house).SequenceEqual(run.Amazon.Text(index)) && HasOtherHalf(run.Amazon, house + 1, index) && !run.Alignment.IsOpenAtAmazon(house);

    private static bool HasOtherHalf(AddressReading side, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (side[i].Before == (Gap.Slash | Gap.Blank) && !side[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }

    // "Bloque 3, 4º B" without its block is a flat of another house; without both, the name on the bell may still tell.
    private static bool LosesHouse(ComparisonRun run)
    {
        if (!KeepsFlat(run))
        {
            return false;
        }

        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i] is { Role: Role.Unit, Level: UnitLevel.Building } && (run.Amazon[i].IsNumber || run.Amazon[i].IsSingle) && run.Alignment.IsOpenAtAmazon(i)
                && UnitWords.Of(run.Amazon, i) is >= 0 and var word && run.Amazon[word].Has(Senses.House))
            {
                return true;
            }
        }

        return false;
    }

    private static bool KeepsFlat(ComparisonRun run)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i] is { Role: Role.Unit, Weight: > 0, Level: not UnitLevel.Building } && run.Alignment.AmazonPartner(i) is >= 0 and var partner && run.Erp[partner].Role == Role.Unit)
            {
                return true;
            }
        }

        return false;
    }

    // Each stands where the other was.
    private static bool IsExchanged(ComparisonRun run, int lost, int added)
    {
        if (SameElsewhere(run, lost) < 0)
        {
            return false;
        }

        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (i != lost && run.Amazon[i].IsNumber && run.Alignment.IsOpenAtAmazon(i) && run.Amazon[i].Hash == run.Erp[added].Hash)
            {
                return true;
            }
        }

        return SameElsewhere(run, lost) != added || run.Amazon[lost].Level == run.Erp[added].Level;
    }

    private static AddressLine? StreetLineOf(AddressReading side) => side.StreetSegment < 0 ? null : side.SegmentAt(side.StreetSegment).Line;

    private static bool IsOpenUnit(in Token token) => token.Role == Role.Unit && token.Weight > 0;

    private static bool AreOneLevel(in Token amazon, in Token erp)
        => amazon.Level == erp.Level || amazon.Level == UnitLevel.Unknown || erp.Level == UnitLevel.Unknown;

    /// <summary>
    /// Two numbers that are both there, but the other way round, name another door, whatever they were read as.
    /// Not so where a word tells what each is, where a range was turned round, or where a house number moved to the other end of its street.
    /// </summary>
    private static void JudgeOrder(ComparisonRun run, string amazon, string erp)
    {
        if (run.Has(Verdict.Material))
        {
            return;
        }

        for (var i = 0; i < run.Amazon.Count; i++)
        {
            for (var k = i + 1; k < run.Amazon.Count; k++)
            {
                if (AreExchanged(run, i, k))
                {
                    run.Decide(run.Amazon[i].Role == Role.House || run.Amazon[k].Role == Role.House ? Part.House : Part.Unit, Fate.Exchanged, Facts.None, amazon, erp);
                    return;
                }
            }
        }
    }

    private static bool AreExchanged(ComparisonRun run, int first, int second)
    {
        ref var a = ref run.Amazon[first];
        ref var b = ref run.Amazon[second];
        var (x, y) = (run.Alignment.AmazonPartner(first), run.Alignment.AmazonPartner(second));

        if (!IsOrdered(in a) || !IsOrdered(in b) || x < 0 || y < 0 || a.Value == b.Value)
        {
            return false;
        }

        // "52/54 3º" and "52/3 54º": the word stands with the other number now.
        if (a.IsTold != b.IsTold && a.IsTold == run.Erp[y].IsTold && b.IsTold == run.Erp[x].IsTold && a.Role != Role.House && b.Role != Role.House)
        {
            return true;
        }

        if (x < y || a.Line != b.Line || run.Erp[x].Line != run.Erp[y].Line)
        {
            return false;
        }

        var isTold = (a.IsTold || b.IsTold) && (run.Erp[x].IsTold || run.Erp[y].IsTold);
        var isRange = a.Role == Role.RangeEnd || b.Role == Role.RangeEnd || run.Erp[x].Role == Role.RangeEnd || run.Erp[y].Role == Role.RangeEnd;

        // In front of the street or behind it, before its flat or after: a house number that is one on both sides is the same.
        var isMovedHouse = (a.Role == Role.House || b.Role == Role.House) && a.Role == run.Erp[x].Role && b.Role == run.Erp[y].Role;

        return !isTold && !isRange && !isMovedHouse && !KeepWords(run, first, x) && !KeepWords(run, second, y);
    }

    // "interfon 62, Sector 6", "2e cour": each number stands beside its own word on both sides.
    private static bool KeepWords(ComparisonRun run, int amazon, int erp) => KeepsWord(run, amazon - 1, erp - 1) || KeepsWord(run, amazon + 1, erp + 1);

    private static bool KeepsWord(ComparisonRun run, int amazon, int erp)
        => amazon >= 0 && erp >= 0 && amazon < run.Amazon.Count && !run.Amazon[amazon].IsNumber && run.Amazon[amazon].Length > 1 && run.Alignment.AmazonPartner(amazon) == erp;

    private static bool IsOrdered(in Token token) => token.IsNumber && token.Role is Role.House or Role.RangeEnd or Role.Unit or Role.StreetNumber or Role.Note;
}
