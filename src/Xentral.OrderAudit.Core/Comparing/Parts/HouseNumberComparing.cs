using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>Row 5 of the decision table: numbers are compared exactly.</summary>
internal static class HouseNumberComparing
{
    // Longer numbers in Xentral's lines are codes, phones or customer numbers.
    private const int LongestHouseNumber = 5;

    public static void Compare(ComparisonRun run)
    {
        if (IsAlreadyTold(run))
        {
            return;
        }

        var lost = FirstOpen(run.Amazon, primary: true);
        var other = FirstOpen(run.Erp, primary: null);

        if (lost >= 0)
        {
            if (!IsRegisterNumber(run))
            {
                AddLost(run, lost, other);
            }

            return;
        }

        CompareSuffixes(run);

        if (!run.HasField(AddressField.HouseNumber))
        {
            CompareSecondary(run, other);
        }
    }

    public static bool ArePrimaryNumbersFound(AddressSide amazon) => FirstOpen(amazon, primary: true) < 0;

    private static bool IsAlreadyTold(ComparisonRun run)
    {
        // A locker's numbers are compared with the locker.
        if (run.Rules?.Code == "DE" && run.Amazon.PickupWord >= 0 && run.Erp.PickupWord >= 0)
        {
            return true;
        }

        foreach (var difference in run.Differences)
        {
            if (difference.Kind is DifferenceKind.StreetMissing or DifferenceKind.PickupPointDiffers
                || (difference.Kind == DifferenceKind.StreetDiffers && difference.Verdict == Verdict.Material))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddLost(ComparisonRun run, int lost, int other)
    {
        if (IsOtherLocker(run, lost, other))
        {
            run.Add(AddressField.PickupPoint, DifferenceKind.PickupPointDiffers, Verdict.Material, StreetText.Of(run.Amazon), StreetText.OfErp(run.Erp));
            return;
        }

        var kind = other >= 0 ? DifferenceKind.HouseNumberDiffers : DifferenceKind.HouseNumberMissing;

        // At a locker or in the next best shop the number helps but does not decide.
        var verdict = run.Amazon.IsPickupPoint && !run.Amazon.Words[lost].Has(WordTraits.PostNumber) && run.Erp.IsPickupPoint ? Verdict.Minor : Verdict.Material;
        run.Add(AddressField.HouseNumber, kind, verdict, StreetText.Of(run.Amazon), StreetText.OfErp(run.Erp));
    }

    // "Paczkomat WAW123M" and "Paczkomat WAW132M": the number stands behind the locker's name on both sides.
    private static bool IsOtherLocker(ComparisonRun run, int lost, int other)
        => other >= 0 && run.Amazon.PickupWord >= 0 && run.Erp.PickupWord >= 0
            && run.Amazon.Words[lost].Line == run.Amazon.Words[run.Amazon.PickupWord].Line && lost > run.Amazon.PickupWord
            && run.Erp.Words[other].Line == run.Erp.Words[run.Erp.PickupWord].Line && other > run.Erp.PickupWord;

    // In Czechia and Slovakia "1234/12" names the house twice.
    private static bool IsRegisterNumber(ComparisonRun run)
    {
        if (run.Rules?.Code is not ("CZ" or "SK"))
        {
            return false;
        }

        for (var i = 0; i < run.Amazon.Words.Count; i++)
        {
            if (run.Amazon.Words[i].IsNumber && run.Amazon.Words[i].IsMatched && run.Amazon.Words[i].Line == run.Amazon.StreetLine && !IsDate(run.Amazon, i) && !IsFlat(run.Amazon, i))
            {
                return true;
            }
        }

        return false;
    }

    // "28. října 388": the first number is part of the street's name.
    private static bool IsDate(AddressSide side, int index)
        => side.Words[index].Has(WordTraits.Dotted) && index + 1 < side.EndOf(side.Words[index].Line) && !side.Words[index + 1].IsNumber;

    private static void CompareSuffixes(ComparisonRun run)
    {
        var amazon = run.Amazon.Words;

        for (var i = 0; i < amazon.Count; i++)
        {
            ref var number = ref amazon[i];

            if (!number.IsNumber || number.Partner < 0 || WordClassOf(run.Amazon, in number))
            {
                continue;
            }

            ref var found = ref run.Erp.Words[number.Partner];
            var wanted = amazon.Suffix(in number);
            var there = run.Erp.Words.Suffix(in found);

            if (wanted.SequenceEqual(there) || HasLetter(run.Erp, wanted) || HasLetter(run.Amazon, there))
            {
                continue;
            }

            var (kind, verdict) = wanted.Length == 0 ? (DifferenceKind.ExtraWords, Verdict.Minor)
                : there.Length == 0 ? (DifferenceKind.HouseNumberSuffixLost, Verdict.Minor)
                : (DifferenceKind.HouseNumberSuffixDiffers, Verdict.Material);

            run.Add(AddressField.HouseNumber, kind, verdict, StreetText.Of(run.Amazon), StreetText.OfErp(run.Erp));
            return;
        }
    }

    private static bool WordClassOf(AddressSide side, in Word number) => Words.WordClass.IsWho(side.RoleOf(in number));

    // "12, a" and "12a": the letter stands by itself.
    private static bool HasLetter(AddressSide side, ReadOnlySpan<char> suffix)
    {
        for (var i = 0; i < side.Words.Count && suffix.Length == 1; i++)
        {
            if (side.Words[i].Has(WordTraits.Single) && !side.Words[i].IsMatched && side.Words.Text(i).SequenceEqual(suffix))
            {
                return true;
            }
        }

        return false;
    }

    private static void CompareSecondary(ComparisonRun run, int other)
    {
        for (var i = 0; i < run.Amazon.FirstOf(AddressLine.City); i++)
        {
            ref var number = ref run.Amazon.Words[i];

            // Lines beside the street speak for themselves, unless another number took the place of theirs.
            if (!number.IsNumber || number.IsMatched || WordClassOf(run.Amazon, in number) || (number.Line != run.Amazon.StreetLine && other < 0)
                || (run.Rules?.Code is "CZ" or "SK" && !IsFlat(run.Amazon, i)))
            {
                continue;
            }

            var (field, kind, verdict) = other >= 0 ? (AddressField.HouseNumber, DifferenceKind.HouseNumberDiffers, Verdict.Material)
                : IsFlat(run.Amazon, i) ? (AddressField.Supplement, DifferenceKind.SupplementLost, Verdict.Minor)
                : (AddressField.HouseNumber, DifferenceKind.HouseNumberSuffixLost, Verdict.Minor);

            run.Add(field, kind, verdict, StreetText.Of(run.Amazon), StreetText.OfErp(run.Erp));
            return;
        }
    }

    // "Top 4", "3. OG", "4º": told by a word or sign, while the end of a range follows its hyphen.
    private static bool IsFlat(AddressSide side, int index)
        => side.Words[index].Has(WordTraits.Ordinal)
            || (index > side.FirstOf(side.Words[index].Line) && side.Words[index - 1].Has(WordTraits.Consumed))
            || (index + 1 < side.EndOf(side.Words[index].Line) && side.Words[index + 1].Has(WordTraits.AfterNumber));

    /// <summary>First unmatched house number: of the primary rank only, or of any.</summary>
    private static int FirstOpen(AddressSide side, bool? primary)
    {
        for (var i = 0; i < side.Words.Count; i++)
        {
            ref var number = ref side.Words[i];

            if (number.IsNumber && !number.IsMatched && number.Line != AddressLine.City && !WordClassOf(side, in number)
                && (primary is null ? number.Length <= LongestHouseNumber : !number.Has(WordTraits.Secondary)))
            {
                return i;
            }
        }

        return -1;
    }
}
