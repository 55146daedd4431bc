using Xentral.OrderAudit.Amazon.State;
using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Simulator.Amazon;

namespace Xentral.OrderAudit.Amazon.Tests.State;

public sealed class StateFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_key_is_made_once_and_belongs_to_its_owner()
    {
        var (first, second) = (new StateFolder(Options(new())).Key, new StateFolder(Options(new())).Key);

        Assert.Equal(first, second);
        Assert.Equal(32, first.Length);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.PathOf("state/key")));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.PathOf("state")));
        }
    }

    [Fact]
    public void A_configured_key_is_written_nowhere()
    {
        var state = new StateFolder(Options(new() { Key = new string('x', 40) }));

        Assert.Equal(32, state.Key.Length);
        Assert.Empty(Directory.GetFiles(folder.PathOf("state")));
    }

    [Fact]
    public void A_short_key_is_refused()
        => Assert.StartsWith("State:Key:", Assert.Single(StateOptionsProblems.Of(new() { Key = "short" })).En, StringComparison.Ordinal);

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

    public void Dispose() => folder.Dispose();

    private Microsoft.Extensions.Options.IOptions<StateOptions> Options(StateOptions options)
    {
        options.Folder = folder.PathOf("state");
        return Microsoft.Extensions.Options.Options.Create(options);
    }
}
