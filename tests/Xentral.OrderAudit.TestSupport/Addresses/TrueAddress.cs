using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>An address of which it is known what each word and number is. Another truth is another door or another person.</summary>
public sealed record TrueAddress
{
    public required CountryStock Stock { get; init; }

    public string Country => Stock.Country;

    /// <summary>Empty where only a firm receives.</summary>
    public string Given { get; init; } = "";

    public string Surname { get; init; } = "";

    public string Firm { get; init; } = "";

    public required StreetName Street { get; init; }

    public HouseNumber? Number { get; init; }

    public string HouseName { get; init; } = "";

    public Dwelling? Dwelling { get; init; }

    /// <summary>Second line, with <c>~</c> between equal writings.</summary>
    public string Hint { get; init; } = "";

    public string CareOf { get; init; } = "";

    public PickupPoint? Pickup { get; init; }

    public required Place Place { get; init; }

    /// <summary>Which of its kind's ways Amazon writes the dwelling in.</summary>
    public int Way { get; init; }

    /// <summary>As Amazon delivered it.</summary>
    public PostalAddress Amazon { get; init; } = PostalAddress.Empty;

    public string Person => $"{Given} {Surname}".Trim();

    /// <summary>The point of delivery has a street; a Packstation has none.</summary>
    public bool HasStreet => Pickup is null || Pickup.Kind.HasStreet;
}
