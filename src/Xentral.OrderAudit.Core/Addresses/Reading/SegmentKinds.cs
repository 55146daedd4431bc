namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Tells what one piece of a line holds, and which piece holds the street.</summary>
internal static class SegmentKinds
{
    public const int Impossible = -100;

    public static void Judge(AddressReading reading, int index)
    {
        ref var segment = ref reading.SegmentAt(index);
        segment.Score = Impossible;

        if (segment.Kind != SegmentKind.Words)
        {
            return;
        }

        segment.Kind = KindOf(reading, in segment);
        segment.Score = segment.Kind switch
        {
            SegmentKind.Words => ScoreOf(reading, in segment),
            SegmentKind.Units => ScoreOf(reading, in segment) - 6,
            SegmentKind.Numbers => -12,
            _ => Impossible,
        };
    }

    public static void ChooseStreet(AddressReading reading)
    {
        var best = -1;

        for (var i = 0; i < reading.SegmentCount; i++)
        {
            ref var segment = ref reading.SegmentAt(i);

            if (segment.Score > Impossible && (best < 0 || segment.Score > reading.SegmentAt(best).Score))
            {
                best = i;
            }
        }

        // Beside a locker or PO box only what is plainly a street counts as one.
        var isBeside = reading.IsPoBox || reading.IsPickupPoint;

        if (best < 0 || (isBeside && !IsPlainStreet(reading, best)) || (IsPersonLine(reading.SegmentAt(best).Line) && reading.SegmentAt(best).Score < 0))
        {
            return;
        }

        reading.StreetSegment = best;
        reading.SegmentAt(best).Kind = SegmentKind.Street;
    }

    /// <summary>What the piece would be if another one were the street.</summary>
    public static SegmentKind WithoutStreet(AddressReading reading, int index) => KindOf(reading, in reading.SegmentAt(index));

    /// <summary>Has what only a street has: a kind of street or a number behind words.</summary>
    public static bool IsPlainStreet(AddressReading reading, int index)
    {
        ref var segment = ref reading.SegmentAt(index);
        var facts = FactsOf(reading, in segment);

        return segment.Kind is SegmentKind.Words or SegmentKind.Street && (facts.HasType || (facts.HasNumber && facts.Words > 0));
    }

    public static bool HasNumber(AddressReading reading, int index) => FactsOf(reading, in reading.SegmentAt(index)).HasAnyNumber;

    public static bool HasKind(AddressReading reading, int index) => FactsOf(reading, in reading.SegmentAt(index)).HasType;

    private static SegmentKind KindOf(AddressReading reading, in Segment segment)
    {
        var facts = FactsOf(reading, in segment);
        ref var first = ref reading[segment.First];
        var isAlone = segment.End - segment.First == 1;

        if (first.Has(Senses.Contact) && facts.HasAnyNumber && !facts.HasType)
        {
            return SegmentKind.Noise;
        }

        if (IsInternationalPhone(reading, in first))
        {
            return SegmentKind.Noise;
        }

        if (facts.HasCustomer && facts.HasAnyNumber)
        {
            return SegmentKind.Customer;
        }

        if (!isAlone && !facts.HasNumber && !facts.IsWish && first.Has(Senses.CareOf | Senses.Attention) && IsHost(reading, in segment) && !(first.Has(Senses.Legal) && first.RawLength <= 2 && first.Before != Gap.Slash && !IsCareOfSign(reading, in first)))
        {
            return first.Has(Senses.CareOf) ? SegmentKind.CareOf : SegmentKind.Attention;
        }

        if (!isAlone && first.Has(Senses.CareOf) && IsCareOfSign(reading, in first))
        {
            return SegmentKind.CareOf;
        }

        if (facts.HasLegalForm && facts.Words > 0 && !(facts.HasType && facts.SaysNoNumber))
        {
            return SegmentKind.Firm;
        }

        if (facts.Words == 0 && !facts.HasAnyNumber && facts.Units == 0 && !facts.HasType && facts.IsOnlySigns)
        {
            return SegmentKind.Noise;
        }

        if (facts.Words == 0 && facts.HasAnyNumber && facts.Units == 0)
        {
            return reading.IsPickupPoint && facts.Digits >= PickupRoles.ShortestCustomerNumber ? SegmentKind.Customer : SegmentKind.Numbers;
        }

        if (facts.Words == 0 && facts.Units > 0 && !facts.HasType)
        {
            return SegmentKind.Units;
        }

        if (segment.Line is AddressLine.Company or AddressLine.Contact && !(facts.HasType && facts.HasNumber) && !reading.IsPlaceLine(segment.Line))
        {
            return segment.Line == AddressLine.Company ? SegmentKind.Firm : SegmentKind.Recipient;
        }

        return facts.HasBusiness && !facts.HasNumber && !facts.HasType ? SegmentKind.Firm : SegmentKind.Words;
    }

