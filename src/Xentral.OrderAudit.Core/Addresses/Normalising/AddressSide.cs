using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Text;

namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>One address, read: repaired lines, words, and what each line holds. Reused from comparison to comparison.</summary>
internal sealed class AddressSide
{
    public const int LineCount = (int)AddressLine.City;

    private readonly string[] _stored = new string[LineCount + 1];
    private readonly string[] _repaired = new string[LineCount + 1];
    private readonly Repairs[] _repairs = new Repairs[LineCount + 1];
    private readonly LineRole[] _roles = new LineRole[LineCount + 1];
    private readonly LineFacts[] _facts = new LineFacts[LineCount + 1];
    private readonly int[] _scores = new int[LineCount + 1];
    private readonly int[] _first = new int[LineCount + 2];

    public PostalAddress Address { get; private set; } = PostalAddress.Empty;

    public WordList Words { get; } = new();

    /// <summary>The line that holds the street; <see langword="null"/> when no line does.</summary>
    public AddressLine? StreetLine { get; set; }

    /// <summary>Index after the last word of the street itself; what follows in its line says which door.</summary>
    public int StreetEnd { get; set; }

    public bool IsPickupPoint { get; set; }

    public bool IsPoBox { get; set; }

    public bool IsMilitary { get; set; }

    /// <summary>Index of the word that names the locker or branch; -1 for none.</summary>
    public int PickupWord { get; set; }

    /// <summary>Index of the locker's or branch's own number; -1 for none.</summary>
    public int PickupNumber { get; set; }

    /// <summary>Index of the receiver's post number; -1 for none.</summary>
    public int PostNumber { get; set; }

    /// <param name="other">The side already read, against which torn words are mended.</param>
    public void Read(PostalAddress address, CountryRules? rules, CountryHabits habits, AddressSide? other = null)
    {
        Address = address;
        Words.Clear();
        StreetLine = null;
        StreetEnd = 0;
        (IsPickupPoint, IsPoBox, IsMilitary) = (address.Kind == AddressKind.PickupPoint, false, false);
        (PickupWord, PickupNumber, PostNumber) = (-1, -1, -1);

        Store(AddressLine.Name, address.Name, other);
        Store(AddressLine.Company, address.Company, other);
        Store(AddressLine.Contact, address.Contact, other);
        Store(AddressLine.Department, address.Department, other);
        Store(AddressLine.SubDepartment, address.SubDepartment, other);
        Store(AddressLine.Street, address.Street, other);
        Store(AddressLine.Supplement, address.Supplement, other);
        Store(AddressLine.SecondSupplement, address.SecondSupplement, other);
        Store(AddressLine.City, address.City, other);

        ReadLines(habits);
        SpecialPlaces.Mark(this, rules);
        LineRoles.Assign(this, habits);
    }

    public string Stored(AddressLine line) => _stored[(int)line];

    public string Repaired(AddressLine line) => _repaired[(int)line];

    public Repairs RepairsOf(AddressLine line) => _repairs[(int)line];

    public LineRole RoleOf(AddressLine line) => _roles[(int)line];

    /// <summary>As counted before lines got their roles.</summary>
    public LineFacts FactsOf(AddressLine line) => _facts[(int)line];

    public void CountFacts(AddressLine line) => _facts[(int)line] = LineFacts.Of(this, line);

    /// <summary>How much the line looks like a street.</summary>
    public int ScoreOf(AddressLine line) => _scores[(int)line];

    public void SetScore(AddressLine line, int score) => _scores[(int)line] = score;

    public void SetRole(AddressLine line, LineRole role) => _roles[(int)line] = role;

    /// <summary>Index of the line's first word.</summary>
    public int FirstOf(AddressLine line) => _first[(int)line];

    /// <summary>Index after the line's last word.</summary>
    public int EndOf(AddressLine line) => _first[(int)line + 1];

    public bool IsEmpty(AddressLine line) => FirstOf(line) == EndOf(line);

    public LineRole RoleOf(in Word word) => RoleOf(word.Line);

    /// <summary>The word as it was written, without what folding took away.</summary>
    public ReadOnlySpan<char> Raw(in Word word) => Repaired(word.Line).AsSpan(word.RawStart, word.RawLength);

    /// <summary>Lets go of the texts, so that no personal data outlives its comparison.</summary>
    public void Forget()
    {
        Address = PostalAddress.Empty;
        Array.Clear(_stored);
        Array.Clear(_repaired);
    }

    private void Store(AddressLine line, string text, AddressSide? other)
    {
        var isFiller = other is null ? FieldText.IsFiller(text) : FieldText.IsFiller(text, other.Stored(line));
        var usable = isFiller ? "" : text;
        _stored[(int)line] = text;
        _repaired[(int)line] = TextRepair.Repair(usable, out _repairs[(int)line]);
        RestoreLetters(line, other);

        if (other is not null && (RepairsOf(line) & Repairs.ControlCharacters) != 0)
        {
            _repaired[(int)line] = TextRepair.Repair(TornWords.Join(usable, other), out _);
        }

        _roles[(int)line] = LineRole.Empty;
    }

    // What a wrong character set did is undone where the other side proves it.
    private void RestoreLetters(AddressLine line, AddressSide? other)
    {
        if (other is null || _repaired[(int)line].Length == 0 || Array.IndexOf(other._repaired, _repaired[(int)line]) >= 0)
        {
            return;
        }

        foreach (var original in other._repaired)
        {
            var restored = MissingLetters.Restore(Misreading.Repair(_repaired[(int)line], original), original);

            if (!ReferenceEquals(restored, _repaired[(int)line]))
            {
                _repaired[(int)line] = restored;
                _repairs[(int)line] |= Repairs.Mojibake;
            }
        }
    }

    private void ReadLines(CountryHabits habits)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            var first = Words.Count;
            _first[(int)line] = first;

            if (_repaired[(int)line].Length > 0)
            {
                WordReader.Read(Words, line, _repaired[(int)line], habits);
                LineJoiner.Join(Words, first, habits);
                NumberRoles.Assign(Words, first, Words.Count, habits);
            }
        }

        _first[LineCount + 1] = Words.Count;
    }
}
