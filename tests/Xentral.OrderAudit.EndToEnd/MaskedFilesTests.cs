using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.Simulator.Merchant;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>What leaves the house shows no buyer: every file, unpacked, is searched for every value of every address on either side.</summary>
public sealed class MaskedFilesTests
{
    private const int ShortestTelling = 4;

    // Stands in every report as the name of the time zone.
    private const string ZoneCity = "Berlin";

    [Theory]
    [InlineData("amazon")]
    [InlineData("support")]
    public async Task No_personal_value_of_the_merchants_buyers_is_in_any_file(string audience)
    {
        using var workplace = new Workplace();
        await Executable.RunAsync(workplace, "demo", "--json", "result.json", "--audience", audience);
        foreach (var format in (string[])["html", "csv", "md"])
        {
            await Executable.RunAsync(workplace, "render", "result.json", "--format", format);
        }

        await Executable.RunAsync(workplace, "case", "result.json");
        var files = Directory.GetFiles(workplace.Folder, "*", SearchOption.AllDirectories);

        Assert.All(files, file => Assert.Empty(Leaks(WrittenText.Of(file))));
        Assert.True(files.Length > 14, "every kind of file was written");
    }

    [Fact]
    public async Task The_search_finds_them_where_they_are()
    {
        using var workplace = new Workplace();
        await Executable.RunAsync(workplace, "demo", "--json", "result.json", "--audience", "internal");

        Assert.True(Leaks(WrittenText.Of(workplace.PathOf("result.json"))).Count > 50);
        Assert.True(Leaks(WrittenText.Of(workplace.PathOf("order-audit-demo.xlsx"))).Count > 50);
    }

    private static List<string> Leaks(string text) => [.. PersonalValues.Where(value => IsIn(text, value))];

    private static bool IsIn(string text, string value)
        => text.Contains(value, StringComparison.OrdinalIgnoreCase)
            && Regex.IsMatch(text, $@"(?<![\p{{L}}\d]){Regex.Escape(value)}(?![\p{{L}}\d])", RegexOptions.IgnoreCase);

    private static IReadOnlyList<string> PersonalValues { get; } =
    [
        .. SyntheticMerchant.Create(SyntheticMerchantPlan.August2023)
            .SelectMany(
                order => order.Stored.SelectMany(stored => new[] { stored.BillingAddress, stored.DeliveryAddress }).Append(order.Amazon.DeliveryAddress))
            .OfType<PostalAddress>()
            .SelectMany(address => address.Lines.Concat([address.City, address.Phone, address.Email]))
            .Select(value => value.Trim())
            .Where(value => value.Count(char.IsLetterOrDigit) >= ShortestTelling && value != ZoneCity)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
