using System.Collections.Frozen;

namespace Xentral.OrderAudit.Database.Carts;

/// <summary>The keys of a cart that are read; everything else, such as its articles, is skipped.</summary>
internal static class CartKeys
{
    public const string Delivery = "lieferadresse_";

    private static readonly string[] AddressKeys =
        ["name", "ansprechpartner", "abteilung", "unterabteilung", "adresszusatz", "strasse", "plz", "ort", "bundesstaat", "land", "email"];

    private static readonly string[] OtherKeys =
        ["telefon", "auftrag", "onlinebestellnummer", "packstation_inhaber", "packstation_nummer",
        "packstation_postidentnummer", "packstation_plz", "packstation_ort"];

    public static FrozenSet<string> All { get; } =
        AddressKeys.Concat(AddressKeys.Select(key => Delivery + key)).Concat(OtherKeys).ToFrozenSet(StringComparer.Ordinal);
}