    // "+49 170 1234567"
    private static bool IsInternationalPhone(AddressReading reading, in Token token)
        => token.IsNumber && token.RawStart > 0 && reading.Repaired(token.Line)[token.RawStart - 1] == '+';

    // "casa de Castillo", but not "Casa Blanca"
    private static bool IsHost(AddressReading reading, in Segment segment)
        => !reading[segment.First].Has(Senses.House) || reading[segment.First + 1].Has(Senses.Particle);

    private static bool IsCareOfSign(AddressReading reading, in Token token) => reading.Raw(in token).ContainsAny('/', '.', '\\');

    private static int ScoreOf(AddressReading reading, in Segment segment)
    {
        var facts = FactsOf(reading, in segment);
        var score = (facts.HasType ? 4 : 0) + (facts.HasNumber ? 3 : 0) - (facts.HasBusiness ? 4 : 0) - (facts.Units > 0 && !facts.HasType ? 2 : 0);

        return score + segment.Line switch
        {
            AddressLine.Street => 2,
            AddressLine.Supplement or AddressLine.SecondSupplement => 1,
            AddressLine.Department or AddressLine.SubDepartment => -4,
            _ => -7,
        };
    }

    private static bool IsPersonLine(AddressLine line) => line < AddressLine.Street;

    private static SegmentFacts FactsOf(AddressReading reading, in Segment segment)
    {
        var facts = new SegmentFacts { IsOnlySigns = true };
        var wasUnit = false;

        for (var i = segment.First; i < segment.End; i++)
        {
            ref var token = ref reading[i];

            if (token.IsNumber)
            {
                facts.HasAnyNumber = true;
                facts.Digits += token.RawLength;
                facts.HasNumber |= !wasUnit && !(i + 1 < segment.End && IsFloor(in reading[i + 1]) && (token.IsDotted || token.IsOrdinal));
            }
            else if (token.Role is not (Role.PickupKind or Role.PoBox))
            {
                var isLetter = token.IsSingle && (wasUnit || (i + 1 < segment.End && reading[i + 1].Has(Senses.Unit) && reading[i + 1].Meaning!.Level is UnitLevel.Stair or UnitLevel.Building) || (i > segment.First && reading[i - 1].IsNumber && !(reading.Writing.HasDirections && token.Has(Senses.Direction))));
                var isFlatCode = i + 1 < segment.End && reading[i + 1] is { IsNumber: true, Before: Gap.None } && reading.Writing.IsFlatCode(reading.Repaired(token.Line).AsSpan(token.RawStart, reading[i + 1].RawEnd - token.RawStart));
                var isUnit = isFlatCode || (token.Has(Senses.Unit) && !(token.Has(Senses.Particle) && !token.IsSingle));
                var isDirection = reading.Writing.HasDirections && token.Has(Senses.Direction) && !isLetter;
                var isCounted = token.Value > 0 && i + 1 < segment.End && IsFloor(in reading[i + 1]);
                facts.HasType |= token.Stem > 0 || token.Has(Senses.Street) || isDirection;
                facts.HasBusiness |= token.Has(Senses.Business) && !token.Has(Senses.Street | Senses.Unit);
                facts.HasLegalForm |= SegmentSplitter.IsLegalForm(reading, i);
                facts.HasCustomer |= token.Has(Senses.Customer);
                facts.Units += isUnit ? 1 : 0;
                facts.Words += isUnit || isLetter || isCounted || token.Has(Senses.Sign | Senses.NoNumber) || (token.Has(Senses.Particle) && !token.Has(Senses.Street)) || SegmentSplitter.IsLegalForm(reading, i) ? 0 : 1;
            }

            facts.IsWish |= token.Has(Senses.Wish);
            facts.IsOnlySigns &= token.Has(Senses.Sign);
            facts.SaysNoNumber |= token.Has(Senses.NoNumber);
            wasUnit = token.Has(Senses.Unit) && !token.IsNumber;
        }

        // "Orchard House" is no orchard.
        facts.HasType &= !(reading.Writing.IsNumberFirst && !facts.HasAnyNumber && segment.End - segment.First > 1 && reading[segment.End - 1].Has(Senses.House) && !reading[segment.End - 1].Has(Senses.Street));

        return facts;
    }

    private static bool IsFloor(in Token token) => token.Has(Senses.Unit) && token.Meaning!.Level is UnitLevel.Floor or UnitLevel.Side;

    private struct SegmentFacts
    {
        public bool HasType;
        public bool HasNumber;
        public bool HasAnyNumber;
        public bool HasBusiness;
        public bool HasLegalForm;
        public bool HasCustomer;
        public int Units;
        public int Words;
        public int Digits;
        public bool SaysNoNumber;
        public bool IsOnlySigns;
        public bool IsWish;
    }
}
