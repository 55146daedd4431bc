using Xentral.OrderAudit.Core.Addresses.Countries;

namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>Finds lockers, branches, PO boxes, forces mail and the markers for a missing house number.</summary>
internal static class SpecialPlaces
{
    // DHL hands out six to ten digits; some importers pad or shorten them.
    private const int ShortestPostNumber = 5;
    private const int LongestPostNumber = 12;
    private const int LongestPlaceNumber = 4;
    private const int PlaceNumberLength = 3;

    public static void Mark(AddressSide side, CountryRules? rules)
    {
        if (rules is null)
        {
            return;
        }

        for (var i = 0; i < side.Words.Count; i++)
        {
            MarkAt(side, rules, i);
        }

        if (side.PickupWord >= 0 && rules.Code == "DE")
        {
            FindNumbers(side);
        }
    }

    private static void MarkAt(AddressSide side, CountryRules rules, int index)
    {
        var words = side.Words;

        if (words[index].IsNumber)
        {
            return;
        }

        if (words[index].Line == AddressLine.City)
        {
            side.IsMilitary |= rules.Military.LengthAt(words, index) > 0;
            return;
        }

        if (Flag(words, index, rules.Pickup.LengthAt(words, index), WordTraits.Pickup))
        {
            side.IsPickupPoint = true;
            side.PickupWord = side.PickupWord < 0 ? index : side.PickupWord;
        }

        side.IsPoBox |= Flag(words, index, rules.PoBox.LengthAt(words, index), WordTraits.PoBox);
        side.IsMilitary |= Flag(words, index, rules.Military.LengthAt(words, index), WordTraits.None);
        Flag(words, index, rules.NoNumber.LengthAt(words, index), WordTraits.NoNumber | WordTraits.Ignorable);
    }

    private static bool Flag(WordList words, int start, int length, WordTraits traits)
    {
        for (var i = 0; i < length; i++)
        {
            words[start + i].Traits |= traits;
        }

        return length > 0;
    }

    private static void FindNumbers(AddressSide side)
    {
        var words = side.Words;

        for (var i = 0; i < words.Count && words[i].Line != AddressLine.City; i++)
        {
            if (!words[i].IsNumber)
            {
                continue;
            }

            if (words[i].RawLength is >= ShortestPostNumber and <= LongestPostNumber)
            {
                side.PostNumber = side.PostNumber < 0 ? i : side.PostNumber;
                words[i].Traits = (words[i].Traits | WordTraits.PostNumber) & ~WordTraits.Secondary;
            }
            else if (side.PickupNumber < 0 && i > side.PickupWord && words[i].Line == words[side.PickupWord].Line && words[i].Length <= LongestPlaceNumber)
            {
                side.PickupNumber = i;
            }
        }

        for (var i = 0; i < words.Count && side.PickupNumber < 0 && words[i].Line != AddressLine.City; i++)
        {
            // A field of its own holds the locker's number.
            side.PickupNumber = words[i].IsNumber && words[i].RawLength == PlaceNumberLength ? i : -1;
        }
    }
}
