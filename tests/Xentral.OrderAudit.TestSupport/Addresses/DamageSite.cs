using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.TestSupport.Addresses.Rendering;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>The address a damage happens to, and the chance that decides how.</summary>
public sealed class DamageSite(Random random, TrueAddress truth)
{
    private readonly FaithfulRendering _rendering = new(random);

    public TrueAddress Truth => truth;

    public CountryStock Stock => truth.Stock;

    public PostalAddress Amazon => truth.Amazon;

    /// <summary>At home: no locker, shop or branch.</summary>
    public bool IsHome => truth.Pickup is null;

    /// <summary>Postal code and number name the door, so that its street's name decides nothing.</summary>
    public bool IsDoorNamedByCode => Stock.CodeNamesDoor && truth.Place.Code.Length > 0;

    /// <summary>Nobody but this one person is named, in letters whose sound is known: how signs are read, nobody can tell from the other script.</summary>
    public bool IsPersonAlone
        => IsHome && truth.Person.Length > 0 && truth.Firm.Length == 0 && truth.CareOf.Length == 0 && !truth.Person.AsSpan().ContainsAnyInRange('\u2E80', '\uD7FF');

    /// <summary>Xentral's row before the damage, in some importer's spelling.</summary>
    public PostalAddress Faithful() => _rendering.Of(truth);

    /// <summary>Another door or person, stored by the same importers: that truth is the damage.</summary>
    public PostalAddress Faithful(TrueAddress other) => _rendering.Of(other);

    /// <summary>Xentral's row with Amazon's own words.</summary>
    public PlainRow Plain() => FaithfulRendering.Plain(truth);

    public int Next(int below) => random.Next(below);

    public int Next(int from, int below) => random.Next(from, below);

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>One of those, or nothing where all are excluded.</summary>
    public string? PickOther(IEnumerable<string> from, Func<string, bool> isSame)
    {
        var others = from.Where(text => !isSame(text)).ToList();

        return others.Count == 0 ? null : Pick(others);
    }

    /// <summary>A street of the same country that shares no telling word with this one.</summary>
    public StreetName? OtherStreet()
        => !IsBilingual && PickOther(Stock.Streets, text => !IsOther(new StreetName(text))) is { } street ? new(street) : null;

    public string Number(int from, int below) => random.Next(from, below).ToString(CultureInfo.InvariantCulture);

    // Where streets have a name in each of two languages, another name beside the same code and number may be the same street.
    private bool IsBilingual => Stock.Bilingual.Any(pair => pair.EndsWith("|" + truth.Place.Code, StringComparison.Ordinal));

    private bool IsOther(StreetName street)
        => street.HasNumber == truth.Street.HasNumber && !street.Telling.Intersect(truth.Street.Telling, StringComparer.OrdinalIgnoreCase).Any();
}
