using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.State;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.Amazon.Tests.State;

/// <summary>What a run leaves in the state folder, and what a purge makes of it.</summary>
public sealed class StateFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Purge_removes_everything_of_ours_and_says_what()
    {
        var merchant = new Merchant(orders: 250);
        await using var simulator = await AmazonSimulator.StartAsync(merchant.With());
        var settings = new Dictionary<string, string?>(simulator.Settings) { ["State:Folder"] = folder.PathOf("state") };
        using (var client = new AmazonClient(settings))
        {
            client.Fetch.Open(merchant.Window);
            await client.ReadAllAsync(merchant.Window);

            var early = StatePurge.Run(folder.PathOf("state"));
            Assert.EndsWith(".journal", early.Left[0].Path, StringComparison.Ordinal);
            Assert.EndsWith("key", early.Left[1].Path, StringComparison.Ordinal);
        }

        File.WriteAllText(folder.PathOf("state/foreign.txt"), "somebody else's");
        var purged = StatePurge.Run(folder.PathOf("state"));

        Assert.Equal(["Schlüssel", "zwischengespeicherte Bestellungen"], purged.Removed.Select(each => each.Meaning.De).Order(StringComparer.Ordinal));
        Assert.Empty(purged.Left);
        Assert.Equal("foreign.txt", Path.GetFileName(Assert.Single(Directory.GetFiles(folder.PathOf("state")))));
    }

    [Fact]
    public async Task Files_that_bear_our_names_only_survive_a_run_and_a_purge()
    {
        string[] names =
        [
            "other.journal",
            "other.budget",
            "x.budget.part",
            "history-old.sqlite",
            "history.sqlite-journal",
            "nightly-x.lock",
            "order-audit.log",
            "order-audit.log.1",
        ];
        Directory.CreateDirectory(folder.PathOf("state"));
        Array.ForEach(names, name => File.WriteAllText(folder.PathOf($"state/{name}"), "somebody else's"));
        File.WriteAllText(folder.PathOf("target"), "somebody else's");
        File.CreateSymbolicLink(folder.PathOf("state/linked.journal"), folder.PathOf("target"));
        File.CreateSymbolicLink(folder.PathOf("state/order-audit.log.2"), folder.PathOf("target"));

        var merchant = new Merchant(orders: 10);
        await using var simulator = await AmazonSimulator.StartAsync(merchant.With());
        using (var client = new AmazonClient(new Dictionary<string, string?>(simulator.Settings) { ["State:Folder"] = folder.PathOf("state") }))
        {
            client.Fetch.Open(merchant.Window);
            await client.ReadAllAsync(merchant.Window);
        }

        var purged = StatePurge.Run(folder.PathOf("state"));

        Assert.Equal(names.Length + 2, purged.Foreign.Count);
        Assert.Contains(purged.Removed, each => each.Path.EndsWith("key", StringComparison.Ordinal));
        Assert.All(names, name => Assert.Equal("somebody else's", File.ReadAllText(folder.PathOf($"state/{name}"))));
        Assert.Equal("somebody else's", File.ReadAllText(folder.PathOf("target")));
        Assert.Equal(names.Length + 2, Directory.GetFiles(folder.PathOf("state")).Length);
    }

    [Fact]
    public async Task What_stands_where_a_journal_belongs_is_set_aside_whole()
    {
        const string Foreign = "somebody else's, and longer than the head of a journal";
        var merchant = new Merchant(orders: 1);
        await using var simulator = await AmazonSimulator.StartAsync(merchant.With());
        var settings = new Dictionary<string, string?>(simulator.Settings) { ["State:Folder"] = folder.PathOf("state") };
        var window = merchant.Window;
        string place;
        using (var client = new AmazonClient(settings))
        {
            client.Fetch.Open(window);
            place = Assert.Single(Directory.GetFiles(folder.PathOf("state"), "*.journal"));
        }

        File.WriteAllText(place, Foreign);
        using (var client = new AmazonClient(settings))
        {
            client.Fetch.Open(window);
        }

        Assert.Equal(Foreign, File.ReadAllText(Assert.Single(Directory.GetFiles(folder.PathOf("state"), "*.aside.journal"))));
    }

    public void Dispose() => folder.Dispose();
}
