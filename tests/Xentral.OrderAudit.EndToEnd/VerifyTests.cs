using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

public sealed class VerifyTests
{
    [Fact]
    public async Task A_report_is_unchanged_until_somebody_changes_a_byte()
    {
        using var workplace = new Workplace();
        await Executable.RunAsync(workplace, "demo");

        var untouched = await Executable.RunAsync(workplace, "verify", "order-audit-demo.xlsx");
        await File.AppendAllTextAsync(workplace.PathOf("order-audit-demo.xlsx"), "x", TestContext.Current.CancellationToken);
        var touched = (await Executable.RunAsync(workplace, "verify", "order-audit-demo.xlsx")).WithoutStackTrace();

        Assert.Equal((0, 1), (untouched.ExitCode, touched.ExitCode));
        Assert.Contains("VERÄNDERT: order-audit-demo.xlsx", touched.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_encrypted_case_opens_with_its_password_only()
    {
        using var workplace = new Workplace();
        await Executable.RunAsync(workplace, "demo", "--json", "result.json");
        await Executable.RunAsync(workplace, "case", "result.json", "--password", "tannwald-2023");

        var right = await Executable.RunAsync(workplace, "verify", "amazon-fall-demo.zip", "--password", "tannwald-2023");
        var wrong = (await Executable.RunAsync(workplace, "verify", "amazon-fall-demo.zip", "--password", "achterberg")).WithoutStackTrace();

        Assert.Equal((0, 2), (right.ExitCode, wrong.ExitCode));
        Assert.Contains("--password", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said_to_be_missing()
    {
        using var workplace = new Workplace();

        var run = (await Executable.RunAsync(workplace, "verify", "no-such.xlsx")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such.xlsx lässt sich nicht lesen", run.Error, StringComparison.Ordinal);
    }
}
