using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Throttling;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Amazon.Checking;

/// <summary>
/// Does Amazon hand out addresses? Without the role it leaves them out and says nothing, so a few recent orders are looked at.
/// Costs one of the requests an audit lives on; the orders are forgotten at once.
/// </summary>
internal sealed class PersonalDataCheck(OrderSample sample, RequestBudgets budgets, StateFolder state, IOptions<AmazonOptions> options) : ISetupCheck
{
    // Of fewer orders without an address each may have its own reason.
    private const int EnoughToBeSure = 5;

    private static readonly LocalizedText RoleAdvice = new(
        De: "Geben Sie der App in Seller Central die Rolle „Direktversand an Verbraucher“ und autorisieren Sie sie danach neu; erst das neue "
            + "Refresh-Token trägt die Rolle.",
        En: "Give the app the role “Direct-to-Consumer Shipping” in Seller Central, then authorise it again; only the new refresh token carries the role.");

    public string Id => "amazon-personal-data";

    public LocalizedText Title { get; } = new("Adressen", "Addresses");

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken = default)
    {
        if (state.HasRunUnderWay)
        {
            // It counts its requests by itself; one it does not know of would cost it three minutes.
            return CheckResult.NotChecked(
                new(
                    "Eine Prüfung holt gerade Bestellungen; eine Abfrage mehr würde sie aufhalten.",
                    "An audit is fetching orders; one more request would delay it."));
        }

        var wait = budgets.For(Operation.SearchOrders).Left.Wait;
        if (wait > TimeSpan.Zero)
        {
            var minutes = (int)Math.Ceiling(wait.TotalMinutes);
            return CheckResult.NotChecked(
                new("Amazon lässt zur Zeit keine Bestellabfrage zu.", "Amazon permits no request for orders at present."),
                new($"Versuchen Sie es in {minutes} min noch einmal.", $"Try again in {minutes} min."));
        }

        try
        {
            return Judge(await sample.TakeAsync(options.Value.ResolveMarketplaceIds(), cancellationToken).ConfigureAwait(false));
        }
        catch (RefusedException refused)
        {
            throw refused.Refusal.ToException(refused.RequestId);
        }
    }

    internal static CheckResult Judge(IReadOnlyList<AmazonOrder> orders)
    {
        var withAddress = orders.Count(order => order.DeliveryAddress is { } address && address.Lines.Any(line => line.Length > 0));
        return (orders.Count, withAddress) switch
        {
            (0, _) => CheckResult.NotChecked(new(
                $"In den letzten {OrderSample.Days} Tagen gab es keine Bestellung, an der man es sähe.",
                $"The last {OrderSample.Days} days had no order that would show it.")),
            (var all, > 0) => CheckResult.Ok(new(
                $"{withAddress} von {all} neuen Bestellungen mit Adresse. Das hat eine Bestellabfrage gekostet.",
                $"{withAddress} of {all} recent orders with an address. This cost one request for orders.")),
            ( >= EnoughToBeSure, 0) => CheckResult.Failed(new(
                $"Keine von {orders.Count} neuen Bestellungen hat eine Adresse: Der App fehlt die Rolle dafür.",
                $"None of {orders.Count} recent orders has an address: the app lacks the role for them."), RoleAdvice),
            _ => CheckResult.Warning(new(
                $"Keine von {orders.Count} neuen Bestellungen hat eine Adresse; vielleicht fehlt der App die Rolle dafür.",
                $"None of {orders.Count} recent orders has an address; perhaps the app lacks the role for them."), RoleAdvice),
        };
    }
}
