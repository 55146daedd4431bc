using System.Reflection;
using System.Text.Json;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>The stocks of all countries the generator knows.</summary>
public static class CountryStocks
{
    private const string Prefix = "stock.";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<CountryStock> All { get; } = [.. Names().Order(StringComparer.Ordinal).Select(Read)];

    public static CountryStock Of(string country) => All.First(stock => stock.Country == country);

    private static IEnumerable<string> Names()
        => Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));

    private static CountryStock Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;

        return JsonSerializer.Deserialize<CountryStock>(stream, Options)!;
    }
}
