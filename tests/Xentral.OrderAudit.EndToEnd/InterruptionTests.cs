using System.Globalization;
using System.Text;
using System.Text.Json;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>The executable killed without warning. ORDERAUDIT_TEST_KILLS sets how often; a few times without it.</summary>
public sealed class InterruptionTests
{
    private const int PagesOfTheRun = 60;

    // Milliseconds: from one page to the next, and from the last page to the end.
    private const int LongestPage = 30;
    private const int LongestEnding = 1_500;

    // Anything shorter may stand in encrypted bytes by chance.
    private const int ShortestTelling = 8;

    private static int Kills
        => int.TryParse(Environment.GetEnvironmentVariable("ORDERAUDIT_TEST_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills)
            ? kills
            : 3;

    [Fact]
    public async Task Killed_anywhere_and_started_again_the_result_is_the_same()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(largestPage: 5);
        using var undisturbed = merchant.Workplace();
        await Executable.RunAsync(undisturbed, "audit", "--json", "result.json");
        var expected = WithoutRun(undisturbed.ReadJson("result.json"));


        for (var kill = 0; kill < Kills; kill++)
        {
            using var workplace = WithOwnTemporaryFiles(merchant.Workplace());
            var before = merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders);
            var page = Random.Shared.Next(1, PagesOfTheRun + 1);
            var delay = TimeSpan.FromMilliseconds(Random.Shared.Next(page == PagesOfTheRun ? LongestEnding : LongestPage));
            await KillAsync(workplace, merchant.Amazon.Log, before + page, delay);
            Assert.Empty(ReadablePeople(workplace, merchant));
            var wasWritten = File.Exists(workplace.PathOf("result.json"));
            if (wasWritten)
            {
                Assert.Equal(expected, WithoutRun(workplace.ReadJson("result.json")));
            }

            var run = (await Executable.RunAsync(workplace, "audit", "--json", "result.json")).WithoutStackTrace();

            Assert.Equal(1, run.ExitCode);
            Assert.Equal(expected, WithoutRun(workplace.ReadJson("result.json")));
            Assert.InRange(
                merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders) - before, PagesOfTheRun, wasWritten ? 2 * PagesOfTheRun : PagesOfTheRun + 1);
            Assert.Empty(Directory.GetFiles(workplace.StateFolder, "*.journal"));
            Assert.Empty(ReadablePeople(workplace, merchant));
        }
    }

    [Fact]
    public async Task The_search_for_people_finds_them_where_they_are()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 50);
        using var workplace = merchant.Workplace();

        await Executable.RunAsync(workplace, "audit", "--json", "result.json", "--audience", "internal");

        Assert.NotEmpty(ReadablePeople(workplace, merchant));
    }

    [Theory]
    [InlineData("search", SimulatedOperation.SearchOrders, 4, 150, 6)]
    [InlineData("report", SimulatedOperation.SearchOrders, 1, 300, 1)]
    public async Task A_permanent_fault_ends_with_4_and_the_next_run_goes_on_from_there(
        string route, SimulatedOperation operation, int request, int had, int needed)
    {
        await using var merchant = await SimulatedMerchant.StartAsync(
            largestPage: 50, faults: new Fault(FaultKind.Redirect) { Operation = operation, FromRequest = request });
        using var workplace = merchant.Workplace();

        var first = (await Executable.RunAsync(workplace, "audit", "--route", route, "--json", "first.json")).WithoutStackTrace();
        var second = (await Executable.RunAsync(workplace, "audit", "--route", route, "--json", "second.json")).WithoutStackTrace();

        Assert.Equal(4, first.ExitCode);
        Assert.Equal(1, second.ExitCode);
        Assert.Equal(had, workplace.ReadJson("first.json").GetProperty("coverage").GetProperty("received").GetInt32());
        Assert.Equal(300, workplace.ReadJson("second.json").GetProperty("coverage").GetProperty("received").GetInt32());
        Assert.Contains($"wird fortgesetzt. Schon da: {had} Bestellungen", second.Error, StringComparison.Ordinal);
        Assert.Equal(needed + 1, merchant.Amazon.Log.Count(operation));
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

    /// <summary>What the program and its libraries put aside is searched, too.</summary>
    private static Workplace WithOwnTemporaryFiles(Workplace workplace)
    {
        workplace.Environment["TMPDIR"] = Directory.CreateDirectory(workplace.PathOf("tmp")).FullName;
        workplace.Environment["DOTNET_EnableDiagnostics"] = "0";
        return workplace;
    }

    /// <param name="afterRequests">Of the simulator's log, since it began.</param>
    /// <param name="delay">How long after the last of them.</param>
    private static async Task KillAsync(Workplace workplace, RequestLog log, int afterRequests, TimeSpan delay = default)
    {
        using var process = Executable.Start(workplace, "audit", "--json", "result.json");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (log.Count(SimulatedOperation.SearchOrders) < afterRequests && !process.HasExited)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        await Task.Delay(delay, patience.Token);
        process.Kill();
        await process.WaitForExitAsync(patience.Token);
    }

    /// <summary>Names, streets and phone numbers that stand in any file as they are.</summary>
    private static List<string> ReadablePeople(Workplace workplace, SimulatedMerchant merchant)
    {
        var contents = Directory.GetFiles(workplace.Folder, "*", SearchOption.AllDirectories).Select(File.ReadAllBytes).ToList();
        return [.. merchant.Orders
            .Select(order => order.Amazon.DeliveryAddress)
            .OfType<PostalAddress>()
            .SelectMany(address => address.Lines.Prepend(address.Name).Append(address.Phone))
            .Where(value => value.Length >= ShortestTelling)
            .Distinct()
            .Where(value => contents.Exists(content => Holds(content, Encoding.UTF8.GetBytes(value)) || Holds(content, Encoding.Unicode.GetBytes(value))))];
    }

    private static bool Holds(byte[] content, byte[] value) => content.AsSpan().IndexOf(value) >= 0;

    private static string WithoutRun(JsonElement result)
        => string.Join('\n', result.EnumerateObject().Where(property => property.Name != "run").Select(property => property.ToString()));
}
