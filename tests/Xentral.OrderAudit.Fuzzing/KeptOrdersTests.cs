using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Fuzzing;

/// <summary>Orders kept from a run that ended too early may be the very reason why it did; they must not make every further run end the same way.</summary>
public sealed class KeptOrdersTests
{
    [Fact]
    public async Task What_a_run_broke_on_is_set_aside_and_the_next_run_begins_anew()
    {
        using var desk = new Desk();
        desk.Write("order-audit.json", desk.LiveSettings);
        desk.Write("xentral.csv", LivePages.OtherOrders);
        (desk.Amazon.Page, desk.Amazon.SecondPage) = (LivePages.First, null);
        Assert.Equal(4, (await desk.LiveAuditAsync()).ExitCode);
        var kept = await File.ReadAllBytesAsync(Assert.Single(Journals(desk)));

        // The fault no test can name: whatever it is, it comes with the replay.
        var broken = await desk.LiveAuditAsync(services => services.AddSingleton<IErpOrderSource, BreakingSource>());

        Assert.Equal(5, broken.ExitCode);
        var aside = Assert.Single(Journals(desk));
        Assert.EndsWith(".aside.journal", aside, StringComparison.Ordinal);
        Assert.Equal(kept, await File.ReadAllBytesAsync(aside));

        desk.Amazon.SecondPage = LivePages.Second;
        Assert.Equal(1, (await desk.LiveAuditAsync()).ExitCode);
        using var result = JsonDocument.Parse(await File.ReadAllBytesAsync(desk.PathOf("result.json")));
        Assert.Equal(LivePages.Orders, result.RootElement.GetProperty("coverage").GetProperty("received").GetInt32());
        Assert.Equal([aside], Journals(desk));

        Assert.Equal(0, (await desk.RunAsync("purge", "--state", desk.PathOf("state"))).ExitCode);
        Assert.False(File.Exists(aside));
    }

    private static string[] Journals(Desk desk) => Directory.GetFiles(desk.PathOf("state"), "*.journal");

    private sealed class BreakingSource : IErpOrderSource
    {
        public Task<IReadOnlyList<LocalizedText>> ProbeAsync(CancellationToken cancellationToken = default)
            => Task.FromResult<IReadOnlyList<LocalizedText>>([]);

        public Task<ILookup<OrderNumber, ErpOrder>> FindAsync(IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken = default)
            => throw new InvalidOperationException();
    }
}
