using System.Text;
using System.Text.Json;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;

namespace Xentral.OrderAudit.Reporting.Tests.Json;

public sealed class JsonResultWriterTests
{
    [Fact]
    public async Task Reads_as_expected()
        => Expectation.Matches("result-incident-amazon-de.json", Text(await Written.Json(SampleAudit.Incident())));

    [Fact]
    public async Task Reads_as_expected_when_incomplete_in_English_with_full_values()
        => Expectation.Matches(
            "result-incomplete-internal-en.json",
            Text(await Written.Json(SampleAudit.Incomplete(), Written.For(Language.English, Audience.Internal))));

    [Fact]
    public async Task Is_sorted_whatever_the_order_of_arrival()
    {
        var incident = SampleAudit.Incident();

        Assert.Equal(
            await Written.Json(incident),
            await Written.Json(incident with { Orders = [.. incident.Orders.Reverse()] }));
    }

    [Fact]
    public async Task Has_no_byte_order_mark_and_leaves_letters_legible()
    {
        var json = await Written.Json(SampleAudit.Incident());

        Assert.Equal((byte)'{', json[0]);
        Assert.Contains("Straße", Text(json), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_text_still_gives_a_readable_file()
    {
        var result = SampleAudit.Of(
            [SampleAudit.Affected(1, Cause.LostInTransfer, SampleAudit.Finding(SampleRules.StreetMissing, AddressField.Street, "a\uD83D\u0000</script>"))],
            clear: 0);

        var json = await Written.Json(result, Written.For(audience: Audience.Internal));

        using var document = JsonDocument.Parse(json);
        Assert.Equal("a\uFFFD\uFFFD</script>", document.RootElement.GetProperty("orders")[0].GetProperty("findings")[0].GetProperty("amazon").GetString());
        Assert.DoesNotContain("</script>", Text(json), StringComparison.Ordinal);
    }

    private static string Text(byte[] json) => Encoding.UTF8.GetString(json);
}
