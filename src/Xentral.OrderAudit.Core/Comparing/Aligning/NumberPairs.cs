using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Aligning;

/// <summary>
/// Pairs numbers and the letters and words that stand beside them for a door. Numbers are exact, and a number is paired in its role only:
/// the same digits as house number here and as flat there are no pair.
/// </summary>
internal static class NumberPairs
{
    public static void Pair(Alignment alignment)
    {
        PairRole(alignment, Role.House);
        PairRole(alignment, Role.RangeEnd);
        PairTurnedRange(alignment);
        PairJoinedHouse(alignment);
        PairRole(alignment, Role.HouseLetter);
        PairStreetNumbers(alignment);
        PairRole(alignment, Role.PickupNumber);
        PairRole(alignment, Role.TownNumber);
        PairOnlyPickupNumber(alignment);
        PairGrouped(alignment, Role.CustomerNumber);
        PairGrouped(alignment, Role.PoBox);
        PairUnits(alignment);
        PairLettersAndUnits(alignment);
        PairNoteNumbers(alignment);
        PairCutUnits(alignment);
    }

    /// <summary>"Hinterha" for "Hinterhaus", "2. OG lin" for "links": the field ends within the word for a part of the building.</summary>
    private static void PairCutUnits(Alignment alignment)
    {
        for (var i = 0; i < alignment.Amazon.Count; i++)
        {
            ref var word = ref alignment.Amazon[i];

            for (var k = 0; k < alignment.Erp.Count && word.Role == Role.Unit && word.Has(Senses.Unit) && word.Value < 0 && word.Length > 2 && alignment.IsOpenAtAmazon(i); k++)
            {
                ref var cut = ref alignment.Erp[k];

                if (!cut.IsNumber && alignment.IsOpenAtErp(k) && cut.Length is >= 2 && cut.Length < word.Length && WordEdits.IsAtEnd(alignment.Erp, in cut)
                    && alignment.Amazon.Text(i).StartsWith(alignment.Erp.Text(k), StringComparison.Ordinal))
                {
                    alignment.Pair(i, k, Edit.Abbreviated);
                }
            }
        }
    }

    private static void PairRole(Alignment alignment, Role role)
    {
        var from = 0;

        for (var i = 0; i < alignment.Amazon.Count; i++)
        {
            if (alignment.Amazon[i].Role != role || !alignment.IsOpenAtAmazon(i))
            {
                continue;
            }

            for (var k = from; k < alignment.Erp.Count; k++)
            {
                if (alignment.Erp[k].Role == role && alignment.IsOpenAtErp(k) && (IsSame(alignment, i, k) || HasSameValue(alignment, i, k)))
                {
                    alignment.Pair(i, k, Edit.Same);

                    // Blocks and ranges keep their order.
                    from = k + 1;
                    break;
                }
            }
        }
    }

    // "One Microsoft Way", "12 II"
    private static bool HasSameValue(Alignment alignment, int amazon, int erp)
        => alignment.Amazon[amazon].Value > 0 && alignment.Amazon[amazon].Value == alignment.Erp[erp].Value && !(alignment.Amazon[amazon].IsNumber && alignment.Erp[erp].IsNumber);

    private static bool IsSame(Alignment alignment, int amazon, int erp)
        => alignment.Amazon[amazon].Hash == alignment.Erp[erp].Hash && alignment.Amazon.Text(amazon).SequenceEqual(alignment.Erp.Text(erp));

    /// <summary>"3-5" and "5-3" are the same two doors.</summary>
    private static void PairTurnedRange(Alignment alignment)
    {
        var (house, end) = (alignment.FirstLost(Role.House), alignment.FirstLost(Role.RangeEnd));
        var (erpHouse, erpEnd) = (alignment.FirstAdded(Role.House), alignment.FirstAdded(Role.RangeEnd));
        erpEnd = erpEnd < 0 ? BehindHyphen(alignment.Erp, erpHouse) : erpEnd;

        if (house >= 0 && end >= 0 && erpHouse >= 0 && erpEnd >= 0 && IsSame(alignment, house, erpEnd) && IsSame(alignment, end, erpHouse))
        {
            alignment.Pair(house, erpEnd, Edit.Same);
            alignment.Pair(end, erpHouse, Edit.Same);
        }
    }

