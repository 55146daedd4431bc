using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.Simulator.Erp;
using Xentral.OrderAudit.TestSupport.Rest;

namespace Xentral.OrderAudit.Database.Tests.Rest;

public sealed class RestOrderSourceTests
{
    private static readonly StoredOrder[] Orders =
    [
        .. Enumerable.Range(1, 250).Select(
            id => Invented.Order(id) with
            {
                DocumentNumber = $"{200_000 + id}",
                OrderedOn = new DateOnly(2023, 8, 5),
                DeliveryAddress = id % 2 == 0 ? Invented.Recipient : null,
            }),
        Invented.Order(900) with { Number = Invented.NumberOf(1), DocumentNumber = "200001-1" },
        Invented.Order(901) with { Number = Invented.NumberOf(2), DocumentNumber = "200902", Status = "storniert" },
    ];

    [Theory]
    [InlineData("v3")]
    [InlineData("v1")]
    public async Task Reads_in_batches_and_pages_what_the_table_holds(string api)
    {
        await using var simulator = await StartAsync(new XentralRestOptions { Orders = Orders, LargestPage = api == "v3" ? 30 : 1_000 });
        await using var xentral = To(simulator, api);

        await xentral.ProbeAsync();
        var found = await xentral.FindAsync(Enumerable.Range(1, 260).Select(Invented.NumberOf));

        Assert.Equal(252, found.Count);
        Assert.Equal(Invented.Buyer with { State = "SN" }, found.First(order => order.Id == 1).DeliveryAddress);
        Assert.Equal(Invented.Recipient with { Phone = Invented.Buyer.Phone }, found.First(order => order.Id == 2).DeliveryAddress);
        Assert.False(found.First(order => order.Id == 901).IsLive);
    }

    [Theory]
    [InlineData("v3", "305-0000000-0000001\u200B", "")]
    [InlineData("v1", "#305-0000000-0000001", "")]
    [InlineData("v3", "", "305-0000000-0000001")]
    [InlineData("v1", "", "305-0000000-0000001")]
    public async Task Finds_a_number_that_is_untidy_or_known_to_the_shop_only(string api, string number, string shopNumber)
    {
        var odd = Invented.Order(910) with { Number = number, ShopNumber = shopNumber, OrderedOn = new DateOnly(2023, 8, 6) };
        await using var simulator = await StartAsync(new XentralRestOptions { Orders = [.. Orders, odd] });
        await using var xentral = To(simulator, api);
        await xentral.Source.PrepareAsync(
            new AuditWindow(new(2023, 8, 4, 0, 0, 0, TimeSpan.Zero), new(2023, 8, 8, 0, 0, 0, TimeSpan.Zero), []), TestContext.Current.CancellationToken);

        var found = await xentral.FindAsync("305-0000000-0000001", "305-0000000-0000002", Invented.NumberOf(3));

        Assert.Equal([3, 910], found.Select(order => order.Id));
        Assert.Equal(number.Length == 0, found[1].LacksNumber);
        Assert.InRange(simulator.Requests, 2, 4);
    }

    [Theory]
    [InlineData("v1", HiddenParts.Locker)]
    [InlineData("v3", HiddenParts.None)]
    public async Task Says_where_a_parcel_locker_is_not_shown(string api, HiddenParts hidden)
    {
        var locker = new StoredParcelLocker("Erika Beispiel", "145", "12345678", "01099", "Dresden");
        var order = Invented.Order(911) with { ShippingMethod = "packstation", ParcelLocker = locker };
        await using var simulator = await StartAsync(new XentralRestOptions { Orders = [order] });
        await using var xentral = To(simulator, api);

        Assert.Equal(hidden, Assert.Single(await xentral.FindAsync(Invented.NumberOf(911))).Hidden);
    }

    [Fact]
    public async Task Knows_a_partial_delivery_by_its_number()
    {
        await using var simulator = await StartAsync(new XentralRestOptions { Orders = Orders });
        await using var xentral = To(simulator, "v3");

        var found = await xentral.FindAsync(Invented.NumberOf(1));

        Assert.Equal([0, 1], found.Select(order => order.SplitFrom));
    }

