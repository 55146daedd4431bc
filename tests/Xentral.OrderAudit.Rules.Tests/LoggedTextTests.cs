using Microsoft.Extensions.Logging;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests;

/// <summary>Amazon's data protection policy: what is logged about an order names rule and number, never the address.</summary>
public sealed class LoggedTextTests
{
    [Fact]
    public void A_rule_that_fails_logs_no_personal_data()
    {
        var log = new Listener();
        var runner = new RuleRunner([new Failing()], [], RuleCatalog.Unreadable, new Dictionary<string, Severity?>(), log);

        var finding = Assert.Single(runner.Inspect(A.Comparison().Build()));

        Assert.Equal("XOA908", finding.Rule.Id);
        Assert.Contains("302-1234567-1234567", Assert.Single(log.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("Beispiel", log.Lines[0] + finding.Detail.De, StringComparison.Ordinal);
    }

    private sealed class Failing : IOrderRule
    {
        public RuleInfo Info { get; } = RuleCatalog.Find("XOA102")!;

        public IEnumerable<Finding> Inspect(OrderComparison comparison)
            => throw new InvalidOperationException(comparison.Amazon.DeliveryAddress!.Name);
    }

    private sealed class Listener : ILogger<RuleRunner>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => Lines.Add(formatter(state, exception) + exception);
    }
}