    /// <summary>"Mondial Relay n° 024518": the only number there is needs no name.</summary>
    private static void PairOnlyPickupNumber(Alignment alignment)
    {
        if (CountOf(alignment.Amazon, Role.PickupNumber) + CountOf(alignment.Amazon, Role.CustomerNumber) != 1 || CountOf(alignment.Erp, Role.PickupNumber) + CountOf(alignment.Erp, Role.CustomerNumber) != 1)
        {
            return;
        }

        var i = Math.Max(alignment.Amazon.IndexOf(Role.PickupNumber), alignment.Amazon.IndexOf(Role.CustomerNumber));
        var k = Math.Max(alignment.Erp.IndexOf(Role.PickupNumber), alignment.Erp.IndexOf(Role.CustomerNumber));

        if (IsSame(alignment, i, k))
        {
            alignment.Pair(i, k, Edit.Same);
        }
    }

    /// <summary>"41-15 46th Street" is "4115 46th Street": one number written with and without its hyphen.</summary>
    private static void PairJoinedHouse(Alignment alignment)
    {
        if (alignment.Amazon.Writing.HasDirections && CountOf(alignment.Amazon, Role.House) + CountOf(alignment.Erp, Role.House) == 3)
        {
            PairGrouped(alignment, Role.House);
        }
    }

    private static int CountOf(AddressReading side, Role role)
    {
        var count = 0;

        for (var i = 0; i < side.Count; i++)
        {
            count += side[i].Role == role ? 1 : 0;
        }

        return count;
    }

    private static int BehindHyphen(AddressReading side, int house)
        => house >= 0 && house + 1 < side.Count && side[house + 1] is { IsNumber: true, Level: UnitLevel.Unknown } next && (next.Before & Gap.Hyphen) != 0 ? house + 1 : -1;

    // "Corso XXII Marzo" is "Corso 22 Marzo", "Eerste Jan" is "1e Jan".
    private static void PairStreetNumbers(Alignment alignment)
    {
        PairRole(alignment, Role.StreetNumber);

        for (var i = 0; i < alignment.Amazon.Count; i++)
        {
            ref var a = ref alignment.Amazon[i];

            for (var k = 0; k < alignment.Erp.Count && a.Value >= 0 && a.Role is Role.StreetNumber or Role.StreetName && alignment.IsOpenAtAmazon(i); k++)
            {
                ref var e = ref alignment.Erp[k];

                if (e.Role is Role.StreetNumber or Role.StreetName && alignment.IsOpenAtErp(k) && e.Value == a.Value && !(a.IsNumber && e.IsNumber) && a.Has(Senses.Month) == e.Has(Senses.Month))
                {
                    alignment.Pair(i, k, Edit.Translated);
                }
            }
        }
    }

    /// <summary>Numbers that may be written in groups: "912 345 678", "Postfach 12 34 56".</summary>
    private static void PairGrouped(Alignment alignment, Role role)
    {
        PairRole(alignment, role);
        Span<char> one = stackalloc char[32];
        Span<char> other = stackalloc char[32];
        one = one[..Digits(alignment.Amazon, role, one)];
        other = other[..Digits(alignment.Erp, role, other)];

        if (one.Length == 0 || !one.SequenceEqual(other) || alignment.FirstLost(role) < 0)
        {
            return;
        }

        var (first, erp) = (FirstNumber(alignment.Amazon, role), FirstNumber(alignment.Erp, role));

        for (var i = 0; i < alignment.Amazon.Count; i++)
        {
            if (alignment.Amazon[i].Role == role && alignment.Amazon[i].IsNumber)
            {
                alignment.Pair(i, erp, Edit.Joined);
            }
        }

        for (var k = 0; k < alignment.Erp.Count; k++)
        {
            if (alignment.Erp[k].Role == role && alignment.Erp[k].IsNumber && alignment.IsOpenAtErp(k))
            {
                alignment.Pair(first, k, Edit.Joined);
            }
        }
    }

