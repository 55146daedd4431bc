using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.EndToEnd.Support;

/// <summary>What the history has to say of a night, worked out from what is really wrong: an independent model of new, persisting and resolved.</summary>
internal sealed class ExpectedHistory(NightMerchant merchant)
{
    private readonly Dictionary<OrderNumber, bool> isOpen = [];

    /// <summary>Compares a complete night with the model, and takes it over.</summary>
    /// <returns>How many orders were still open and out of sight.</returns>
    public int Take(JsonElement result)
    {
        var run = result.GetProperty("run");
        var (since, until) = (Moment(run, "since"), Moment(run, "until"));
        bool IsVisible(OrderNumber number) => merchant.PurchasedAt(number) >= since && merchant.PurchasedAt(number) <= until;
        var affected = merchant.Affected.Where(IsVisible).ToList();
        var open = isOpen.Where(pair => pair.Value).Select(pair => pair.Key).ToList();
        var history = run.GetProperty("history");

        Assert.True(run.GetProperty("complete").GetBoolean());
        Assert.Equal(Sorted(affected.Where(number => !isOpen.ContainsKey(number))), Changed(history, "new"));
        Assert.Equal(Sorted(affected.Where(number => isOpen.TryGetValue(number, out var still) && !still)), Changed(history, "returned"));
        Assert.Equal(Sorted(affected.Where(number => isOpen.GetValueOrDefault(number))), Changed(history, "persisting"));
        Assert.Equal(Sorted(open.Where(number => IsVisible(number) && !merchant.Affected.Contains(number))), Listed(history, "resolvedOrders"));
        Assert.Equal(Sorted(open.Where(number => !IsVisible(number))), Listed(history, "uncheckedOrders"));

        affected.ForEach(number => isOpen[number] = true);
        open.Where(number => IsVisible(number) && !merchant.Affected.Contains(number)).ToList().ForEach(number => isOpen[number] = false);
        return open.Count(number => !IsVisible(number));
    }

    private static DateTimeOffset Moment(JsonElement run, string key) => DateTimeOffset.Parse(run.GetProperty(key).GetString()!, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Sorted(IEnumerable<OrderNumber> numbers) => numbers.Select(number => number.Value).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Changed(JsonElement history, string change) => history.GetProperty("affectedOrders").EnumerateArray()
        .Where(order => order.GetProperty("change").GetString() == change)
        .Select(order => order.GetProperty("number").GetString()!)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Listed(JsonElement history, string key) => history.GetProperty(key).EnumerateArray()
        .Select(order => order.GetProperty("number").GetString()!)
        .Order(StringComparer.Ordinal);
}
