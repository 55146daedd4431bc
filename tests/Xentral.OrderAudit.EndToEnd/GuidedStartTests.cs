using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>What a double-click shows, played through a console that is none.</summary>
public sealed class GuidedStartTests
{
    [Fact]
    public async Task It_shows_what_is_set_up_and_the_command_it_runs_and_waits_before_it_goes_on()
    {
        using var workplace = new Workplace().WithSettingsFile();

        var (code, output) = await RunAsync(workplace, new StringReader("9\n1\n\n7\n\n0\n"));

        Assert.Equal(0, code);
        Assert.Contains($"Eingerichtet: {workplace.PathOf("order-audit.json")}", output, StringComparison.Ordinal);
        Assert.Contains("Bitte eine Zahl von 0 bis 7.", output, StringComparison.Ordinal);
        Assert.Contains("> order-audit demo", output, StringComparison.Ordinal);
        Assert.Contains("Weiter mit der Eingabetaste", output, StringComparison.Ordinal);
        Assert.Contains("> order-audit --help", output, StringComparison.Ordinal);
        Assert.True(File.Exists(workplace.PathOf("order-audit-demo.xlsx")));
    }

    [Fact]
    public async Task It_ends_when_the_input_does_with_the_code_of_the_last_command()
    {
        using var workplace = new Workplace().WithSettingsFile();

        var (code, output) = await RunAsync(workplace, new StringReader("4\n"));

        Assert.Equal(2, code);
        Assert.Contains("> order-audit explain", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_leaves_the_menu()
    {
        using var workplace = new Workplace().WithSettingsFile();
        using var silence = new Silence();
        using var cancellation = new CancellationTokenSource();
        silence.Asked += cancellation.Cancel;

        var (code, _) = await RunAsync(workplace, silence, cancellationToken: cancellation.Token);

        Assert.Equal(130, code);
    }

    [Theory]
    [InlineData(true, "", "demo", "--open")]
    [InlineData(true, "j", "demo")]
    [InlineData(false, "", "demo")]
    public async Task The_report_is_opened_when_wanted(bool isOpened, string answer, params string[] arguments)
    {
        using var workplace = new Workplace().WithSettingsFile();
        List<string> shown = [];

        await RunAsync(workplace, new StringReader(answer + "\n"), arguments, shown.Add);

        Assert.Equal(isOpened ? [workplace.PathOf("order-audit-demo.xlsx")] : [], shown);
    }

    private static async Task<(int Code, string Output)> RunAsync(
        Workplace workplace, TextReader typed, string[]? arguments = null, Action<string>? show = null, CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter();
        var io = new AppIo(output, TextWriter.Null, OutIsTerminal: true, ErrorIsTerminal: false, workplace.Folder)
        {
            In = typed,
            InIsTerminal = true,
            Show = show,
        };
        var code = await OrderAuditApp.RunAsync(arguments ?? [], io, cancellationToken: cancellationToken);
        return (code, output.ToString());
    }

    /// <summary>Somebody who sits there and types nothing.</summary>
    private sealed class Silence : TextReader
    {
        private readonly ManualResetEventSlim end = new();

        public event Action? Asked;

        public override string? ReadLine()
        {
            Asked?.Invoke();
            end.Wait();
            return null;
        }

        protected override void Dispose(bool disposing)
        {
            end.Set();
            base.Dispose(disposing);
        }
    }
}
