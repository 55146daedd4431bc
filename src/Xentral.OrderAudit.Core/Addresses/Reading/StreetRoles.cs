namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>
/// Reads the street with what stands around it: name, kind, house number, its letter or range, and the parts of the building.
/// Read from left to right once; what a number is follows from what came before it and the word behind it.
/// </summary>
internal ref partial struct StreetRoles
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
