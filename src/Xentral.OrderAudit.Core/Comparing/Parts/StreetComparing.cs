using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>Row 8 of the decision table: the words of the street. A street that is another one is not reported again for its number.</summary>
internal static class StreetComparing
{
    public static void Compare(ComparisonRun run)
    {
        var isSameLocker = run.Rules?.Code == "DE" && run.Amazon.PickupWord >= 0 && run.Erp.PickupWord >= 0;

        if (run.Amazon.StreetLine is not { } line || isSameLocker || run.HasField(AddressField.Street) || run.HasField(AddressField.PickupPoint))
        {
            return;
        }

        var words = StreetWords.Read(run, line);
        var (kind, verdict) = Judge(run, words, line);

        if (kind != DifferenceKind.None)
        {
            run.Add(AddressField.Street, kind, verdict, StreetText.Of(run.Amazon), StreetText.OfErp(run.Erp));
        }
    }

    /// <summary>Code and number name the door in the Netherlands, the Eircode alone does in Ireland.</summary>
    public static bool IsDoorKnown(ComparisonRun run) => run.PostalCode == PostalCodeRelation.Equal && run.Rules?.Code switch
    {
        "IE" => true,
        "NL" => HouseNumberComparing.ArePrimaryNumbersFound(run.Amazon),
        _ => false,
    };

    private static (DifferenceKind Kind, Verdict Verdict) Judge(ComparisonRun run, StreetWords words, AddressLine line)
    {
        // "Am Bahnhof" is not "Bahnhofstraße", though each holds the heart of the other.
        // Nor is a near miss with further words a slip: "Auf dem Bühl" is not "Brühl".
        var differs = (words.Open > 0 && words.Extra > 0) || (words.Extra > 0 && (words.Worst is WordMatch.Typo or WordMatch.Initial)) || (words.TypesLost > 0 && words.Open + words.Extra > 0) || IsForeign(run.Erp);

        if (!differs && words.Open * 2 <= words.Count)
        {
            return words.Open > 0 ? Cut(run, line, DifferenceKind.StreetShortened, Verdict.Minor) : JudgeFound(run, words, line);
        }

        var kind = (words.Extra == 0 && !words.HasErpName) || IsOnlyNumber(run.Erp) ? DifferenceKind.StreetNameMissing : DifferenceKind.StreetDiffers;
        var verdict = IsDoorKnown(run) ? Verdict.Minor : Verdict.Material;

        return differs ? (kind, verdict) : Cut(run, line, kind, verdict);
    }

    private static bool IsOnlyNumber(AddressSide erp)
        => erp.FactsOf(AddressLine.Street) is { Numbers: > 0, NameWords: 0, UnitWords: 0 };

    /// <summary>Xentral's street field holds a street that Amazon does not know, even if the right one stands elsewhere: the label takes the field.</summary>
    private static bool IsForeign(AddressSide erp)
    {
        var (names, isStreet, isTypeKnown) = (0, false, false);

        for (var i = erp.FirstOf(AddressLine.Street); i < erp.EndOf(AddressLine.Street); i++)
        {
            ref var word = ref erp.Words[i];

            if (word.IsMatched && !word.IsNumber && !word.Has(WordTraits.Ignorable | WordTraits.StreetType))
            {
                return false;
            }

            isTypeKnown |= word.IsMatched && word.Has(WordTraits.StreetType);
            names += word.IsNumber || word.Has(WordTraits.Ignorable | WordTraits.StreetType | WordTraits.Consumed | WordTraits.LegalForm) ? 0 : 1;
            isStreet |= word.IsNumber || word.Has(WordTraits.StreetType | WordTraits.StreetCompound);
        }

        return (names > 0 || !isTypeKnown) && isStreet && !erp.FactsOf(AddressLine.Street).IsUnitOnly && erp.FactsOf(AddressLine.Street).NameWords > 0 && !erp.IsPickupPoint && !erp.IsPoBox;
    }

    private static (DifferenceKind Kind, Verdict Verdict) JudgeFound(ComparisonRun run, StreetWords words, AddressLine line) => words.Worst switch
    {
        WordMatch.Transliterated => (DifferenceKind.Transliterated, Verdict.Minor),
        WordMatch.Replaced or WordMatch.LettersLost => (DifferenceKind.BrokenCharacters, Verdict.Minor),
        WordMatch.CutOff => (DifferenceKind.Truncated, Verdict.Minor),
        WordMatch.TypeLost => Cut(run, line, DifferenceKind.StreetShortened, Verdict.Minor),
        WordMatch.Typo or WordMatch.Initial => Cut(run, line, DifferenceKind.Typo, Verdict.Minor),
        _ => (DifferenceKind.None, Verdict.Identical),
    };

    private static (DifferenceKind Kind, Verdict Verdict) Cut(ComparisonRun run, AddressLine line, DifferenceKind kind, Verdict verdict)
        => run.CutFrom(line) is { } cut ? (cut.AtEmoji ? DifferenceKind.CutAtEmoji : DifferenceKind.Truncated, verdict) : (kind, verdict);
}