    [Theory]
    [InlineData("v3")]
    [InlineData("v1")]
    public async Task Waits_and_goes_on_when_it_asks_too_often(string api)
    {
        await using var simulator = await StartAsync(new XentralRestOptions { Orders = Orders, RefuseEvery = 3 });
        await using var xentral = To(simulator, api);

        Assert.Equal(252, (await xentral.FindAsync(Enumerable.Range(1, 250).Select(Invented.NumberOf))).Count);
        Assert.Contains(xentral.Progress.Retries, note => note.En.StartsWith("Xentral accepts no further requests", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(401, false)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(400, false)]
    [InlineData(500, true)]
    [InlineData(503, true)]
    public async Task Says_what_a_refusal_means(int status, bool isTransient)
    {
        await using var simulator = await StartAsync(new XentralRestOptions { AlwaysAnswer = status });
        await using var xentral = To(simulator, "v3");

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(xentral.ProbeAsync);

        Assert.Equal(isTransient, failure.IsTransient);
        Assert.Contains($"{status}", failure.Problem.De, StringComparison.Ordinal);
        Assert.Equal(isTransient ? 4 : 1, simulator.Requests);
    }

    [Theory]
    [InlineData("v3", "Token")]
    [InlineData("v1", "ApiPassword")]
    public async Task Says_when_the_credentials_are_wrong(string api, string key)
    {
        await using var simulator = await StartAsync(new XentralRestOptions { Orders = Orders });
        await using var xentral = XentralAccess.With(SettingsOf(simulator, api).Where(setting => setting.Key != key).Append(new(key, "falsch")));

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(xentral.ProbeAsync);

        Assert.Contains("(401)", failure.Problem.En, StringComparison.Ordinal);
        Assert.DoesNotContain("falsch", failure.Problem.De + failure.Advice.De, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_follow_a_cursor_for_ever()
    {
        await using var simulator = await StartAsync(new XentralRestOptions { Orders = Orders, RepeatsCursor = true });
        await using var xentral = To(simulator, "v3");

        await Assert.ThrowsAsync<SourceUnavailableException>(() => xentral.FindAsync(Invented.NumberOf(1)));
        Assert.InRange(simulator.Requests, 1, 3);
    }

    [Fact]
    public async Task Says_when_an_answer_is_cut_off()
    {
        await using var simulator = await StartAsync(new XentralRestOptions { Orders = Orders, CutsAnswers = true });
        await using var xentral = To(simulator, "v3");

        Assert.Contains("JSON", (await Assert.ThrowsAsync<SourceUnavailableException>(xentral.ProbeAsync)).Problem.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v3")]
    [InlineData("v1")]
    public async Task Lists_the_orders_of_some_days(string api)
    {
        await using var simulator = await StartAsync(new XentralRestOptions { Orders = Orders, LargestPage = api == "v3" ? 30 : 1_000 });
        await using var xentral = To(simulator, api);

        var listed = new List<int>();
        await foreach (var order in xentral.Source.ListAsync(new DateOnly(2023, 8, 4), new DateOnly(2023, 8, 6), TestContext.Current.CancellationToken))
        {
            listed.Add(order.Id);
        }

        Assert.Equal(Enumerable.Range(1, 250), listed);
    }

    private static Task<XentralRestSimulator> StartAsync(XentralRestOptions options) => XentralRestSimulator.StartAsync(options);

    private static XentralAccess To(XentralRestSimulator simulator, string api) => XentralAccess.With(SettingsOf(simulator, api));

    private static IEnumerable<KeyValuePair<string, string?>> SettingsOf(XentralRestSimulator simulator, string api)
        => simulator.SettingsFor(api).Select(setting => new KeyValuePair<string, string?>(setting.Key["Xentral:".Length..], setting.Value));
}
