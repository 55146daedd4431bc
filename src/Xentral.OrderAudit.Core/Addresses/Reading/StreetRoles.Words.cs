namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <content>Words: names and kinds of streets, letters behind numbers, parts of a building.</content>
internal ref partial struct StreetRoles
{
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
}
