using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Simulator.Merchant;

/// <summary>Stores an address the way a working importer does: other fields, other spelling, same place and person.</summary>
internal sealed class FaithfulImport(Random random)
{
    public PostalAddress Store(PostalAddress amazon)
    {
        var stored = Spelled(InXentralsFields(amazon));
        return stored with { Email = $"{random.Next(1_000_000, 9_999_999)}@marketplace.amazon.de", Kind = AddressKind.Unknown };
    }

    private static PostalAddress InXentralsFields(PostalAddress amazon) => amazon.Kind switch
    {
        AddressKind.Commercial => amazon with { Name = amazon.Street, Contact = amazon.Name, Street = amazon.Supplement, Supplement = "" },
        AddressKind.PickupPoint => amazon with { Department = amazon.Supplement, Supplement = "" },
        _ => amazon,
    };

    private PostalAddress Spelled(PostalAddress address) => random.Next(40) switch
    {
        < 5 => address with { Street = address.Street.Replace("straße", "str.", StringComparison.Ordinal) },
        < 10 => address with { Street = Transliterated(address.Street), Name = Transliterated(address.Name), City = Transliterated(address.City) },
        < 15 => address with { Street = address.Street.ToUpperInvariant(), City = address.City.ToUpperInvariant() },
        15 => address with { PostalCode = $"{address.PostalCode} ", City = $" {address.City}" },
        _ => address,
    };

    private static string Transliterated(string text) => text
        .Replace("ä", "ae", StringComparison.Ordinal)
        .Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal)
        .Replace("Ä", "Ae", StringComparison.Ordinal)
        .Replace("Ö", "Oe", StringComparison.Ordinal)
        .Replace("Ü", "Ue", StringComparison.Ordinal)
        .Replace("ß", "ss", StringComparison.Ordinal);
}
