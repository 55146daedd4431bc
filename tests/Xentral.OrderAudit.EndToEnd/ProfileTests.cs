using System.Text.Json;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>Many merchants in one call.</summary>
public sealed class ProfileTests
{
    [Fact]
    public async Task One_merchant_that_fails_does_not_stop_the_others()
    {
        await using var affected = await SimulatedMerchant.StartAsync(orders: 40);
        await using var clear = await SimulatedMerchant.StartAsync(orders: 40, damagedShare: 0);
        using var workplace = new Workplace();
        Write(workplace, "affected", affected);
        Write(workplace, "clear", clear);
        Write(workplace, "refused", affected, ("Amazon:ClientSecret", "wrong"));
        Directory.CreateDirectory(workplace.PathOf("profiles"));
        workplace.Write("profiles/mistyped.json", "{ \"Amazn\": 1 }");

        var run = (await Executable.RunAsync(workplace, "audit", "--all-profiles")).WithoutStackTrace();

        Assert.Equal(4, run.ExitCode);
        Assert.Matches(
            "(?s)Alle Händler.*affected +betroffene.*clear +nichts zu tun.*mistyped +GESCHEITERT .Einstell.*refused +GESCHEITERT .Amazon.*4 Händler",
            run.Output);
        Assert.Equal(
            ["affected", "clear"],
            Directory.GetFiles(workplace.Folder, "*.xlsx", SearchOption.AllDirectories).Select(path => Path.GetFileName(Path.GetDirectoryName(path)!)).Order());
        Assert.Contains("ClientSecret", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_adds_to_what_all_share()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 40, damagedShare: 0);
        using var workplace = new Workplace();
        Write(workplace, "musterhandel", merchant);
        workplace.Write("order-audit.json", """{ "Report": { "Language": "en" } }""");

        var run = (await Executable.RunAsync(workplace, "audit", "--profile", "musterhandel")).WithoutStackTrace();
        var wrong = (await Executable.RunAsync(workplace, "audit", "--profile", "musterhandl")).WithoutStackTrace();

        Assert.Equal((0, 2), (run.ExitCode, wrong.ExitCode));
        Assert.Contains("Look at the report", run.Output, StringComparison.Ordinal);
        Assert.Contains("Did you mean “musterhandel”?", wrong.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--profile", "english")]
    [InlineData("--profile=english", "--profiles=profiles")]
    [InlineData("--all-profiles")]
    public async Task Speaks_to_each_merchant_in_its_own_language(params string[] arguments)
    {
        using var workplace = new Workplace();
        workplace.Write("order-audit.json", """{ "Report": { "Language": "de" } }""");
        Directory.CreateDirectory(workplace.PathOf("profiles"));
        workplace.Write("profiles/english.json", """{ "Report": { "Language": "en" } }""");

        var run = (await Executable.RunAsync(workplace, ["audit", .. arguments])).WithoutStackTrace();
        var asked = (await Executable.RunAsync(workplace, ["audit", .. arguments, "--language", "de"])).WithoutStackTrace();

        Assert.Contains("Amazon:ClientId: is missing.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Amazon:ClientId: fehlt.", asked.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shares_hold_every_merchant_once_and_keep_it()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 5, damagedShare: 0);
        using var workplace = new Workplace();
        var names = Enumerable.Range(1, 9).Select(number => $"haendler-{number}").ToList();
        names.ForEach(name => Write(workplace, name, merchant, ("Audit:Since", "broken on purpose")));

        var first = await SharesAsync(workplace, 3);
        File.Delete(workplace.PathOf("profiles/haendler-1.json"));
        var second = await SharesAsync(workplace, 3);

        Assert.Equal(names, first.SelectMany(share => share).Order(StringComparer.Ordinal));
        Assert.Equal(first.Select(share => string.Join(',', share.Where(name => name != "haendler-1"))), second.Select(share => string.Join(',', share)));
    }

    [Fact]
    public async Task Profiles_of_one_seller_and_application_go_on_with_one_budget()
    {
        // Amazon gives 20 pages at once; together the two need 22.
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 220, enforceRateLimits: true, largestPage: 20, timeScale: 100);
        using var workplace = new Workplace();
        Write(workplace, "eins", merchant);
        Write(workplace, "zwei", merchant);

        var run = (await Executable.RunAsync(workplace, "audit", "--all-profiles", "--parallel", "8")).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(merchant.Amazon.Log.Requests, request => request.Status == 429);
        Assert.Equal(22, merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Theory]
    [InlineData("keine Konfiguration", "--all-profiles", "--profiles", "nowhere")]
    [InlineData("--shard", "--all-profiles", "--shard", "4/4")]
    [InlineData("--all-profiles", "--shard", "0/4")]
    [InlineData("--parallel", "--all-profiles", "--parallel", "0")]
    [InlineData("nicht beides", "--all-profiles", "--profile", "a")]
    public async Task Says_what_is_wrong(string expected, params string[] arguments)
    {
        using var workplace = new Workplace();
        Directory.CreateDirectory(workplace.PathOf("profiles"));
        Enumerable.Range(0, 20).ToList().ForEach(number => workplace.Write($"profiles/{number}.json", "{}"));

        var run = (await Executable.RunAsync(workplace, ["audit", .. arguments])).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private static async Task<List<List<string>>> SharesAsync(Workplace workplace, int count)
    {
        List<List<string>> shares = [];
        for (var index = 0; index < count; index++)
        {
            var run = await Executable.RunAsync(workplace, "audit", "--all-profiles", "--shard", $"{index}/{count}");
            shares.Add([.. run.Output.Split('\n').Where(line => line.StartsWith("== ", StringComparison.Ordinal)).Select(line => line[3..].Trim()).Order(StringComparer.Ordinal)]);
        }

        return shares;
    }

    private static void Write(Workplace workplace, string name, SimulatedMerchant merchant, params (string Key, string Value)[] changes)
    {
        Directory.CreateDirectory(workplace.PathOf("profiles"));
        var sections = merchant.Settings().Concat(changes.Select(change => KeyValuePair.Create(change.Key, (string?)change.Value)))
            .GroupBy(pair => pair.Key.Split(':')[0])
            .ToDictionary(
                section => section.Key, section => section.GroupBy(pair => pair.Key.Split(':')[1]).ToDictionary(key => key.Key, key => key.Last().Value));
        workplace.Write($"profiles/{name}.json", JsonSerializer.Serialize(sections));
    }
}
