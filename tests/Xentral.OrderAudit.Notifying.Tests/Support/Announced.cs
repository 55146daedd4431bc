using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Notifying.Tests.Support;

/// <summary>Runs to be told of, with orders of invented people.</summary>
internal static class Announced
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);

    public static Announcement Run(int affected = 2, int news = 1, bool isComplete = true, Language language = Language.German) => new()
    {
        RunId = "20261120-020000-a1b2c3",
        Language = language,
        MerchantName = "Müller & Söhne <GmbH>",
        Result = Result(affected, news, isComplete),
    };

    public static Announcement Failed() => Run() with { Result = null, Problem = new("Amazon ist nicht erreichbar.", "Amazon cannot be reached.") };

    private static AuditResult Result(int affected, int news, bool isComplete)
    {
        var orders = Enumerable.Range(1, affected).Select(Order).ToList();
        var coverage = new Coverage();
        orders.ForEach(coverage.Add);
        coverage.Add(Order(99) with { Outcome = Outcome.Clear, Cause = null });
        return new()
        {
            Run = new()
            {
                Id = "20261120-020000-a1b2c3",
                ToolVersion = "1",
                StartedAt = Now,
                FinishedAt = Now,
                Window = new(Now.AddDays(-4), Now, ["A1PA6795UKMFR9"]),
                TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
                IncompleteBecause = isComplete ? [] : [new("Die Datenbank antwortet nicht mehr.", "The database answers no more.")],
            },
            Coverage = coverage,
            Orders = orders,
            Changes = new(
                new("20261119-020000-ffffff", Now.AddDays(-1)),
                orders.Select((order, index) => (order.Number, new OrderChange(index < news ? ChangeKind.New : ChangeKind.Persisting, Now))).ToDictionary(),
                [],
                []),
        };
    }

    private static AuditedOrder Order(int number) => new()
    {
        Number = new($"302-1234567-{number:0000000}"),
        Outcome = Outcome.Affected,
        Cause = Cause.LostInTransfer,
        PurchasedAt = Now.AddDays(-2),
        AmazonAddress = new() { Name = "Frieda Quendel", Street = "Lindenstraße 12", City = "Dresden" },
    };
}
