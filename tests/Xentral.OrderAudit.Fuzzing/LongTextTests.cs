using System.Text.Json.Nodes;

namespace Xentral.OrderAudit.Fuzzing;

/// <summary>Texts longer than any cell, line or column costs one order at most, never the report.</summary>
public sealed class LongTextTests
{
    [Theory]
    [InlineData(32_767)]
    [InlineData(200_000)]
    public async Task Every_field_may_be_longer_than_a_cell(int length)
    {
        using var desk = new Desk();
        var page = JsonNode.Parse(Desk.Orders)!;
        var address = page["orders"]![0]!["recipient"]!["deliveryAddress"]!.AsObject();
        foreach (var field in address.Select(pair => pair.Key).Where(key => key != "countryCode").ToList())
        {
            address[field] = string.Concat(Enumerable.Repeat("Weg ", length / 4));
        }

        desk.Write("orders.json", page.ToJsonString());
        desk.Write("xentral.csv", Desk.Csv.Replace("Käthe Größmann", new string('ö', length), StringComparison.Ordinal));

        var (exitCode, printed) = await desk.AuditAsync();

        Assert.True(exitCode == 1, printed);
        Assert.Null(Oracle.Judge(desk, exitCode, printed));
        foreach (var format in (string[])["html", "csv", "md", "xlsx"])
        {
            var rendered = await desk.RunAsync("render", "result.json", "--format", format, "--report", $"shown.{format}");
            Assert.True(rendered.ExitCode == 0, rendered.Printed);
        }

        Assert.Equal(0, (await desk.RunAsync("case", "result.json", "--output", "cases")).ExitCode);
    }
}
