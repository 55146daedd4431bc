using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>The street is there, but not in Xentral's street field, from which the label takes it.</summary>
internal static class MisplacedStreet
{
    public static void Find(ComparisonRun run)
    {
        var erp = run.Erp;

        if (erp.IsEmpty(AddressLine.Street) || erp.IsPickupPoint || erp.IsPoBox || run.Amazon.StreetLine is not { } line || run.HasField(AddressField.Street)
            || HoldsStreet(erp))
        {
            return;
        }

        for (var i = run.Amazon.FirstOf(line); i < run.Amazon.EndOf(line); i++)
        {
            ref var number = ref run.Amazon.Words[i];

            if (!number.IsNumber || number.Has(WordTraits.Secondary) || number.Partner < 0)
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

    private static bool HoldsStreet(AddressSide erp)
    {
        for (var i = erp.FirstOf(AddressLine.Street); i < erp.EndOf(AddressLine.Street); i++)
        {
            if (erp.Words[i].IsNumber || erp.Words[i].Has(WordTraits.NoNumber))
            {
                return true;
            }
        }

        return false;
    }
}
