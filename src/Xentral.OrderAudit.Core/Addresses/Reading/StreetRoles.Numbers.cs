namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <content>Numbers: the house, the end of its range, numbers of the street's name, of flats and floors.</content>
internal ref partial struct StreetRoles
{
    private void ReadNumber(int i, int first, int end, bool isStreet)
    {
        ref var number = ref _reading[i];

        if (Writing.IsBlock && _pendingUnit < 0)
        {
            Be(ref number, Role.House);
            _house = _house < 0 ? i : _house;
        }
        else if (isStreet && Writing.HashIsHouse && (number.Before & Gap.Hash) != 0 && !(_house >= 0 && _reading[_house].IsTold))
        {
            TakeToldHouse(i);
        }
        else if (isStreet && IsSquare(i, first, end))
        {
            Be(ref number, Role.StreetNumber);
            _hasName = _hasTelling = true;
        }
        else if (isStreet && _house < 0 && IsRoadLetter(i - 1, first, in number))
        {
            Be(ref number, Role.StreetNumber);
            _hasName = _hasTelling = true;
        }
        else if (isStreet && IsDate(i, first, end))
        {
            Be(ref number, Role.StreetNumber);
            _hasName = _hasTelling = true;
        }
        else if (_pendingUnit >= 0 && !((number.IsDotted || number.IsOrdinal) && i + 1 < end && IsCountedFloor(in _reading[i + 1])))
        {
            TakeUnit(i);
        }
        else if (_house < 0 && i > first && _reading[i - 1] is { IsNumber: true, Role: Role.Unit } && number.Before is Gap.Slash or Gap.Hyphen && (number.Before & Writing.FlatBeforeHouse) == 0)
        {
            // "Flat 3/6, 7b Old Road"
            number.Role = Role.Unit;
            number.Level = UnitLevel.Unknown;
        }
        else if (IsFlatCode(i, first))
        {
            (_reading[i - 1].Role, _reading[i - 1].Level, _reading[i - 1].Weight) = (Role.Unit, UnitLevel.Door, 1);
            Tell(ref number, UnitLevel.Door);
        }
        else if (CountsFloors(i, first, end))
        {
            // "3º 2ª": what is counted behind the floor is the door.
            Tell(ref number, _hasFloor && !(i + 1 < end && IsFloor(in _reading[i + 1])) ? UnitLevel.Door : UnitLevel.Floor);
            _hasFloor = true;
        }
        else if (!isStreet)
        {
            ReadLoneNumber(i);
        }
        else if (i > first && _reading[i - 1].Has(Senses.Sign) && !(_house >= 0 && _reading[_house].IsTold))
        {
            TakeToldHouse(i);
        }
        else if (_house < 0)
        {
            ReadBeforeHouse(i, first, end);
        }
        else
        {
            ReadBehindHouse(i, first, end);
        }
    }

    // "Straße 26 Nr. 5": the number with the sign is the house, so the one before belongs to the name.
    private void TakeToldHouse(int i)
    {
        // "Vinohradská 28 (č.p. 1595)" has both numbers of one house.
        if (_house >= 0 && !Writing.HasConscriptionNumbers)
        {
            Be(ref _reading[_house], Role.StreetNumber);
        }

        TakeHouse(i);
        _reading[i].IsTold = true;
    }

    private void ReadLoneNumber(int i)
    {
        if (_house < 0 && _reading.StreetSegment >= 0)
        {
            TakeHouse(i);
        }
        else
        {
            _reading[i].Role = Role.Unit;
            _reading[i].Level = UnitLevel.Unknown;
        }
    }

    private void ReadBeforeHouse(int i, int first, int end)
    {
        ref var number = ref _reading[i];
        var next = i + 1 < end ? _reading[i + 1] : default;
        var isOrdinalName = number.IsOrdinal && next.Length > 1 && !next.IsNumber && !(next.Has(Senses.Unit) && !next.Has(Senses.Particle | Senses.Street));

        if (!_hasName)
        {
            // "1453. Sokak 5", "25 Aprile 7", "4. Straße 5": with another number behind it, the first one of the line is its name.
            var isName = isOrdinalName || (!Writing.MayOpenWithNumber && HasPlainNumberBehindWords(i, end));
            BeHouseOr(i, isName);

            return;
        }

        var isYear = next.IsNumber && number.RawLength == 4 && number.Value is >= 1500 and < 2100 && (next.Before == Gap.Blank || (next.Before == Gap.Hyphen && i + 2 < end && _reading[i + 2].IsNumber));
        var isEndOfYears = i > first && _reading[i - 1].Role == Role.StreetNumber && number.Before == Gap.Hyphen;
        var isFirstOfTwo = !Writing.IsNumberFirst && next.IsNumber && next.Before == Gap.Blank && !next.IsOrdinal && !next.IsDotted && _reading.TwoNumbers != TwoNumbers.HouseFirst
            && !(i + 2 < end && (IsFloor(in _reading[i + 2]) || (_reading[i + 2].IsNumber && _reading[i + 2].Before == Gap.Slash)));
        var isCounted = next.Length > 1 && !next.IsNumber && next.Before == Gap.Hyphen && !next.Has(Senses.Unit) && HasPlainNumberBehindWords(i, end);
        var isNameByTrial = _reading.TwoNumbers == TwoNumbers.NameFirst && next.IsNumber && (next.Before & (Gap.Blank | Gap.Comma)) != 0;
        BeHouseOr(i, isOrdinalName || isYear || isEndOfYears || isFirstOfTwo || isCounted || isNameByTrial);
    }

    private void BeHouseOr(int i, bool isName)
    {
        if (isName)
        {
            Be(ref _reading[i], Role.StreetNumber);
            _hasName = _hasTelling = true;
        }
        else
        {
            TakeHouse(i);
        }
    }

    private void ReadBehindHouse(int i, int first, int end)
    {
        ref var number = ref _reading[i];
        var previous = _reading[i - 1];
        var next = i + 1 < end ? _reading[i + 1] : default;
        var isDirect = i - 1 == _house || (i - 2 == _house && previous.Role == Role.HouseLetter);

        if (isDirect && !HasNameBefore(first, _house) && Writing.FlatBeforeHouse != Gap.None && (number.Before & Writing.FlatBeforeHouse) != 0)
        {
            Tell(ref _reading[_house], UnitLevel.Unknown);
            TakeHouse(i);
        }
        else if (IsFraction(i, isDirect, in next))
        {
            Be(ref number, Role.HouseLetter);
        }
        else if (previous is { Role: Role.HouseLetter, IsNumber: true } && number.Before == Gap.Slash)
        {
            // "12 1/2" is a house of its own.
            Be(ref number, Role.HouseLetter);
        }
        else if (isDirect && number.Before == Gap.Hyphen && Writing.HasDirections && Writing.IsNumberFirst && number.Value <= _reading[_house].Value && !HasNameBefore(first, _house))
        {
            // "37-12 Main St" in Queens: the block and the house in it.
            Be(ref number, Role.House);
        }
        else if (number.Before == Gap.None && previous.Role == Role.Direction && _house > 0 && _reading[_house - 1].Role == Role.Direction)
        {
            // "S28W31328": both halves are the house's place in the grid.
            Be(ref number, Role.House);
        }
        else if (isDirect && Writing.HasConscriptionNumbers && number.Before == Gap.Slash)
        {
            Be(ref number, Role.House);
        }
        else if ((number.Before & Gap.Hash) != 0)
        {
            Tell(ref number, UnitLevel.Unknown);
        }
        else if (isDirect && number.Value > _reading[_house].Value && number.Value - _reading[_house].Value <= LongestRange
            && (((number.Before & (Gap.Hyphen | Gap.Other)) != 0 && !Writing.HyphenIsFlat) || (number.Before == Gap.Slash && IsFlatTold(i, end))))
        {
            Be(ref number, Role.RangeEnd);
        }
        else if (IsNameBehindHouse(i, first, in previous, in next))
        {
            Be(ref number, Role.StreetNumber);
            _hasTelling = true;
        }
        else
        {
            number.Role = Role.Unit;
            number.Level = UnitLevel.Unknown;
        }
    }

    // "24/26 m. 5": the flat has its word, so the number before it belongs to the house.
    private readonly bool IsFlatTold(int i, int end)
        => i + 2 < end && _reading[i + 2].IsNumber && _reading[i + 1].Has(Senses.Unit) && _reading[i + 1].Meaning!.Level == UnitLevel.Door;

    // "12 1/2", but "12 1/3/14" and "12/1/2" are stairs and doors.
    private readonly bool IsFraction(int i, bool isDirect, in Token next)
        => isDirect && _reading[i].Before == Gap.Blank && _reading[i] is { RawLength: 1, Value: > 0 } && next is { IsNumber: true, RawLength: 1, Value: <= 4, Before: Gap.Slash }
            && _reading[i].Value < next.Value && !Writing.HasStairsByOrder && !(i + 2 < _end && _reading[i + 2].Before == Gap.Slash);

    // "123 5th Ave", "400 S 300 E", "12 County Road 15"
    private readonly bool IsNameBehindHouse(int i, int first, in Token previous, in Token next)
        => !HasNameBefore(first, _house) && Writing.MayOpenWithNumber
            && ((Writing.HasDirections && (previous.Role == Role.Direction || next.Has(Senses.Direction)) && !_hasTelling)
                || (_reading[i].IsOrdinal && next.Length > 1 && !next.Has(Senses.Unit))
                || (previous.Role == Role.House && next.Has(Senses.Street) && _reading[i].Before == Gap.Blank)
                || (!_hasTelling && _hasName && !previous.IsNumber)
                || (previous.Has(Senses.Street) && previous.Stem == 0 && _reading[i].Before == Gap.Blank));

    private void TakeHouse(int i)
    {
        _house = i;
        Be(ref _reading[i], Role.House);
    }

    private void TakeUnit(int i)
    {
        ref var unit = ref _reading[_pendingUnit];
        var isStillOpen = i - 1 == _pendingUnit || _reading[i - 1].Has(Senses.Sign) || (_reading[i - 1].IsSingle && i - 2 == _pendingUnit);
        Tell(ref _reading[i], unit.Meaning!.Level);
        unit.Weight = 0;
        _pendingUnit = isStillOpen && _reading[i - 1].IsSingle ? _pendingUnit : -1;
        _pendingUnit = -1;
    }

    // "2. OG", "3º Dcha", "4. tv", but "Hauptstr. 12 Etage 3".
    private readonly bool CountsFloors(int i, int first, int end)
    {
        ref var number = ref _reading[i];
        var next = i + 1 < end ? _reading[i + 1] : default;
        var isCounted = number.IsOrdinal || number.IsDotted;

        // "County Rd 12, Lower Level"
        if (IsFloor(in next) && (next.Before & Gap.Comma) == 0 && !(next.Has(Senses.Street) && _house < 0))
        {
            var bindsForward = i + 2 < end && _reading[i + 2].IsNumber && !isCounted;

            return !bindsForward && IsCountedFloor(in next) && (isCounted || _house >= 0 || !_hasName);
        }

        return Writing.HasOrdinalFloors && number.IsOrdinal && _house >= 0;
    }

    // "2. OG", but not "12. EG".
    private static bool IsCountedFloor(in Token token) => IsFloor(in token) && !token.Has(Senses.NamedFloor);

    private static bool IsFloor(in Token token)
        => token.Has(Senses.Unit) && token.Meaning!.Level is UnitLevel.Floor or UnitLevel.Side && !(token.Length == 1 && token.Has(Senses.Particle));

    // "Carretera N-340": the road's class and its number.
    private readonly bool IsRoadLetter(int i, int first, in Token number)
        => i > first && _reading[i].IsSingle && number.IsNumber && number.Before is Gap.Hyphen or Gap.None && _reading[i - 1].Has(Senses.Street) && _reading[i - 1].Stem == 0;

    // "17. Juni", "8 mai 1945", "24 de Mayo"
    private readonly bool IsDate(int i, int first, int end)
    {
        var at = i + 1;

        while (at < end && _reading[at].Has(Senses.Particle) && !_reading[at].Has(Senses.Month))
        {
            at++;
        }

        if (at < end && at <= i + 2 && _reading[at].Has(Senses.Month) && _reading[i].RawLength <= 2 && (at + 1 >= end || !_reading[at + 1].Has(Senses.Street) || !Writing.IsNumberFirst))
        {
            return true;
        }

        at = i - 1;

        while (at > first && _reading[at].Has(Senses.Particle))
        {
            at--;
        }

        // "8 mai 1945", "Október 6. utca"
        return at >= first && _reading[at].Has(Senses.Month)
            && ((_reading[i] is { RawLength: 4, Value: >= 1700 and < 2100 } && at > first && _reading[at - 1].Value > 0 && !(i + 1 < end && _reading[i + 1] is { IsNumber: true, Before: Gap.Slash }))
                || (at == i - 1 && _reading[i].RawLength <= 2 && i + 1 < end && (_reading[i].IsDotted || _reading[i + 1].Has(Senses.Street)) && !_reading[i + 1].IsNumber && !_reading[i + 1].Has(Senses.Unit)));
    }

    private readonly bool IsSquare(int i, int first, int end)
        => Writing.HasSquares && i == first + 1 && _reading[first].IsSingle && (end == i + 1 || _reading[i + 1].IsNumber);

    private readonly bool IsFlatCode(int i, int first)
        => i > first && _reading[i].Before == Gap.None && !_reading[i - 1].IsNumber && Writing.IsFlatCode(_reading.Repaired(_reading[i].Line).AsSpan(_reading[i - 1].RawStart, _reading[i].RawEnd - _reading[i - 1].RawStart));

    private readonly bool HasPlainNumberBehindWords(int i, int end)
    {
        var hasWord = false;

        for (var at = i + 1; at < end; at++)
        {
            if (_reading[at].IsNumber && hasWord && !_reading[at - 1].Has(Senses.Unit))
            {
                return true;
            }

            hasWord |= _reading[at].Length > 1 && !_reading[at].IsNumber && !_reading[at].Has(Senses.Unit);
        }

        return false;
    }
}
