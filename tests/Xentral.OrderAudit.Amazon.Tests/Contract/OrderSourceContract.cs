using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.Contract;

/// <summary>
/// What an audit relies on, whoever stands behind <see cref="IAmazonOrderSource"/>: another client that passes this can be put in the place of ours.
/// </summary>
public abstract class OrderSourceContract
{
    private static readonly Merchant Merchant = new(orders: 230);

    [Fact]
    public async Task Every_order_comes_exactly_once()
    {
        await using var amazon = await ServeAsync(Merchant.Orders);

        Assert.Equal(Merchant.Numbers, (await ReadAsync(amazon)).Select(order => order.Number.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_two_versions_the_newer_counts_or_the_doubt_is_said()
    {
        var older = Merchant.Orders[7];
        var newer = older with { LastUpdatedAt = older.LastUpdatedAt.AddHours(1), DeliveryAddress = older.DeliveryAddress! with { Street = "Neuer Weg 1" } };
        await using var amazon = await ServeAsync([.. Merchant.Orders, newer]);

        var last = (await ReadAsync(amazon)).Last(order => order.Number == older.Number);

        Assert.True(last.DeliveryAddress!.Street == "Neuer Weg 1" || last.HasRivalAddress, $"“{last.DeliveryAddress.Street}” was chosen in silence.");
    }

    [Fact]
    public async Task Called_off_it_ends_at_once()
    {
        using var cancellation = new CancellationTokenSource();
        await using var amazon = await ServeAsync(Merchant.Orders);
        using var reading = await amazon.OpenAsync(Merchant.Window);
        var received = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var order in reading.Source.ReadOrdersAsync(reading.Window, cancellation.Token))
            {
                received++;
                await cancellation.CancelAsync();
            }
        });

        Assert.Equal(1, received);
    }

    [Fact]
    public async Task Broken_off_anywhere_the_next_reading_has_everything()
    {
        await using var amazon = await ServeAsync(Merchant.Orders);
        using (var broken = await amazon.OpenAsync(Merchant.Window))
        {
            Assert.Equal(110, await broken.Source.ReadOrdersAsync(broken.Window).Take(110).CountAsync());
        }

        Assert.Equal(Merchant.Numbers, (await ReadAsync(amazon)).Select(order => order.Number.Value).Order(StringComparer.Ordinal));
    }

    /// <summary>A place that hands out these orders until it is disposed.</summary>
    internal abstract Task<IOrderPlace> ServeAsync(IReadOnlyList<AmazonOrder> orders);

    private static async Task<List<AmazonOrder>> ReadAsync(IOrderPlace amazon)
    {
        using var reading = await amazon.OpenAsync(Merchant.Window);
        return await reading.Source.ReadOrdersAsync(reading.Window).ToListAsync();
    }
}
