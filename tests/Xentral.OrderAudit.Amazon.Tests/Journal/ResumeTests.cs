using System.Text;
using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.State;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.Amazon.Tests.Journal;

/// <summary>A run that ended too early goes on where it stopped.</summary>
public sealed class ResumeTests : IAsyncLifetime
{
    private static readonly Merchant Merchant = new(orders: 430);

    private readonly TemporaryFolder folder = new();
    private readonly ShiftedClock clock = new();
    private AmazonSimulator simulator = null!;

    private AuditWindow Asked => Merchant.Window with { Until = clock.GetUtcNow().AddMinutes(-3), IsOpenEnded = true };

    private string JournalPath => Assert.Single(Directory.GetFiles(folder.Path, "*.journal"));

    public async ValueTask InitializeAsync() => await StartAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(150)]
    [InlineData(300)]
    [InlineData(430)]
    public async Task Every_order_comes_once_and_no_page_is_fetched_twice(int stopAfter)
    {
        await ReadAsync(stopAfter);
        var (orders, notes) = await ReadAsync();

        Assert.Equal(Merchant.Numbers, orders);
        Assert.Equal(5, simulator.Log.Count(SimulatedOperation.SearchOrders));
        Assert.Matches(@"vom \d+\. \p{L}+ \d{4}, \d\d:\d\d Uhr \(UTC\) wird fortgesetzt", Assert.Single(notes));
        Assert.Empty(Directory.GetFiles(folder.Path, "*.journal"));
    }

    [Fact]
    public async Task The_window_of_the_interrupted_run_is_kept()
    {
        using var first = Client();
        var window = first.Fetch.Open(Asked);
        await ReadSomeAsync(first, window, 150);
        first.Dispose();
        clock.Shift += TimeSpan.FromHours(2);

        using var second = Client();
        Assert.Equal(window.Until, second.Fetch.Open(Asked).Until);
    }

    [Fact]
    public async Task After_a_day_the_page_token_is_void_and_a_fresh_window_overlaps_what_is_there()
    {
        await ReadAsync(stopAfter: 250);
        clock.Shift += TimeSpan.FromHours(25);

        var (orders, _) = await ReadAsync();

        Assert.Equal(Merchant.Numbers, orders);

        // The oldest two pages are not fetched again.
        Assert.InRange(simulator.Log.Count(SimulatedOperation.SearchOrders), 5, 6);
        Assert.All(simulator.Log.Requests.Where(request => request.Operation == SimulatedOperation.SearchOrders), request => Assert.Equal(200, request.Status));
    }

    [Fact]
    public async Task A_page_token_that_Amazon_has_forgotten_costs_a_fresh_window_and_no_order()
    {
        await simulator.DisposeAsync();
        await StartAsync(new Fault(FaultKind.PageTokenForgotten) { Page = 4 });
        await ReadAsync(stopAfter: 250);
        var (orders, _) = await ReadAsync();

        Assert.Equal(Merchant.Numbers, orders);
    }

    [Fact]
    public async Task Restart_begins_anew()
    {
        await ReadAsync(stopAfter: 250);
        var (orders, notes) = await ReadAsync(settings: ("State:Restart", "true"));

        Assert.Equal(Merchant.Numbers, orders);
        Assert.Empty(notes);
        Assert.Equal(3 + 5, simulator.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Fact]
    public async Task Other_settings_are_another_run()
    {
        await ReadAsync(stopAfter: 250);
        using var client = Client();
        var other = client.Fetch.Open(Asked with { Since = Asked.Since.AddDays(1) });

        Assert.Equal(2, Directory.GetFiles(folder.Path, "*.journal").Length);
        Assert.Empty(client.Progress.Notes);
        Assert.Equal(Asked.Since.AddDays(1), other.Since);
    }

    [Fact]
    public async Task A_second_run_at_the_same_time_is_turned_away()
    {
        using var first = Client();
        first.Fetch.Open(Asked);
        using var second = Client();

        var exception = Assert.Throws<StateUnavailableException>(() => second.Fetch.Open(Asked));
        Assert.Contains("noch unterwegs", exception.Problem.De, StringComparison.Ordinal);
        await ReadSomeAsync(first, Asked, 10);
    }

    [Fact]
    public async Task What_is_older_than_thirty_days_is_gone_whoever_starts_next()
    {
        await ReadAsync(stopAfter: 250);
        clock.Shift += TimeSpan.FromDays(31);
        using var client = Client();
        client.Fetch.Open(Asked with { Since = Asked.Since.AddDays(40) });

        // Only the new one, still without a page.
        Assert.InRange(new FileInfo(JournalPath).Length, 32, 200);
    }

    [Fact]
    public void A_run_that_fetched_nothing_leaves_nothing()
    {
        using (var client = Client())
        {
            client.Fetch.Open(Asked);
        }

        Assert.Empty(Directory.GetFiles(folder.Path, "*.journal"));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task A_state_folder_that_has_gone_by_the_end_costs_a_note_and_not_the_run(string keepOrders)
    {
        using var other = new TemporaryFolder();
        using var client = Client(("State:KeepOrders", keepOrders), ("State:Folder", other.PathOf("state")));
        var orders = await ReadSomeAsync(client, client.Fetch.Open(Asked), int.MaxValue);
        Directory.Delete(other.PathOf("state"), recursive: true);

        client.Fetch.Finish(isComplete: true);

        Assert.Equal(Merchant.Numbers, orders);
        Assert.Equal(
            keepOrders == "true" ? 0 : 1, client.Progress.Notes.Count(note => note.De.Contains("ließ sich nicht abschließen", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_state_folder_that_has_gone_before_the_first_page_is_no_fault()
    {
        using var other = new TemporaryFolder();
        using var client = Client(("State:Folder", other.PathOf("state")));
        client.Fetch.Open(Asked);

        Directory.Delete(other.PathOf("state"), recursive: true);
    }

    [Fact]
    public async Task Kept_orders_are_read_again_without_asking_Amazon()
    {
        var (first, _) = await ReadAsync(settings: ("State:KeepOrders", "true"));
        var asked = simulator.Log.Requests.Count;
        var (second, notes) = await ReadAsync(settings: ("State:KeepOrders", "true"));

        Assert.Equal(first, second);
        Assert.Equal(asked, simulator.Log.Requests.Count);
        Assert.Contains("ohne Amazon zu fragen", Assert.Single(notes), StringComparison.Ordinal);

        var (third, _) = await ReadAsync();
        Assert.Equal(first, third);
        Assert.Empty(Directory.GetFiles(folder.Path, "*.journal"));
    }

    [Fact]
    public async Task A_damaged_tail_is_repaired_and_fetched_again()
    {
        await ReadAsync(stopAfter: 250);
        var bytes = await File.ReadAllBytesAsync(JournalPath);
        await File.WriteAllBytesAsync(JournalPath, bytes[..^100]);

        var (orders, notes) = await ReadAsync();

        Assert.Equal(Merchant.Numbers, orders);
        Assert.Contains("repariert", notes[0], StringComparison.Ordinal);
        Assert.Equal(6, simulator.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Fact]
    public async Task No_file_holds_personal_data_in_clear_text()
    {
        await ReadAsync(stopAfter: 430);
        var contents = Directory.GetFiles(folder.Path).Select(path => Encoding.UTF8.GetString(File.ReadAllBytes(path))).ToList();

        Assert.True(contents.Count >= 3);
        foreach (var address in Merchant.Orders.Take(50).Select(order => order.DeliveryAddress!))
        {
            Assert.All(
                new[] { address.Name, address.Street, address.City, address.Phone },
                text => Assert.DoesNotContain(contents, content => content.Contains(text, StringComparison.Ordinal)));
        }

        Assert.DoesNotContain(contents, content => content.Contains("302-", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await simulator.DisposeAsync();
        folder.Dispose();
    }

    private async Task StartAsync(params Fault[] faults) => simulator = await AmazonSimulator.StartAsync(Merchant.With(faults) with { Clock = clock });

    private AmazonClient Client(params (string Key, string Value)[] settings)
    {
        // The endpoint is part of what makes a run the same; a simulator started anew has another port.
        var all = new Dictionary<string, string?>(simulator.Settings) { ["State:Folder"] = folder.Path };
        settings.ToList().ForEach(each => all[each.Key] = each.Value);
        return new AmazonClient(all, configure: services => services.AddClock(clock));
    }

    private async Task<(List<string> Orders, List<string> Notes)> ReadAsync(int stopAfter = int.MaxValue, params (string Key, string Value)[] settings)
    {
        using var client = Client(settings);
        var orders = await ReadSomeAsync(client, client.Fetch.Open(Asked), stopAfter);
        if (stopAfter == int.MaxValue)
        {
            client.Fetch.Finish(isComplete: true);
        }

        return (orders, [.. client.Progress.Notes.Select(note => note.De)]);
    }

    private static async Task<List<string>> ReadSomeAsync(AmazonClient client, AuditWindow window, int stopAfter)
    {
        var orders = new List<string>();
        await foreach (var order in client.ReadAsync(window))
        {
            orders.Add(order.Number.Value);
            if (orders.Count == stopAfter)
            {
                break;
            }
        }

        return orders;
    }
}
