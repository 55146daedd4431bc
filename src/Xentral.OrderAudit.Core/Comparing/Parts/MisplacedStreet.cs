using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing.Words;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>The street is there, but not in Xentral's street field, from which the label takes it.</summary>
internal static class MisplacedStreet
{
    public static void Find(ComparisonRun run)
    {
        var erp = run.Erp;

        if (erp.IsEmpty(AddressLine.Street) || erp.FactsOf(AddressLine.Street).Has(WordTraits.Pickup | WordTraits.PoBox) || run.Amazon.StreetLine is not { } line || run.HasField(AddressField.Street)
            || HoldsStreet(run, line))
        {
            return;
        }

        for (var i = run.Amazon.FirstOf(line); i < run.Amazon.EndOf(line); i++)
        {
            ref var number = ref run.Amazon.Words[i];

            // "Flat 2, Oak House" beside "Le Truchot": the number is the flat's.
            var isFlat = i > run.Amazon.FirstOf(line) && run.Amazon.Words[i - 1].Has(WordTraits.Consumed);

            if (!number.IsNumber || number.Has(WordTraits.Secondary) || number.Partner < 0 || isFlat)
            {
                continue;
            }

            var at = erp.Words[number.Partner].Line;

            if (at != AddressLine.Street && LineFacts.Of(erp, at).NameWords > 0)
            {
                run.Add(AddressField.Street, DifferenceKind.StreetInOtherField, Verdict.Minor, run.Amazon.Stored(line), erp.Stored(at));
                return;
            }
        }
    }

    // The number, a marker for none, or the street's name while its number stands beside.
    private static bool HoldsStreet(ComparisonRun run, AddressLine line)
    {
        for (var i = run.Erp.FirstOf(AddressLine.Street); i < run.Erp.EndOf(AddressLine.Street); i++)
        {
            ref var word = ref run.Erp.Words[i];
            var isTold = word.IsNumber || word.Has(WordTraits.NoNumber) || !word.Has(WordTraits.Ignorable | WordTraits.StreetType | WordTraits.Unit);

            if (isTold && word.IsMatched && word.Partner >= 0 && IsStreet(run.Amazon, in run.Amazon.Words[word.Partner], line))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStreet(AddressSide amazon, in Word word, AddressLine line)
        => word.Line == line || amazon.RoleOf(in word) == LineRole.Repetition || (word.IsNumber && !WordClass.IsWho(amazon.RoleOf(in word)));
}
