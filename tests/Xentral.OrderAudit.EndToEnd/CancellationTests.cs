using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>The executable called off with Ctrl+C at any moment. ORDERAUDIT_TEST_CANCELLATIONS sets how often; once per way without it.</summary>
public sealed class CancellationTests
{
    private const int EndedBySignal = 130;

    private static int Cancellations
        => int.TryParse(Environment.GetEnvironmentVariable("ORDERAUDIT_TEST_CANCELLATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            ? times
            : 1;

    [Theory]
    [InlineData("search")]
    [InlineData("report")]
    [InlineData("auto", "--nightly")]
    public async Task Called_off_anywhere_it_ends_with_130_and_the_next_run_has_everything(string route, params string[] more)
    {
        await using var merchant = await SimulatedMerchant.StartAsync(largestPage: 20);
        string[] arguments = ["audit", "--route", route, .. more, "--json"];
        using var undisturbed = merchant.Workplace();
        var watch = Stopwatch.StartNew();
        var whole = (await Executable.RunAsync(undisturbed, [.. arguments, "result.json"])).WithoutStackTrace();
        var took = watch.Elapsed;
        Assert.Equal(1, whole.ExitCode);
        var expected = undisturbed.ReadJson("result.json").GetProperty("orders").GetRawText();

        for (var time = 0; time < Cancellations; time++)
        {
            using var workplace = merchant.Workplace();
            var delay = Random.Shared.NextDouble() * took;
            var run = (await CallOffAsync(workplace, delay, [.. arguments, "result.json"])).WithoutStackTrace();

            // One is for a run that was quicker.
            Assert.True(run.ExitCode is EndedBySignal or 1, $"{run.ExitCode} after {delay}: {run.Error}");
            var result = File.Exists(workplace.PathOf("result.json")) ? workplace.ReadJson("result.json") : (JsonElement?)null;
            AssertWhole(result, run);

            var again = (await Executable.RunAsync(workplace, [.. arguments, "again.json"])).WithoutStackTrace();
            Assert.True(again.ExitCode == 1, again.Error);

            // After a whole night the next one reads less.
            if (more.Length == 0 || result?.GetProperty("run").GetProperty("complete").GetBoolean() is not true)
            {
                Assert.Equal(expected, workplace.ReadJson("again.json").GetProperty("orders").GetRawText());
            }

            Assert.Empty(Directory.GetFiles(workplace.StateFolder, "*.journal"));
            Assert.Empty(Directory.GetFiles(workplace.Folder, "*.part", SearchOption.AllDirectories));
        }
    }

    private static void AssertWhole(JsonElement? result, ProgramResult run)
    {
        if (result is not { } written)
        {
            Assert.Equal(EndedBySignal, run.ExitCode);
            return;
        }

        var coverage = written.GetProperty("coverage");
        Assert.Equal(
            coverage.GetProperty("received").GetInt32(),
            coverage.GetProperty("clear").GetInt32() + coverage.GetProperty("affected").GetInt32() + coverage.GetProperty("notCheckable").GetInt32());
        if (run.ExitCode == 1)
        {
            Assert.True(written.GetProperty("run").GetProperty("complete").GetBoolean());
        }
    }

    private static async Task<ProgramResult> CallOffAsync(Workplace workplace, TimeSpan delay, string[] arguments)
    {
        using var process = Executable.Start(workplace, arguments);
        await Task.Delay(delay);
        using (var signal = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await signal.WaitForExitAsync();
        }

        return await Executable.FinishAsync(process);
    }
}
