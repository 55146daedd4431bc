using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>Row 6 of the decision table: locker, branch and the receiver's post number. For these the street does not count.</summary>
internal static class PickupComparing
{
    public static void Compare(ComparisonRun run)
    {
        var (amazon, erp) = (run.Amazon, run.Erp);

        if (amazon.PickupWord < 0)
        {
            if (erp.PickupWord >= 0 && !run.IsAmazonReduced && amazon.StreetLine is not null && !IsNamedByAmazon(run))
            {
                AddOther(run);
            }

            FindMissingPostNumber(run);
            return;
        }

        if (erp.PickupWord < 0)
        {
            if (!run.HasField(AddressField.Street))
            {
                AddOther(run);
            }

            return;
        }

        if (run.Rules?.Code == "DE")
        {
            CompareNumbers(run);
            ComparePostNumbers(run);
        }
    }

    private static void CompareNumbers(ComparisonRun run)
    {
        var (wanted, found) = (run.Amazon.PickupNumber, run.Erp.PickupNumber);

        if (wanted >= 0 && (found < 0 || !WordList.Same(run.Amazon.Words, in run.Amazon.Words[wanted], run.Erp.Words, in run.Erp.Words[found])))
        {
            AddOther(run);
        }
        else if (run.Amazon.Words.Text(run.Amazon.PickupWord) is "packstation" != run.Erp.Words.Text(run.Erp.PickupWord) is "packstation" && IsBranch(run.Amazon) != IsBranch(run.Erp))
        {
            AddOther(run);
        }
    }

    private static bool IsBranch(AddressSide side) => side.Words.Text(side.PickupWord) is "postfilial" or "postfiliale" or "filiale" or "paketshop";

    private static void ComparePostNumbers(ComparisonRun run)
    {
        var (wanted, found) = (run.Amazon.PostNumber, run.Erp.PostNumber);

        if (wanted < 0)
        {
            return;
        }

        var number = run.Amazon.Words[wanted];
        var text = run.Amazon.Raw(in number).ToString();

        if (IsWrittenInGroups(run.Erp, text))
        {
            return;
        }

        if (found < 0)
        {
            run.Add(AddressField.PickupPoint, DifferenceKind.PostNumberMissing, Verdict.Material, text, "");
        }
        else if (!number.IsMatched && !WordList.Same(run.Amazon.Words, in number, run.Erp.Words, in run.Erp.Words[found]))
        {
            run.Add(AddressField.PickupPoint, DifferenceKind.PostNumberDiffers, Verdict.Material, text, run.Erp.Raw(in run.Erp.Words[found]).ToString());
        }
    }

    // "912 345 678"
    private static bool IsWrittenInGroups(AddressSide erp, string number)
    {
        Span<char> digits = stackalloc char[32];

        for (var line = AddressLine.Name; line < AddressLine.City; line++)
        {
            var length = 0;

            for (var i = erp.FirstOf(line); i < erp.EndOf(line); i++)
            {
                if (erp.Words[i].IsNumber && i != erp.PickupNumber && length + erp.Words[i].RawLength <= digits.Length)
                {
                    erp.Raw(in erp.Words[i]).CopyTo(digits[length..]);
                    length += erp.Words[i].RawLength;
                }
            }

            if (digits[..length].SequenceEqual(number))
            {
                for (var i = erp.FirstOf(line); i < erp.EndOf(line); i++)
                {
                    erp.Words[i].Match = WordMatch.Joined;
                }

                return true;
            }
        }

        return false;
    }

    // Nothing at Amazon to compare with, but a locker without a post number cannot take the parcel.
    private static void FindMissingPostNumber(ComparisonRun run)
    {
        if (run.IsAmazonReduced && run.Erp.PickupWord >= 0 && run.Erp.PostNumber < 0 && run.Rules?.Code == "DE" && run.Erp.Words.Text(run.Erp.PickupWord) is "packstation")
        {
            run.Add(AddressField.PickupPoint, DifferenceKind.PostNumberMissing, Verdict.Missing, "", StreetText.OfErp(run.Erp));
        }
    }

    private static bool IsNamedByAmazon(ComparisonRun run) => run.Erp.Words[run.Erp.PickupWord].IsMatched || run.Amazon.Address.Kind == AddressKind.PickupPoint;

    private static void AddOther(ComparisonRun run)
        => run.Add(AddressField.PickupPoint, DifferenceKind.PickupPointDiffers, Verdict.Material, StreetText.Of(run.Amazon), StreetText.OfErp(run.Erp));
}
