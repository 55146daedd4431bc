using System.Text;
using Xentral.OrderAudit.Database.Carts;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.Simulator.Erp;

namespace Xentral.OrderAudit.Database.Tests.Carts;

public sealed class CartDecoderTests
{
    private static readonly IReadOnlyDictionary<string, string> Keys = CartEncoding.KeysOf(Invented.NumberOf(1), Invented.Buyer);

    public static TheoryData<string, string> Encodings => new()
    {
        { "JSON", CartEncoding.Json(Keys) },
        { "PHP, UTF-8", CartEncoding.Php(Keys) },
        { "PHP, Latin-1", CartEncoding.Php(Keys, Encoding.Latin1) },
        { "JSON, not escaped", Base64("{\"name\":\"Erika Beispiel\",\"strasse\":\"Lindenstraße 5\",\"plz\":\"01099\",\"ort\":\"Dresden\",\"land\":\"DE\"}") },
        { "JSON, Latin-1", Convert.ToBase64String(Encoding.Latin1.GetBytes("{\"name\":\"Erika Beispiel\",\"strasse\":\"Lindenstraße 5\",\"plz\":\"01099\",\"ort\":\"Dresden\",\"land\":\"DE\"}")) },
        { "JSON without base64", "{\"name\":\"Erika Beispiel\",\"strasse\":\"Lindenstraße 5\",\"plz\":\"01099\",\"ort\":\"Dresden\",\"land\":\"DE\"}" },
    };

    public static TheoryData<string, string> Broken => new()
    {
        { "", "empty" },
        { "   ", "empty" },
        { "kein Base64!", "not valid base64" },
        { Base64("Guten Tag"), "unknown format" },
        { Base64("{\"name\":\"Erika\""), "not valid JSON" },
        { Base64("{\"name\":\"Erika\"} und mehr"), "not valid JSON" },
        { Base64($"{{\"x\":{new string('[', 500)}"), "not valid JSON" },
        { Base64("a:2:{s:4:\"name\";s:5:\"Erika\";"), "damaged PHP data" },
        { Base64("a:1:{s:4:\"name\";s:6:\"Erika\";}"), "damaged PHP data" },
        { Base64("a:1:{s:4:\"name\";s:2000000000:\"Erika\";}"), "damaged PHP data" },
        { Base64("a:1:{s:4:\"name\";s:99999999999:\"Erika\";}"), "damaged PHP data" },
        { Base64("a:1:{s:4:\"name\";s:-5:\"Erika\";}"), "damaged PHP data" },
        { Base64("a:1:{s:4:\"name\";R:1;}"), "damaged PHP data" },
        { Base64("a:1:{s:4:\"name\";C:3:\"Foo\":2:{xy}}"), "damaged PHP data" },
        { Base64(string.Concat(Enumerable.Repeat("a:1:{i:0;", 200))), "too extensive" },
        { Base64("a:2000000000:{}"), "damaged PHP data" },
        { new string('A', CartDecoder.LargestText + 1), "too large" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_every_encoding(string encoding, string stored)
    {
        var cart = Assert.IsType<CartContent.Readable>(CartDecoder.Decode(stored));
        var address = CartAddress.Of(cart.Values);

        Assert.NotEmpty(encoding);
        Assert.Equal(("Erika Beispiel", "Lindenstraße 5", "01099", "Dresden", "DE"), (address.Name, address.Street, address.PostalCode, address.City, address.Country));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Says_what_is_wrong_without_quoting_it(string stored, string expected)
    {
        var cart = Assert.IsType<CartContent.Unreadable>(CartDecoder.Decode(stored));

        Assert.EndsWith(expected, cart.Because, StringComparison.Ordinal);
        Assert.DoesNotContain("Erika", cart.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Skips_what_is_nested_and_creates_nothing_from_class_names()
    {
        var stored = Base64("a:3:{s:6:\"object\";O:8:\"Exploit\\\":1:{s:1:\"x\";a:1:{i:0;N;}}s:4:\"name\";s:5:\"Erika\";s:3:\"plz\";i:1099;}");

        var cart = Assert.IsType<CartContent.Readable>(CartDecoder.Decode(stored));

        Assert.Equal(("Erika", "1099"), (cart.Values["name"], cart.Values["plz"]));
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
