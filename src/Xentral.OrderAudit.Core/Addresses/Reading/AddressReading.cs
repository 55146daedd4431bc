using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Text;

namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>
/// One address, read: repaired lines, tokens, and what each token is for. Bounded, so that no input costs more than a long address,
/// and reused from comparison to comparison.
/// </summary>
internal sealed class AddressReading
{
    /// <summary>Real addresses have up to 40 words; what lies beyond is not looked at.</summary>
    public const int MostTokens = 160;
    public const int MostSegments = 60;
    public const int LineCount = (int)AddressLine.City + 1;

    private readonly char[] _text = new char[8192];
    private readonly Token[] _tokens = new Token[MostTokens];
    private readonly Segment[] _segments = new Segment[MostSegments];
    private readonly string[] _stored = new string[LineCount];
    private readonly string[] _repaired = new string[LineCount];
    private readonly Repairs[] _repairs = new Repairs[LineCount];
    private readonly bool[] _isPlace = new bool[LineCount];
    private readonly int[] _first = new int[LineCount + 1];
    private int _textLength;

    public PostalAddress Address { get; private set; } = PostalAddress.Empty;

    public int Count { get; private set; }

    public int SegmentCount { get; private set; }

    public CountryRules? Rules { get; private set; }

    public CountryWriting Writing { get; private set; } = CountryWriting.Unknown;

    /// <summary>The piece of a line that holds the street; -1 when none does.</summary>
    public int StreetSegment { get; set; }

    public bool IsPickupPoint { get; set; }

    public bool IsPoBox { get; set; }

    public bool IsMilitary { get; set; }

    /// <summary>How two numbers in a row behind a name are read.</summary>
    public TwoNumbers TwoNumbers { get; set; }

    /// <summary>The receiver's own number must be on the parcel, or the pick-up point refuses it.</summary>
    public bool NeedsCustomerNumber { get; set; }

    /// <summary>The address says itself that there is no house number ("s/n").</summary>
    public bool SaysNoNumber { get; set; }

    /// <summary>Some line holds a letter outside ASCII.</summary>
    public bool HasForeignLetters { get; private set; }

    public bool IsFull => Count == MostTokens || _text.Length - _textLength < 80;

    public ref Token this[int index] => ref _tokens[index];

    public ref Segment SegmentAt(int index) => ref _segments[index];