    private static int FirstNumber(AddressReading side, Role role)
    {
        for (var i = 0; i < side.Count; i++)
        {
            if (side[i].Role == role && side[i].IsNumber)
            {
                return i;
            }
        }

        return -1;
    }

    private static int Digits(AddressReading side, Role role, Span<char> target)
    {
        var length = 0;

        for (var i = 0; i < side.Count; i++)
        {
            foreach (var digit in side[i].Role == role && side[i].IsNumber ? side.Raw(in side[i]) : [])
            {
                if (length < target.Length)
                {
                    target[length++] = digit;
                }
            }
        }

        return length;
    }

    /// <summary>Told parts by their level, then those without a word in the order in which they stand.</summary>
    private static void PairUnits(Alignment alignment)
    {
        PairUnits(alignment, Match.Level);
        PairUnits(alignment, Match.Order);

        // "korpuss 2" and "bloks 2": two words for one thing; a floor is never a flat.
        PairUnits(alignment, Match.OtherWord);
        PairAsWritten(alignment);
    }

    /// <summary>"int. 1 scala 7" and "INT 1 7": a word is gone, but every number stands where it stood.</summary>
    private static void PairAsWritten(Alignment alignment)
    {
        var (i, k, pairs) = (NextOpen(alignment.Amazon, 0, alignment.OpenAtAmazon), NextOpen(alignment.Erp, 0, alignment.OpenAtErp), 0);

        while (i >= 0 && k >= 0 && IsSame(alignment, i, k) && IsTold(in alignment.Amazon[i]) != IsTold(in alignment.Erp[k]))
        {
            pairs++;
            (i, k) = (NextOpen(alignment.Amazon, i + 1, alignment.OpenAtAmazon), NextOpen(alignment.Erp, k + 1, alignment.OpenAtErp));
        }

        // All of them or none: otherwise one of two exchanged numbers would find itself.
        for (; i < 0 && k < 0 && pairs > 0; pairs--)
        {
            alignment.Pair(NextOpen(alignment.Amazon, 0, alignment.OpenAtAmazon), NextOpen(alignment.Erp, 0, alignment.OpenAtErp), Edit.Same);
        }
    }

    private static int NextOpen(AddressReading side, int from, Func<int, bool> isOpen)
    {
        for (var i = from; i < side.Count; i++)
        {
            if (side[i] is { Role: Role.Unit, IsNumber: true } && isOpen(i))
            {
                return i;
            }
        }

        return -1;
    }

    private enum Match
    {
        Level,
        Order,
        OtherWord,
    }

    private static void PairUnits(Alignment alignment, Match match)
    {
        for (var i = 0; i < alignment.Amazon.Count; i++)
        {
            ref var a = ref alignment.Amazon[i];

            if (a.Role != Role.Unit || !alignment.IsOpenAtAmazon(i) || (a.Weight == 0 && match == Match.Level))
            {
                continue;
            }

            for (var k = 0; k < alignment.Erp.Count; k++)
            {
                ref var e = ref alignment.Erp[k];

                if (e.Role != Role.Unit || !alignment.IsOpenAtErp(k) || !AreSameUnit(alignment, i, k))
                {
                    continue;
                }

                var isMatch = match switch
                {
                    Match.Level => a.Level == e.Level && a.Level != UnitLevel.Unknown && !HasOwnWord(alignment, i, k),
                    Match.Order => (a.Level == UnitLevel.Unknown || e.Level == UnitLevel.Unknown || a.Weight == 0) && KeepsOrder(alignment, i, k)
                        && (!IsTold(in e) || MayBe(alignment.Amazon, i, e.Level)) && (!IsTold(in a) || MayBe(alignment.Erp, k, a.Level)),
                    _ => a.Level is not (UnitLevel.Floor or UnitLevel.Side) && e.Level is not (UnitLevel.Floor or UnitLevel.Side) && KeepsOrder(alignment, i, k)
                        && !HasOpenLevel(alignment, a.Level, e.Level),
                };

                if (isMatch)
                {
                    alignment.Pair(i, k, Edit.Same);
                    break;
                }
            }
        }
    }

