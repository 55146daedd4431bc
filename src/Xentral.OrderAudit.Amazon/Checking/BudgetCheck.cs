using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Amazon.Throttling;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Checking;

/// <summary>How many orders could be fetched without waiting? Asks nobody: runs remember what they have used.</summary>
internal sealed class BudgetCheck(RequestBudgets budgets) : ISetupCheck
{
    private const int SecondsPerMinute = 60;

    public string Id => "amazon-budget";

    public LocalizedText Title { get; } = new("Kontingent", "Request budget");

    public Task<CheckResult> RunAsync(CancellationToken cancellationToken = default)
    {
        var budget = budgets.For(Operation.SearchOrders);
        return Task.FromResult(Judge(budget.Left, budget.Burst));
    }

    internal static CheckResult Judge(BudgetState left, int burst)
    {
        var pages = Math.Max(0, (int)Math.Floor(left.Level));
        if (left.Wait > TimeSpan.Zero)
        {
            var minutes = (int)Math.Ceiling(left.Wait.TotalMinutes);
            return CheckResult.Warning(
                new($"Verbraucht: Die nächste Abfrage lässt Amazon in {minutes} min zu.", $"Used up: Amazon permits the next request in {minutes} min."),
                new("Sie können trotzdem starten; die Prüfung wartet von selbst.", "You can start all the same; an audit waits by itself."));
        }

        return CheckResult.Ok(new(
            $"{pages} von {burst} Abfragen frei: {pages * OrderQuery.PageSize} Bestellungen sofort{Later(left, "danach {0} je {1} min")}.",
            $"{pages} of {burst} requests left: {pages * OrderQuery.PageSize} orders at once{Later(left, "then {0} per {1} min")}."));
    }

    // A rate that never makes anybody wait is not worth a word.
    private static string Later(BudgetState left, string pattern)
    {
        var minutes = (int)Math.Round(1 / left.RequestsPerSecond / SecondsPerMinute);
        return minutes < 1 ? "" : ", " + string.Format(null, pattern, OrderQuery.PageSize, minutes);
    }
}