    /// <summary>The first token of a role; -1 for none.</summary>
    public int IndexOf(Role role)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_tokens[i].Role == role)
            {
                return i;
            }
        }

        return -1;
    }

    public bool Has(Role role) => IndexOf(role) >= 0;

    /// <summary>A word as the word lists know it.</summary>
    public static string KeyOf(string word)
    {
        Span<char> key = stackalloc char[80];

        return new string(key[..Folding.Fold(word.AsSpan(0, Math.Min(word.Length, 64)), key)]);
    }

    /// <summary>The postal code of this side, bare.</summary>
    public string CodeKey { get; private set; } = "";

    /// <summary>The postal code of the other side: one side may have it only in a line.</summary>
    public string OtherCodeKey { get; private set; } = "";

    /// <param name="otherCode">The other side's postal code.</param>
    /// <param name="other">The side already read, against which torn words are mended.</param>
    public void Read(PostalAddress address, CountryRules? rules, string otherCode, AddressReading? other = null)
    {
        Address = address;
        CodeKey = PostalCodeKey.Of(address.PostalCode);
        OtherCodeKey = otherCode == address.PostalCode ? "" : PostalCodeKey.Of(otherCode);
        Rules = rules;
        Writing = rules?.Writing ?? CountryWriting.Unknown;
        (Count, SegmentCount, _textLength, StreetSegment) = (0, 0, 0, -1);
        (IsPickupPoint, IsPoBox, IsMilitary) = (address.Kind == AddressKind.PickupPoint, false, false);
        (NeedsCustomerNumber, SaysNoNumber, TwoNumbers) = (false, false, TwoNumbers.ByGap);
        Store(AddressLine.Name, address.Name, other);
        Store(AddressLine.Company, address.Company, other);
        Store(AddressLine.Contact, address.Contact, other);
        Store(AddressLine.Department, address.Department, other);
        Store(AddressLine.SubDepartment, address.SubDepartment, other);
        Store(AddressLine.Street, address.Street, other);
        Store(AddressLine.Supplement, address.Supplement, other);
        Store(AddressLine.SecondSupplement, address.SecondSupplement, other);
        Store(AddressLine.City, address.City, other);

        HasForeignLetters = FindForeignLetters();

        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            _first[(int)line] = Count;

            if (_repaired[(int)line].Length > 0)
            {
                TokenReader.Read(this, line, _repaired[(int)line]);
            }
        }

        _first[LineCount] = Count;
        RoleReader.Assign(this);
    }

    /// <summary>Takes over what another side was read to be that holds the same text; no token of its own.</summary>
    public void Mirror(PostalAddress address, AddressReading other)
    {
        Address = address;
        (CodeKey, OtherCodeKey, Rules, Writing) = (other.CodeKey, "", other.Rules, other.Writing);
        (Count, SegmentCount, StreetSegment) = (0, 0, -1);
        (IsPickupPoint, IsPoBox, IsMilitary) = (other.IsPickupPoint, other.IsPoBox, other.IsMilitary);
        Array.Clear(_first);
        StoreAsIs();
    }

    private void StoreAsIs()
    {
        _stored[(int)AddressLine.Name] = Address.Name;
        _stored[(int)AddressLine.Company] = Address.Company;
        _stored[(int)AddressLine.Contact] = Address.Contact;
        _stored[(int)AddressLine.Department] = Address.Department;
        _stored[(int)AddressLine.SubDepartment] = Address.SubDepartment;
        _stored[(int)AddressLine.Street] = Address.Street;
        _stored[(int)AddressLine.Supplement] = Address.Supplement;
        _stored[(int)AddressLine.SecondSupplement] = Address.SecondSupplement;
        _stored[(int)AddressLine.City] = Address.City;
    }

    public string Stored(AddressLine line) => _stored[(int)line];

    public string Repaired(AddressLine line) => _repaired[(int)line];

    public Repairs RepairsOf(AddressLine line) => _repairs[(int)line];

    /// <summary>A person's field that holds one of Amazon's place lines as a whole: a hamlet or a house, put where the importer puts what follows the name.</summary>
    public bool IsPlaceLine(AddressLine line) => _isPlace[(int)line];

    private bool HasPlace(string key)
    {
        for (var line = AddressLine.Street; line <= AddressLine.SecondSupplement; line++)
        {
            if (_repaired[(int)line].Length > 0 && Folding.Key(_repaired[(int)line]) == key)
            {
                return true;
            }
        }

        return false;
    }

    public int FirstOf(AddressLine line) => _first[(int)line];

    public int EndOf(AddressLine line) => _first[(int)line + 1];

    public ReadOnlySpan<char> Text(in Token token) => _text.AsSpan(token.Start, token.Length);

    public ReadOnlySpan<char> Text(int index) => Text(in _tokens[index]);

    /// <summary>The token as it was written, without what folding took away.</summary>
    public ReadOnlySpan<char> Raw(in Token token) => Repaired(token.Line).AsSpan(token.RawStart, token.RawLength);

    /// <summary>Free room to fold the next token into; <see cref="Add"/> then takes what was written.</summary>
    public Span<char> Room => _text.AsSpan(_textLength);

    public ref Token Add(int length, AddressLine line)
    {
        ref var token = ref _tokens[Count++];
        token = new Token { Start = _textLength, Length = length, Line = line, Value = -1 };
        _textLength += length;
        token.Hash = HashOf(Text(in token));

        return ref token;
    }

    public void Replace(ref Token token, ReadOnlySpan<char> text)
    {
        if (text.Length > _text.Length - _textLength)
        {
            return;
        }

        text.CopyTo(Room);
        (token.Start, token.Length, token.Hash) = (_textLength, text.Length, HashOf(text));
        _textLength += text.Length;
    }

    public void RemoveAt(int index)
    {
        _tokens.AsSpan(index + 1, Count - index - 1).CopyTo(_tokens.AsSpan(index));
        Count--;
    }

    public bool Reads(int index, AddressLine line, string text)
        => index < Count && _tokens[index].Line == line && Text(index).SequenceEqual(text);

    public ref Segment AddSegment(AddressLine line, int first, int end)
    {
        ref var segment = ref _segments[SegmentCount];
        segment = new Segment { Line = line, First = first, End = end };

        for (var i = first; i < end; i++)
        {
            _tokens[i].Segment = (byte)SegmentCount;
        }

        SegmentCount++;

        return ref segment;
    }

    /// <summary>Lets go of the texts, so that no personal data outlives its comparison.</summary>
    public void Forget()
    {
        Address = PostalAddress.Empty;
        Array.Fill(_stored, "");
        Array.Fill(_repaired, "");
    }

    public static int HashOf(ReadOnlySpan<char> text)
    {
        var hash = 17;

        foreach (var letter in text)
        {
            hash = (hash * 31) + letter;
        }

        return hash;
    }

    // Whatever became of a letter outside ASCII, Amazon's text proves what it was.
    private void Restore(AddressLine line, AddressReading other)
    {
        var mayBeMisread = MayBeMisread(_repaired[(int)line], other);

        for (var source = AddressLine.Name; source <= AddressLine.City; source++)
        {
            var original = other.Repaired(source);

            if (original.Length == 0 || !original.AsSpan().ContainsAnyExceptInRange('\0', '\u007F'))
            {
                continue;
            }

            var text = _repaired[(int)line];
            var restored = MissingLetters.Restore(mayBeMisread ? Misreading.Repair(text, original) : text, original);
            _repairs[(int)line] |= ReferenceEquals(restored, text) ? Repairs.None : Repairs.Misread;
            _repaired[(int)line] = restored;
        }
    }

    private bool FindForeignLetters()
    {
        foreach (var line in _repaired)
        {
            if (line.AsSpan().ContainsAnyExceptInRange('\0', '\u007F'))
            {
                return true;
            }
        }

        return false;
    }

    private void Store(AddressLine line, string text, AddressReading? other)
    {
        var usable = FieldText.IsFiller(text, other?.Stored(line) ?? text) ? "" : text;
        _stored[(int)line] = text;
        var whole = other is { HasForeignLetters: true } && MissingLetters.HasBoxDrawing(usable) ? other.RestoreIn(usable) : usable;
        _repaired[(int)line] = TextRepair.Repair(whole, out _repairs[(int)line]);
        _repairs[(int)line] |= ReferenceEquals(whole, usable) ? Repairs.None : Repairs.Misread;

        if (other is not null && (RepairsOf(line) & Repairs.ControlCharacters) != 0)
        {
            _repaired[(int)line] = TextRepair.Repair(TornWords.Join(usable, other), out _);
        }

        if (other is { HasForeignLetters: true } && _repaired[(int)line].Length > 0 && !other.Stores(text))
        {
            Restore(line, other);
        }

        _isPlace[(int)line] = other is not null && line is >= AddressLine.Contact and <= AddressLine.SubDepartment && text.Length > 0
            && text != other.Stored(AddressLine.Company) && other.HasPlace(Folding.Key(_repaired[(int)line]));
    }

    // Lines and boxes are no letters, so they have to go before anything else is mended.
    private string RestoreIn(string text)
    {
        foreach (var line in _repaired)
        {
            text = MissingLetters.Restore(text, line);
        }

        return text;
    }

    private bool Stores(string text)
    {
        foreach (var line in _stored)
        {
            if (line == text)
            {
                return true;
            }
        }

        return false;
    }

    // Only a letter that the other side does not have can be one misread.
    private static bool MayBeMisread(string text, AddressReading other)
    {
        foreach (var letter in text)
        {
            if (char.IsAscii(letter) ? !char.IsAsciiLetterOrDigit(letter) && Misreading.IsSign(letter) : !other.HasLetter(letter))
            {
                return true;
            }
        }

        return text.Contains("u0", StringComparison.OrdinalIgnoreCase);
    }

    private bool HasLetter(char letter)
    {
        foreach (var line in _repaired)
        {
            if (line.Contains(letter, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
