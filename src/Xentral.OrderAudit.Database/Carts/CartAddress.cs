using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Database.Carts;

/// <summary>The delivery address that Xentral's import makes of a cart (OpenXE, <c>ImportAuftrag</c>).</summary>
internal static class CartAddress
{
    private static readonly string[] NameKeys = ["name", "ansprechpartner", CartKeys.Delivery + "name", CartKeys.Delivery + "ansprechpartner"];

    public static PostalAddress Of(IReadOnlyDictionary<string, string> cart)
    {
        var billing = Block(cart, prefix: "") with
        {
            Name = FirstFilled(Value(cart, "name"), Value(cart, "ansprechpartner"), Value(cart, CartKeys.Delivery + "name")),
        };
        if (Value(cart, "packstation_nummer").Length > 0 && Value(cart, "packstation_inhaber").Length > 0)
        {
            return FromLocker(cart, billing);
        }

        // A delivery block without any name is stored, but the parcel goes to the billing address.
        var name = FirstFilled(Value(cart, CartKeys.Delivery + "name"), Value(cart, CartKeys.Delivery + "ansprechpartner"));
        if (name.Length == 0)
        {
            return billing;
        }

        var delivery = Block(cart, CartKeys.Delivery);

        return delivery with
        {
            Name = name,
            Contact = Value(cart, CartKeys.Delivery + "name").Length == 0 ? "" : delivery.Contact,
            State = FirstFilled(delivery.State, billing.State),
            Email = FirstFilled(delivery.Email, billing.Email),
        };
    }

    /// <summary>Without any name the import makes no order. The ERP asks with PHP's <c>empty</c>, to which "0" is none.</summary>
    public static bool LacksName(IReadOnlyDictionary<string, string> cart)
        => NameKeys.All(key => Value(cart, key) is "" or "0");

    private static PostalAddress Block(IReadOnlyDictionary<string, string> cart, string prefix) => new()
    {
        Name = Value(cart, prefix + "name"),
        Contact = Value(cart, prefix + "ansprechpartner"),
        Department = Value(cart, prefix + "abteilung"),
        SubDepartment = Value(cart, prefix + "unterabteilung"),
        Supplement = Value(cart, prefix + "adresszusatz"),
        Street = Value(cart, prefix + "strasse"),
        PostalCode = Value(cart, prefix + "plz"),
        City = Value(cart, prefix + "ort"),
        State = Value(cart, prefix + "bundesstaat"),
        Country = Value(cart, prefix + "land"),
        Email = Value(cart, prefix + "email"),
        Phone = Value(cart, "telefon"),
    };

    private static PostalAddress FromLocker(IReadOnlyDictionary<string, string> cart, PostalAddress billing) => billing with
    {
        Name = Value(cart, "packstation_inhaber"),
        SubDepartment = "",
        Street = $"Packstation Nr. {Value(cart, "packstation_nummer")}",
        Supplement = Value(cart, "packstation_postidentnummer"),
        PostalCode = Value(cart, "packstation_plz"),
        City = Value(cart, "packstation_ort"),
    };

    private static string Value(IReadOnlyDictionary<string, string> cart, string key) => cart.GetValueOrDefault(key, "");

    private static string FirstFilled(params ReadOnlySpan<string> values)
    {
        foreach (var value in values)
        {
            if (value.Length > 0)
            {
                return value;
            }
        }

        return "";
    }
}
