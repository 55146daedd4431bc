using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.EndToEnd;

public sealed class RenderTests
{
    [Theory]
    [InlineData("html")]
    [InlineData("csv")]
    [InlineData("md")]
    [InlineData("xlsx")]
    public async Task Turns_a_finished_result_into_every_format(string format)
    {
        using var workplace = new Workplace();
        await Executable.RunAsync(workplace, "demo", "--json", "result.json", "--language", "en");
        var affected = workplace.ReadJson("result.json").GetProperty("orders").EnumerateArray()
            .First(order => order.GetProperty("outcome").GetString() == "affected").GetProperty("number").GetString()!;

        var run = (await Executable.RunAsync(workplace, "render", "result.json", "--format", format)).WithoutStackTrace();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"result.{format}", run.Output, StringComparison.Ordinal);
        Assert.Contains(affected, WrittenText.Of(workplace.PathOf($"result.{format}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ending_of_the_name_says_the_format()
    {
        using var workplace = new Workplace();
        await Executable.RunAsync(workplace, "demo", "--json", "result.json");

        await Executable.RunAsync(workplace, "render", "result.json", "--report", "named.xlsx");

        Assert.Equal(WrittenText.Of(workplace.PathOf("order-audit-demo.xlsx")), WrittenText.Of(workplace.PathOf("named.xlsx")));
    }

    [Fact]
    public async Task The_workbook_is_the_one_the_audit_wrote()
    {
        using var workplace = new Workplace();
        await Executable.RunAsync(workplace, "demo", "--json", "result.json");

        await Executable.RunAsync(workplace, "render", "result.json", "--format", "xlsx");

        Assert.Equal(WrittenText.Of(workplace.PathOf("order-audit-demo.xlsx")), WrittenText.Of(workplace.PathOf("result.xlsx")));
    }

    [Theory]
    [InlineData("--format", "pdf", "xlsx, html, csv")]
    [InlineData("--audience", "internal", "schon unkenntlich")]
    [InlineData("--report", "result.json", "gibt es schon")]
    public async Task What_can_not_be_done_is_refused_with_the_way_out(string option, string value, string expected)
    {
        using var workplace = new Workplace();
        await Executable.RunAsync(workplace, "demo", "--json", "result.json");

        var run = (await Executable.RunAsync(workplace, "render", "result.json", option, value)).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
