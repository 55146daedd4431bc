using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

public sealed class DemoTests
{
    [Fact]
    public async Task Needs_nothing_and_always_gives_the_same_result()
    {
        using var workplace = new Workplace();

        var first = (await Executable.RunAsync(workplace, "demo", "--json", "result.json")).WithoutStackTrace();
        File.Move(workplace.PathOf("result.json"), workplace.PathOf("first.json"));
        var second = (await Executable.RunAsync(workplace, "demo", "--json", "result.json")).WithoutStackTrace();

        Assert.Equal(1, first.ExitCode);
        Assert.Equal(first.Output, second.Output.Replace("second.json", "first.json", StringComparison.Ordinal));
        Assert.Equal(
            await File.ReadAllBytesAsync(workplace.PathOf("first.json"), TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(workplace.PathOf("result.json"), TestContext.Current.CancellationToken));
        Assert.True(File.Exists(workplace.PathOf("order-audit-demo.xlsx")));
    }

    [Fact]
    public async Task Works_behind_a_proxy_that_cannot_reach_this_computer()
    {
        using var workplace = new Workplace();
        workplace.Environment["HTTP_PROXY"] = workplace.Environment["http_proxy"] = "http://127.0.0.1:9";

        Assert.Equal(1, (await Executable.RunAsync(workplace, "demo")).ExitCode);
    }

    [Fact]
    public async Task Tells_the_story_of_August_2023()
    {
        using var workplace = new Workplace();

        var run = await Executable.RunAsync(workplace, "demo");

        Assert.Contains("sind betroffen", run.Output, StringComparison.Ordinal);
        Assert.Contains("4. August 2023", run.Output, StringComparison.Ordinal);
        Assert.Contains("order-audit-demo.xlsx", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaks_English_when_asked()
    {
        using var workplace = new Workplace();

        var run = await Executable.RunAsync(workplace, "demo", "--language", "en");

        Assert.Contains("orders are affected", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Bestellungen", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_says_nothing_on_either_stream()
    {
        using var workplace = new Workplace();

        var run = await Executable.RunAsync(workplace, "demo", "--quiet");

        Assert.Equal(("", ""), (run.Output, run.Error));
    }
}
