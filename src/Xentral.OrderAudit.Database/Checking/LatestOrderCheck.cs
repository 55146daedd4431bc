using System.Globalization;
using Dapper;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Checking;

/// <summary>Is this the living database? An old backup, or an import that stands still, makes every newer order look lost.</summary>
internal sealed class LatestOrderCheck(DatabaseSession session, TimeProvider time) : ISetupCheck
{
    private const int UsualDays = 7;

    private static readonly string Query = QueryText.Load("LatestOrder");

    public string Id => "xentral-latest-order";

    public LocalizedText Title { get; } = new("Neuester Auftrag", "Latest order");

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken = default)
    {
        // Xentral's clock may be a day ahead of UTC.
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var until = new { today = today.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        var text = await session.ReadOnceAsync(
            (connection, token) => connection.QueryFirstOrDefaultAsync<string?>(new CommandDefinition(Query, until, cancellationToken: token)),
            cancellationToken);
        return Judge(text, today);
    }

    internal static CheckResult Judge(string? text, DateOnly today)
    {
        if (text is null)
        {
            return CheckResult.Warning(
                new("In Xentral steht keine einzige Amazon-Bestellung.", "Xentral holds not a single Amazon order."),
                new("Prüfen Sie, ob die Angabe Database in Xentral:ConnectionString die richtige Datenbank nennt.",
                    "Check that Database in Xentral:ConnectionString names the right database."));
        }

        if (!DateOnly.TryParseExact(text.Split(' ')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return CheckResult.Ok(new("Amazon-Bestellungen sind da; die neueste trägt kein Datum.", "There are Amazon orders; the latest has no date."));
        }

        var told = new LocalizedText(
            $"Neueste Amazon-Bestellung: {new LocalFormat(Language.German, TimeZoneInfo.Utc).Day(day)}.",
            $"Latest Amazon order: {new LocalFormat(Language.English, TimeZoneInfo.Utc).Day(day)}.");
        return today.DayNumber - day.DayNumber <= UsualDays ? CheckResult.Ok(told) : CheckResult.Warning(told, new(
            "Ist das eine ältere Kopie, dann prüfen Sie nur bis zu diesem Tag (--until). Sonst sehen Sie nach, ob Xentral noch Bestellungen abholt.",
            "If this is an older copy, audit up to that day only (--until). Otherwise see whether Xentral still fetches orders."));
    }
}
