using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;
using Xentral.OrderAudit.TestSupport.Amazon.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.Support;

/// <summary>A merchant with some orders of the last weeks, and the window that holds them all.</summary>
internal sealed class Merchant(int orders, TimeProvider? clock = null)
{
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    public DateTimeOffset Start { get; } = (clock ?? TimeProvider.System).GetUtcNow().AddDays(-20);

    public SampleOrders Orders => new(orders, Start, TimeSpan.FromMinutes(2));

    public AuditWindow Window => new(Start.AddDays(-1), clock.GetUtcNow(), ["A1PA6795UKMFR9"]);

    public IEnumerable<string> Numbers => Orders.Select(order => order.Number.Value);

    public AmazonSimulatorOptions With(params IReadOnlyList<Fault> faults) => new() { Orders = Orders, Faults = faults, Clock = clock };
}
