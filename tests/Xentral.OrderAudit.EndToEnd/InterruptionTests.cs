using System.Globalization;
using System.Text;
using System.Text.Json;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.Simulator.Amazon;
using Xentral.OrderAudit.Simulator.Amazon.Faults;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>The executable killed without warning. ORDERAUDIT_TEST_KILLS sets how often; a few times without it.</summary>
public sealed class InterruptionTests
{
    private const int PagesOfTheRun = 60;

    private static int Kills
        => int.TryParse(Environment.GetEnvironmentVariable("ORDERAUDIT_TEST_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 3;

    [Fact]
    public async Task Killed_anywhere_and_started_again_the_result_is_the_same()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(largestPage: 5);
        using var undisturbed = merchant.Workplace();
        await Executable.RunAsync(undisturbed, "audit", "--json", "result.json");
        var expected = WithoutRun(undisturbed.ReadJson("result.json"));

        for (var kill = 0; kill < Kills; kill++)
        {
            using var workplace = merchant.Workplace();
            var before = merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders);
            await KillAsync(workplace, merchant.Amazon.Log, before + Random.Shared.Next(1, PagesOfTheRun));
            AssertNothingReadable(workplace, merchant);

            var run = (await Executable.RunAsync(workplace, "audit", "--json", "result.json")).WithoutStackTrace();

            Assert.Equal(1, run.ExitCode);
            Assert.Equal(expected, WithoutRun(workplace.ReadJson("result.json")));
            Assert.InRange(merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders) - before, PagesOfTheRun, PagesOfTheRun + 1);
            Assert.Empty(Directory.GetFiles(workplace.StateFolder, "*.journal"));
        }
    }

    [Fact]
    public async Task A_permanent_fault_ends_with_4_and_the_next_run_goes_on_from_there()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(
            largestPage: 50, faults: new Fault(FaultKind.BadRequest) { Page = 4 });
        using var workplace = merchant.Workplace();

        var first = (await Executable.RunAsync(workplace, "audit", "--json", "first.json")).WithoutStackTrace();
        var second = (await Executable.RunAsync(workplace, "audit", "--json", "second.json")).WithoutStackTrace();

        Assert.Equal(4, first.ExitCode);
        Assert.Equal(1, second.ExitCode);
        Assert.Equal(150, workplace.ReadJson("first.json").GetProperty("coverage").GetProperty("received").GetInt32());
        Assert.Equal(300, workplace.ReadJson("second.json").GetProperty("coverage").GetProperty("received").GetInt32());
        Assert.Contains("wird fortgesetzt: 150 Bestellungen", second.Error, StringComparison.Ordinal);
        Assert.Equal(6 + 1, merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Fact]
    public async Task Purge_removes_what_an_interrupted_run_has_left()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(largestPage: 5);
        using var workplace = merchant.Workplace();
        await KillAsync(workplace, merchant.Amazon.Log, afterRequests: 10);

        var purge = (await Executable.RunAsync(workplace, "purge", "--language", "en")).WithoutStackTrace();
        var again = (await Executable.RunAsync(workplace, "purge")).WithoutStackTrace();

        Assert.Equal(0, purge.ExitCode);
        Assert.Contains("orders kept from a run", purge.Output, StringComparison.Ordinal);
        Assert.Contains("nichts aufgehoben", again.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workplace.StateFolder));
    }

    private static async Task KillAsync(Workplace workplace, RequestLog log, int afterRequests)
    {
        using var process = Executable.Start(workplace, "audit", "--json", "result.json");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (log.Count(SimulatedOperation.SearchOrders) < afterRequests && !process.HasExited)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        process.Kill();
        await process.WaitForExitAsync(patience.Token);
        foreach (var result in Directory.GetFiles(workplace.Folder))
        {
            File.Delete(result);
        }
    }

    private static void AssertNothingReadable(Workplace workplace, SimulatedMerchant merchant)
    {
        var contents = Directory.GetFiles(workplace.Folder, "*", SearchOption.AllDirectories).Select(path => Encoding.UTF8.GetString(File.ReadAllBytes(path))).ToList();
        var names = merchant.Orders.Select(order => order.Amazon.DeliveryAddress?.Name).OfType<string>().Where(name => name.Length > 3);

        Assert.DoesNotContain(names, name => contents.Exists(content => content.Contains(name, StringComparison.Ordinal)));
    }

    private static string WithoutRun(JsonElement result)
        => string.Join('\n', result.EnumerateObject().Where(property => property.Name != "run").Select(property => property.ToString()));
}
