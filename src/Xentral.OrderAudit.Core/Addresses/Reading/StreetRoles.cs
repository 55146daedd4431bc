namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>
/// Reads the street with what stands around it: name, kind, house number, its letter or range, and the parts of the building.
/// Read from left to right once; what a number is follows from what came before it and the word behind it.
/// </summary>
internal ref struct StreetRoles
{
    private const int LongestRange = 98;

    private readonly AddressReading _reading;
    private int _first;
    private int _end;
    private int _house;
    private int _pendingUnit;
    private int _behindMarker;
    private bool _hasName;
    private bool _hasFloor;
    private bool _hasTelling;

    private StreetRoles(AddressReading reading)
    {
        _reading = reading;
        (_house, _pendingUnit) = (-1, -1);
    }

    public static void Assign(AddressReading reading)
    {
        var roles = new StreetRoles(reading);
        roles.ReadStreet();

        for (var i = 0; i < reading.SegmentCount; i++)
        {
            ref var segment = ref reading.SegmentAt(i);

            if (segment.Kind is SegmentKind.Units or SegmentKind.Numbers && (segment.First < roles._first || segment.First >= roles._end))
            {
                roles.ReadRun(segment.First, segment.End, isStreet: false);
            }
        }

        roles.PromoteHouse();
    }

    private readonly CountryWriting Writing => _reading.Writing;

    private void ReadStreet()
    {
        if (_reading.StreetSegment < 0)
        {
            return;
        }

        var (from, to) = (_reading.StreetSegment, _reading.StreetSegment);
        var line = _reading.SegmentAt(from).Line;

        // "3F2, 12 High Street": the street begins with its own number, so the one before is the flat's.
        var opensWithNumber = Writing.MayOpenWithNumber && _reading[_reading.SegmentAt(from).First].IsNumber;

        while (from > 0 && Belongs(from - 1, line) && !(opensWithNumber && _reading.SegmentAt(from - 1).Kind == SegmentKind.Numbers))
        {
            from--;
        }

        while (to + 1 < _reading.SegmentCount && Belongs(to + 1, line))
        {
            to++;
        }

        (_first, _end) = (_reading.SegmentAt(from).First, _reading.SegmentAt(to).End);
        ReadRun(_first, _end, isStreet: true);
        WeighName();
    }

    private readonly bool Belongs(int segment, AddressLine line)
        => _reading.SegmentAt(segment).Line == line && _reading.SegmentAt(segment).Kind is SegmentKind.Units or SegmentKind.Numbers;

    private void ReadRun(int first, int end, bool isStreet)
    {
        _pendingUnit = -1;

        for (var i = first; i < end; i++)
        {
            ref var token = ref _reading[i];
            (token.Role, token.Weight, token.Level, token.IsTold) = (Role.Note, 1, UnitLevel.None, false);

            if (token.IsNumber)
            {
                ReadNumber(i, first, end, isStreet);
            }
            else
            {
                ReadWord(i, first, end, isStreet);
            }
        }
    }

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
                || (i - 1 == _house && next.Has(Senses.Street) && _reading[i].Before == Gap.Blank)
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

    private static void Tell(ref Token number, UnitLevel level)
    {
        number.Role = Role.Unit;
        number.Level = level;
        number.IsTold = true;
    }

    private static void Be(ref Token token, Role role)
    {
        token.Role = role;
        token.Level = UnitLevel.None;
        token.IsTold = false;
    }

    private void ReadWord(int i, int first, int end, bool isStreet)
    {
        ref var word = ref _reading[i];
        var next = i + 1 < end ? _reading[i + 1] : default;

        if (i < _behindMarker || IsNoNumber(i))
        {
            _reading.SaysNoNumber = true;
            (word.Role, word.Weight) = (Role.Noise, 0);
        }
        else if (word.Has(Senses.Sign) && !IsRoadLetter(i, first, in next) && !(word.IsSingle && !word.IsCarriedOver && i > first && _reading[i - 1].IsNumber && word.Before == Gap.None) && (next.IsNumber || i > first) && (next.IsNumber || next.Length == 0))
        {
            (word.Role, word.Weight) = (Role.Noise, 0);
        }
        else if (i > first && _reading[i - 1].IsNumber && IsLetterOfNumber(i, end))
        {
            ReadLetter(i);
        }
        else if (word.IsSingle && next.Has(Senses.Unit) && next.Meaning!.Level is UnitLevel.Stair or UnitLevel.Building && !(i + 2 < end && (_reading[i + 2].IsNumber || _reading[i + 2].IsSingle)) && (i == first || (word.Before & Gap.Comma) != 0 || _house >= 0))
        {
            // "B lépcsőház", "A Blok"
            Tell(ref word, next.Meaning.Level);
            word.Meaning = null;
        }
        else if (_pendingUnit == i - 1 && _pendingUnit >= first && word.IsSingle)
        {
            // "Haus B", "Apt C", "bl. A1"
            Tell(ref word, _reading[_pendingUnit].Meaning!.Level);
            _reading[_pendingUnit].Weight = 0;
            _pendingUnit = next.IsNumber && next.Before == Gap.None ? _pendingUnit : -1;
        }
        else if (_house >= 0 && word.IsSingle && next.IsNumber && (next.Before == Gap.None || Writing.HasLetteredStairs) && !(Writing.HasDirections && word.Has(Senses.Direction)))
        {
            // "5 A 12", "13 B7": a stair's letter before its flat.
            Tell(ref word, UnitLevel.Stair);
            word.Meaning = null;
        }
        else if (word.IsSingle && (word.Before & Gap.Hash) != 0)
        {
            Tell(ref word, UnitLevel.Unknown);
            word.Meaning = null;
        }
        else if (_house >= 0 && IsRoman(in word))
        {
            // "12 II/5", "12 III": the storey.
            word.Role = Role.Unit;
            word.Level = next.Has(Senses.Unit) ? UnitLevel.Floor : UnitLevel.Unknown;
            word.IsTold = next.Has(Senses.Unit);
        }
        else if (i == first && isStreet && Writing.MayOpenWithNumber && word.Value > 0 && !IsRoman(in word) && next.Length > 1 && !next.IsNumber && !word.Has(Senses.Ordinal))
        {
            TakeHouse(i);
        }
        else if (word.Value > 0 && IsCountedFloor(in next) && (_house >= 0 || !isStreet || (word.Before & Gap.Comma) != 0 || i == first))
        {
            // "First Floor"
            Tell(ref word, UnitLevel.Floor);
            _pendingUnit = -1;
        }
        else if (IsUnit(i, first, end, isStreet))
        {
            ReadUnitWord(i, end);
        }
        else if (Writing.HasDirections && word.Has(Senses.Direction))
        {
            word.Role = Role.Direction;
            _hasName = true;
        }
        else
        {
            ReadName(i, first, isStreet);
        }
    }

    private void ReadName(int i, int first, bool isStreet)
    {
        ref var word = ref _reading[i];
        var isBehind = _house >= 0 && !(_house == first || (_house > first && !HasNameBefore(first, _house)));
        var isPlace = isStreet && !isBehind;
        word.Role = isPlace ? Role.StreetName : Role.Note;
        word.Weight = WeightOf(i);

        if (isPlace)
        {
            _hasName |= word.Weight > 0 || word.Has(Senses.Street);
            _hasTelling |= word.Weight > 0 && !(word.Has(Senses.Street) && word.Stem == 0);
        }
    }

    private readonly bool HasNameBefore(int first, int house)
    {
        for (var i = first; i < house; i++)
        {
            if (_reading[i].Role is Role.StreetName or Role.StreetNumber or Role.Direction)
            {
                return true;
            }
        }

        return false;
    }

    // A name that has its kind in it tells a street best; old and new, upper and lower tell least.
    private readonly byte WeightOf(int i)
    {
        ref var word = ref _reading[i];

        return IsWeightless(i) ? (byte)0 : word.Has(Senses.Direction | Senses.Name) || (word.Has(Senses.Street) && word.Stem == 0) || word.IsSingle || Opposites.IsOne(_reading.Writing.Lexicon, _reading.Text(in word)) ? (byte)1 : (byte)2;
    }

    private readonly bool IsWeightless(int i)
    {
        ref var word = ref _reading[i];
        if (word.IsSingle && word.IsDotted && char.IsUpper(_reading.Raw(in word)[0]))
        {
            return false;
        }

        var isApostrophe = word.IsSingle && ((word.Before & Gap.Apostrophe) != 0 || (i + 1 < _reading.Count && (_reading[i + 1].Before & Gap.Apostrophe) != 0 && _reading[i + 1].Line == word.Line));

        // "Insurgentes Sur 12" is no "sur" as in "rue sur l'eau".
        var isDirection = word.Has(Senses.Direction) && (i + 1 >= _end || _reading[i + 1].IsNumber);

        return isApostrophe || (word.Has(Senses.Particle | Senses.Title | Senses.Sign) && !word.Has(Senses.Street | Senses.Opposite) && !isDirection);
    }

    // "s/n", "lieu-dit"
    private bool IsNoNumber(int i)
    {
        var length = _reading.Rules?.NoNumber.LengthAt(_reading, i) ?? 0;
        _behindMarker = length > 1 ? i + length : _behindMarker;

        return length > 0 || (_reading[i].Has(Senses.NoNumber) && !_reading[i].Has(Senses.Street | Senses.Name));
    }

    private static bool IsRoman(in Token token) => token.Value > 0 && !token.IsNumber && token.Meaning is null or { Value: < 0 } && token.Value >= 0;

    private readonly bool IsLetterOfNumber(int i, int end)
    {
        ref var letter = ref _reading[i];
        var next = i + 1 < end ? _reading[i + 1] : default;

        if (letter.IsSingle && next.IsNumber && Writing.HasLetteredStairs)
        {
            return false;
        }

        if (Writing.IsRepetition(_reading.Text(in letter)))
        {
            return true;
        }

        if (((letter.Before & Gap.Comma) != 0 && i + 1 < end) || (letter.Before & Gap.Apostrophe) != 0 || (next.Before & Gap.Apostrophe) != 0 || _reading[i - 1].Role == Role.StreetNumber)
        {
            return false;
        }

        if (letter.Before == Gap.None)
        {
            return letter.Length <= 2 && !(next.IsNumber && next.Before == Gap.None) && (!letter.Has(Senses.Unit) || (letter.IsSingle && !Writing.IsBlock));
        }

        if (!letter.IsSingle)
        {
            return false;
        }

        var isWordNext = next.Length > 1 && !next.IsNumber;

        // "12 J. Moulin", "123 N Main St", "82 H0201", "12 y 14", "12 C Street"
        return !(letter.IsDotted && isWordNext)
            && !(Writing.HasDirections && letter.Has(Senses.Direction) && next.Length > 0)
            && !(next.IsNumber && next.Before == Gap.None)
            && !(letter.Has(Senses.Unit) && next.IsNumber && !next.IsDotted && !next.IsOrdinal)
            && !(letter.Has(Senses.Particle) && next.IsNumber && next.Before == Gap.Blank && !next.IsDotted && !next.IsOrdinal)
            && !(isWordNext && Writing.HasLetteredBlocks && next.Has(Senses.Unit) && next.Meaning!.Level is UnitLevel.Stair or UnitLevel.Building)
            && !(isWordNext && Writing.IsNumberFirst && next.Has(Senses.Street) && (i + 2 >= end || (i + 3 >= end && _reading[i + 2].Has(Senses.Direction))));
    }

    private void ReadLetter(int i)
    {
        ref var letter = ref _reading[i];
        ref var number = ref _reading[i - 1];

        if (Writing.LetterOf(_reading.Text(in letter)) is { } shorter)
        {
            _reading.Replace(ref letter, shorter);
        }

        letter.Meaning = null;
        letter.Role = number.Role == Role.Unit ? Role.Unit : Role.HouseLetter;
        letter.Level = number.Role != Role.Unit ? UnitLevel.None : number.Level == UnitLevel.Floor ? UnitLevel.Door : number.Level;
        letter.IsTold = number.IsTold;
    }

    private readonly bool IsUnit(int i, int first, int end, bool isStreet)
    {
        ref var word = ref _reading[i];

        if (!word.Has(Senses.Unit))
        {
            return false;
        }

        var next = i + 1 < end ? _reading[i + 1] : default;
        var isBeforeNumber = next.IsNumber || (next.IsSingle && (next.Before & Gap.Apostrophe) == 0) || (next.Has(Senses.Sign) && next.Length <= 2);
        var isBehindNumber = i > first && _reading[i - 1].IsNumber;

        if (word.Length <= 2 && !(isBeforeNumber || isBehindNumber || (word.Before & Gap.Comma) != 0 || i == first || _house >= 0))
        {
            return false;
        }

        if (word.Has(Senses.Street | Senses.Particle | Senses.Name | Senses.Month) && !(isBeforeNumber && (_house >= 0 || !isStreet)) && !isBehindNumber)
        {
            return false;
        }

        // "Kanaaldijk Z.W. 33"
        if ((word.IsSingle && !next.IsNumber) || (isStreet && _house < 0 && _hasName && word.Has(Senses.Opposite)))
        {
            return false;
        }

        if (!isStreet || isBeforeNumber || (_house >= 0 && !(_house == first && !_hasTelling)))
        {
            return !(isStreet && next.Length > 1 && next.Has(Senses.Street) && next.Before is Gap.Blank or Gap.Hyphen && _house < 0);
        }

        return (word.Before & Gap.Comma) != 0;
    }

    private void ReadUnitWord(int i, int end)
    {
        ref var word = ref _reading[i];
        var next = i + 1 < end ? _reading[i + 1] : default;
        var isSaid = i > 0 && _reading[i - 1] is { Role: Role.Unit, Level: UnitLevel.Floor, Value: > 0 } && _reading[i - 1].Line == word.Line && word.Meaning!.Level == UnitLevel.Floor;
        word.Role = Role.Unit;
        word.Level = word.Meaning!.Level;
        word.IsTold = true;

        var door = i > 0 && word.Level == UnitLevel.Door && !next.IsNumber && _reading[i - 1] is { Role: Role.Unit, IsNumber: true, IsTold: false } && _reading[i - 1].Line == word.Line;

        if (i > 0 && _reading[i - 1] is { Role: Role.Unit, IsTold: true, Length: 1 } letter && letter.Line == word.Line && letter.Level == word.Level && !letter.IsNumber && !next.IsNumber)
        {
            word.Weight = 0;
        }
        else if (door)
        {
            // "5. ajtó"
            Tell(ref _reading[i - 1], UnitLevel.Door);
            word.Weight = 0;
        }
        else if (isSaid && !(next.IsNumber && !_reading[i - 1].IsOrdinal && !_reading[i - 1].IsDotted))
        {
            // "2. OG": the number says it all.
            word.Weight = 0;
        }
        else if ((next.IsNumber || next.IsSingle || next.Has(Senses.Sign)) && !word.Has(Senses.NamedFloor))
        {
            _pendingUnit = i;
        }
    }

    // "2. OG", "3º Dcha", "4. tv", but "Hauptstr. 12 Etage 3".
    private readonly bool CountsFloors(int i, int first, int end)
    {
        ref var number = ref _reading[i];
        var next = i + 1 < end ? _reading[i + 1] : default;
        var isCounted = number.IsOrdinal || number.IsDotted;

        if (IsFloor(in next) && !(next.Has(Senses.Street) && _house < 0))
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

    /// <summary>The kind of street is told apart from its name; where nothing else is there, kind and particles are all there is.</summary>
    private readonly void WeighName()
    {
        var (telling, first, last) = (0, -1, -1);

        for (var i = _first; i < _end; i++)
        {
            if (_reading[i].Role == Role.StreetName)
            {
                first = first < 0 ? i : first;
                last = i;
                telling += _reading[i].Weight > 0 && !IsKind(i) ? 1 : 0;
            }
            else if (_reading[i].Role is Role.StreetNumber or Role.Direction)
            {
                telling += _reading[i].Role == Role.StreetNumber ? 1 : 0;
            }
        }

        if (first < 0)
        {
            return;
        }

        var isLastFirst = Writing.IsNumberFirst && IsKind(last);
        var kind = IsKind(first) && last > first && !isLastFirst ? first : IsKind(last) ? last : IsKind(first) ? first : -1;

        if (kind >= 0)
        {
            _reading[kind].Role = Role.StreetType;
            _reading[kind].Weight = telling > 0 || HasOtherKind(kind) ? (byte)0 : (byte)2;
        }

        for (var i = _first; telling == 0 && i < _end; i++)
        {
            if (_reading[i].Role is Role.StreetName or Role.StreetType && i != kind)
            {
                _reading[i].Weight = 1;
            }
        }
    }

    private readonly bool HasOtherKind(int kind)
    {
        for (var i = _first; i < _end; i++)
        {
            if (i != kind && _reading[i].Role == Role.StreetName && IsKind(i))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsKind(int i) => _reading[i].Has(Senses.Street);

    /// <summary>Where only secondary numbers were found, the first is the house after all.</summary>
    private readonly void PromoteHouse()
    {
        if (_house >= 0 || _reading.StreetSegment < 0)
        {
            return;
        }

        if (FirstUnit(_reading, UnitLevel.Unknown) is >= 0 and var found)
        {
            Be(ref _reading[found], Role.House);
        }
    }

    /// <summary>"Haus Nr. 7" beside a hamlet's name is the house, where neither side has another number.</summary>
    public static void PromoteBuilding(AddressReading reading)
    {
        if (reading.StreetSegment >= 0 && FirstUnit(reading, UnitLevel.Building) is >= 0 and var found)
        {
            Be(ref reading[found], Role.House);
        }
    }

    private static int FirstUnit(AddressReading reading, UnitLevel level)
    {
        for (var i = 0; i < reading.Count; i++)
        {
            if (reading[i].IsNumber && reading[i].Role == Role.Unit && reading[i].Level == level)
            {
                return i;
            }
        }

        return -1;
    }
}