    // "Mz 23 Lt 8" and "Mz 8 Lt 23": the other side has the same word with a number of its own.
    private static bool HasOwnWord(Alignment alignment, int amazon, int erp)
    {
        if (!UnitWords.Differ(alignment.Amazon, amazon, alignment.Erp, erp))
        {
            return false;
        }

        for (var k = 0; k < alignment.Erp.Count; k++)
        {
            if (k != erp && alignment.Erp[k] is { Role: Role.Unit, IsNumber: true } other && other.Level == alignment.Amazon[amazon].Level && !UnitWords.Differ(alignment.Amazon, amazon, alignment.Erp, k))
            {
                return true;
            }
        }

        return false;
    }

    // "bloque 5, portal 2" and "bloque 2, portal 5": the same words stand on both sides, so each has its own number.
    private static bool HasOpenLevel(Alignment alignment, UnitLevel amazon, UnitLevel erp)
    {
        for (var k = 0; k < alignment.Erp.Count; k++)
        {
            if (alignment.Erp[k] is { Role: Role.Unit, IsNumber: true } found && found.Level == amazon && alignment.IsOpenAtErp(k))
            {
                return true;
            }
        }

        for (var i = 0; i < alignment.Amazon.Count; i++)
        {
            if (alignment.Amazon[i] is { Role: Role.Unit, IsNumber: true } found && found.Level == erp && alignment.IsOpenAtAmazon(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreSameUnit(Alignment alignment, int amazon, int erp)
        => (IsSame(alignment, amazon, erp) && alignment.Amazon[amazon].IsNumber == alignment.Erp[erp].IsNumber) || HasSameValue(alignment, amazon, erp) || (alignment.Amazon[amazon].Meaning is { } meaning && alignment.Erp[erp].Meaning is { } other && meaning.Shares(other));

    /// <summary>"12/2/14" says by order alone which is the stair and which the door: a pair may not cross another.</summary>
    private static bool KeepsOrder(Alignment alignment, int amazon, int erp)
    {
        var rank = Rank(alignment.Erp, erp);

        for (var i = 0; i < alignment.Amazon.Count; i++)
        {
            if (alignment.Amazon[i] is { Role: Role.Unit, IsNumber: true } && !alignment.IsOpenAtAmazon(i) && alignment.AmazonPartner(i) is >= 0 and var partner && alignment.Erp[partner].IsNumber
                && (Rank(alignment.Amazon, i) < Rank(alignment.Amazon, amazon)) != (Rank(alignment.Erp, partner) < rank))
            {
                return false;
            }
        }

        return true;
    }

    // Told parts stand in the order of a building, whatever order they are written in.
    private static int Rank(AddressReading side, int index)
        => IsTold(in side[index]) ? ((int)side[index].Level * 1000) + index : ToldBefore(side, index) is >= 0 and var before ? ((int)side[before].Level * 1000) + index : index;

    private static bool IsTold(in Token token) => token.Level is not (UnitLevel.Unknown or UnitLevel.None);

    // "8. em. 16.": what follows a floor is within it.
    private static int ToldBefore(AddressReading side, int index)
    {
        for (var i = index - 1; i >= 0 && side[i].Line == side[index].Line && side[i].Role == Role.Unit; i--)
        {
            if (side[i].Value > 0 && IsTold(in side[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool MayBe(AddressReading side, int vague, UnitLevel level)
        => IsTold(in side[vague]) || ToldBefore(side, vague) is not (>= 0 and var before) || level > side[before].Level;

    /// <summary>"13 A 2" and "13A2", "Haus B" and "12 B": a letter behind the house number may be its own or a stair's.</summary>
    private static void PairLettersAndUnits(Alignment alignment)
    {
        for (var i = 0; i < alignment.Amazon.Count; i++)
        {
            ref var a = ref alignment.Amazon[i];

            for (var k = 0; k < alignment.Erp.Count && a.Role is Role.HouseLetter or Role.Unit && alignment.IsOpenAtAmazon(i) && !a.IsNumber; k++)
            {
                if (alignment.Erp[k].Role is Role.HouseLetter or Role.Unit && alignment.Erp[k].Role != a.Role && alignment.IsOpenAtErp(k) && IsSame(alignment, i, k) && BelongAlike(alignment, i, k))
                {
                    alignment.Pair(i, k, Edit.Same);
                }
            }
        }

        // A range's end and a part without a word are written alike.
        for (var i = 0; i < alignment.Amazon.Count; i++)
        {
            ref var a = ref alignment.Amazon[i];

            for (var k = 0; k < alignment.Erp.Count && a.IsNumber && IsVague(in a) && alignment.IsOpenAtAmazon(i); k++)
            {
                ref var e = ref alignment.Erp[k];

                if (e.IsNumber && IsVague(in e) && alignment.IsOpenAtErp(k) && (a.Role == Role.RangeEnd || e.Role == Role.RangeEnd) && !IsDoorOfRange(in a, in e) && !IsDoorOfRange(in e, in a) && IsSame(alignment, i, k))
                {
                    alignment.Pair(i, k, Edit.Same);
                }
            }
        }
    }

    // "21B-7" and "21-7B": a letter behind a number goes with that number.
    private static bool BelongAlike(Alignment alignment, int amazon, int erp)
    {
        var isBehind = amazon > 0 && alignment.Amazon[amazon - 1].IsNumber;
        var isErpBehind = erp > 0 && alignment.Erp[erp - 1].IsNumber;

        return !isBehind || !isErpBehind || alignment.AmazonPartner(amazon - 1) == erp - 1;
    }

    // "24/26 m. 5" has a flat of its own, so "24 m. 26" is another.
    private static bool IsDoorOfRange(in Token end, in Token unit) => end.Role == Role.RangeEnd && (end.Before & Gap.Slash) != 0 && unit.IsTold;

    private static bool IsVague(in Token token) => token.Role == Role.RangeEnd || (token.Role == Role.Unit && token.Level is UnitLevel.Unknown or UnitLevel.Door or UnitLevel.Building);

    // Numbers in words beside the street: a department's, a shop's.
    private static void PairNoteNumbers(Alignment alignment)
    {
        for (var i = 0; i < alignment.Amazon.Count; i++)
        {
            ref var a = ref alignment.Amazon[i];

            for (var k = 0; k < alignment.Erp.Count && (IsBeside(in a) || IsBehindKind(alignment.Amazon, i)) && alignment.IsOpenAtAmazon(i); k++)
            {
                ref var e = ref alignment.Erp[k];

                if ((IsBeside(in e) || IsBehindKind(alignment.Erp, k)) && (a.Role != Role.Unit || e.Role != Role.Unit) && alignment.IsOpenAtErp(k) && IsSame(alignment, i, k))
                {
                    alignment.Pair(i, k, Edit.Same);
                }
            }
        }
    }

    // "123 Main St 4" may be a flat, "12 Highway 4" is a road: only the other side can tell.
    private static bool IsBehindKind(AddressReading side, int index)
        => side[index].Role == Role.StreetNumber && index > 0 && side[index - 1].Has(Senses.Street) && HasHouseBefore(side, index);

    private static bool HasHouseBefore(AddressReading side, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (side[i].Role == Role.House && side[i].Line == side[index].Line)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeside(in Token token)
        => token.IsNumber && (token.IsPerson || token.Role is Role.Note or Role.CustomerNumber or Role.Noise or Role.PickupNumber || (token.Role == Role.Unit && token.Level is UnitLevel.Unknown or UnitLevel.Door));
}
