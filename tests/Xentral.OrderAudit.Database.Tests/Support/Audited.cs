using Microsoft.Extensions.Logging.Abstractions;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules;

namespace Xentral.OrderAudit.Database.Tests.Support;

/// <summary>A whole audit of given Amazon orders against a real Xentral source, with the whole catalogue.</summary>
internal static class Audited
{
    public static DateTimeOffset Now { get; } = new(2023, 8, 9, 13, 0, 0, TimeSpan.Zero);

    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static Task<AuditResult> RunAsync(IErpOrderSource xentral, params IEnumerable<AmazonOrder> orders) => RunAsync(xentral, orders.ToAsyncEnumerable());

    public static async Task<AuditResult> RunAsync(IErpOrderSource xentral, IAsyncEnumerable<AmazonOrder> orders)
    {
        var silent = RuleCatalog.OptionalIds.ToDictionary(id => id, _ => (Severity?)null);
        var rules = new RuleRunner(RuleCatalog.OrderRules, RuleCatalog.RunRules, RuleCatalog.Unreadable, silent, NullLogger<RuleRunner>.Instance);
        var clock = new SetClock(Now);
        var auditor = new OrderAuditor(rules, AcceptList.Empty, TimeSpan.FromHours(24), clock, Berlin);
        var window = new AuditWindow(Now.AddDays(-30), Now, ["A1PA6795UKMFR9"]);

        return await new AuditPipeline(new Listed(orders), xentral, auditor, rules, AcceptList.Empty, clock)
            .RunAsync(new AuditRequest(window, "test", "0", Berlin), TestContext.Current.CancellationToken);
    }

    private sealed class Listed(IAsyncEnumerable<AmazonOrder> orders) : IAmazonOrderSource
    {
        public IAsyncEnumerable<AmazonOrder> ReadOrdersAsync(AuditWindow window, CancellationToken cancellationToken = default) => orders;
    }

    private sealed class SetClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
