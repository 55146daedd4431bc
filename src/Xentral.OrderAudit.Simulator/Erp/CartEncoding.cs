using System.Globalization;
using System.Text;
using System.Text.Json;
using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>Encodes carts the ways Xentral's shop import does: base64 of JSON or of PHP's serialize.</summary>
public static class CartEncoding
{
    /// <summary>The keys of a cart with this one address as billing and delivery address.</summary>
    public static IReadOnlyDictionary<string, string> KeysOf(string number, PostalAddress address) => new Dictionary<string, string>
    {
        ["auftrag"] = number,
        ["onlinebestellnummer"] = number,
        ["anrede"] = "herr",
        ["name"] = address.Name,
        ["ansprechpartner"] = address.Contact,
        ["abteilung"] = address.Department,
        ["unterabteilung"] = address.SubDepartment,
        ["adresszusatz"] = address.Supplement,
        ["strasse"] = address.Street,
        ["plz"] = address.PostalCode,
        ["ort"] = address.City,
        ["bundesstaat"] = address.State,
        ["land"] = address.Country,
        ["email"] = address.Email,
        ["telefon"] = address.Phone,
    };

    public static string Json(IReadOnlyDictionary<string, string> keys)
    {
        var cart = keys.ToDictionary(key => key.Key, key => (object)key.Value);
        cart["articlelist"] = new[] { new Dictionary<string, object> { ["articleid"] = "B0TEST", ["quantity"] = 1, ["price"] = 19.9 } };

        return Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(cart));
    }

    /// <param name="encoding">How PHP had the text in memory; lengths count its bytes.</param>
    public static string Php(IReadOnlyDictionary<string, string> keys, Encoding? encoding = null)
    {
        var text = encoding ?? Encoding.UTF8;
        var bytes = new List<byte>(Encoding.ASCII.GetBytes($"a:{keys.Count + 1}:{{"));
        foreach (var (key, value) in keys)
        {
            bytes.AddRange(Text(key, text));
            bytes.AddRange(Text(value, text));
        }

        bytes.AddRange(Text("articlelist", text));
        bytes.AddRange("a:1:{i:0;a:3:{s:9:\"articleid\";s:6:\"B0TEST\";s:8:\"quantity\";i:1;s:5:\"price\";d:19.9;}}}"u8);

        return Convert.ToBase64String([.. bytes]);
    }

    private static byte[] Text(string value, Encoding encoding)
    {
        var bytes = encoding.GetBytes(value);
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"s:{bytes.Length}:\""));

        return [.. head, .. bytes, .. "\";"u8];
    }
}
