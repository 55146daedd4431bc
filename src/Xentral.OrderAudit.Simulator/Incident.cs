using Xentral.OrderAudit.Simulator.Erp;
using Xentral.OrderAudit.Simulator.Merchant;

namespace Xentral.OrderAudit.Simulator;

/// <summary>August 2023 once more: a merchant's Amazon on the loopback and its Xentral in a temporary file, both gone when disposed.</summary>
public sealed class Incident : IAsyncDisposable
{
    private readonly LoopbackServer amazon;
    private readonly string folder;

    private Incident(LoopbackServer amazon, string folder, TimeProvider clock)
    {
        this.amazon = amazon;
        this.folder = folder;
        Clock = clock;
    }

    /// <summary>Stands at 9 August 2023, 15:00 in Berlin.</summary>
    public TimeProvider Clock { get; }

    /// <summary>The configuration that leads an audit to both sides.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(DemoAmazon.SettingsFor(amazon.Url))
    {
        ["Xentral:SqliteFile"] = XentralFileIn(folder),
        ["State:Folder"] = Path.Combine(folder, "state"),
    };

    public static async Task<Incident> StartAsync(CancellationToken cancellationToken = default)
    {
        var plan = SyntheticMerchantPlan.August2023;
        var orders = SyntheticMerchant.Create(plan);
        var clock = new FixedClock(plan.Now);
        var folder = Directory.CreateTempSubdirectory("order-audit-demo-").FullName;

        await ErpTables.WriteSqliteFileAsync(XentralFileIn(folder), MerchantSideTables.Of(orders), cancellationToken);
        var amazon = await LoopbackServer.StartAsync(new DemoAmazon([.. orders.Select(order => order.Amazon)]).AnswerAsync);

        return new(amazon, folder, clock);
    }

    public async ValueTask DisposeAsync()
    {
        await amazon.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static string XentralFileIn(string folder) => Path.Combine(folder, "xentral.sqlite");
}
