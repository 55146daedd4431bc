using System.Text.Json;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Json;

/// <summary>A whole address in a result file: only ever in one for the merchant's own staff.</summary>
internal static class AddressShape
{
    public static void Write(Utf8JsonWriter json, string key, PostalAddress? address)
    {
        if (address is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        foreach (var (name, value) in Parts(address))
        {
            json.WriteString(name, SafeText.Of(value));
        }

        json.WriteString("kind", JsonValues.Kebab(address.Kind));
        json.WriteEndObject();
    }

    public static PostalAddress? Read(JsonElement order, string key) => order.TryGetProperty(key, out var address) && address.ValueKind == JsonValueKind.Object
        ? new()
        {
            Name = address.Text("name"),
            Company = address.Text("company"),
            Contact = address.Text("contact"),
            Department = address.Text("department"),
            SubDepartment = address.Text("subDepartment"),
            Street = address.Text("street"),
            Supplement = address.Text("supplement"),
            SecondSupplement = address.Text("secondSupplement"),
            PostalCode = address.Text("postalCode"),
            City = address.Text("city"),
            District = address.Text("district"),
            State = address.Text("state"),
            Country = address.Text("country"),
            Kind = address.Member<AddressKind>("kind") ?? AddressKind.Unknown,
        }
        : null;

    private static IEnumerable<(string Name, string Value)> Parts(PostalAddress address) =>
    [
        ("name", address.Name), ("company", address.Company), ("contact", address.Contact), ("department", address.Department),
        ("subDepartment", address.SubDepartment), ("street", address.Street), ("supplement", address.Supplement),
        ("secondSupplement", address.SecondSupplement), ("postalCode", address.PostalCode), ("city", address.City), ("district", address.District),
        ("state", address.State), ("country", address.Country),
    ];
}
