using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Checking;

/// <summary>Are the table and the columns there that an audit reads, and may the account read them?</summary>
internal sealed class LayoutCheck(DatabaseSession session) : ISetupCheck
{
    public string Id => "xentral-layout";

    public LocalizedText Title { get; } = new("Tabellen", "Tables");

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken = default)
    {
        var layouts = new LayoutReader(session.Database);
        return await session.ReadOnceAsync(
            async (connection, token) =>
            {
                var orders = await layouts.RequireAsync(connection, OrderLookup.Columns, token);
                var unread = orders.Missing(OrderLookup.Columns.Optional);
                var closed = new List<string>();
                foreach (var column in unread)
                {
                    if (await layouts.WhyAbsentAsync(connection, orders.Table, column, token) == Absence.NotGranted)
                    {
                        closed.Add(column);
                    }
                }

                return Judge(orders, unread, closed);
            },
            cancellationToken);
    }

    private static CheckResult Judge(TableLayout orders, IReadOnlyList<string> unread, List<string> closed)
    {
        if (closed.Count > 0)
        {
            var columns = string.Join(", ", closed);
            return CheckResult.Warning(
                new(
                    $"Diese Spalten von {orders.Table} darf das Konto nicht lesen: {columns}.",
                    $"The account may not read these columns of {orders.Table}: {columns}."),
                new($"Die Prüfung wird damit genauer: GRANT SELECT ({columns}) ON {orders.Table} TO …",
                    $"They make the audit more exact: GRANT SELECT ({columns}) ON {orders.Table} TO …"));
        }

        if (!orders.Indexed.Contains(OrderLookup.KeyColumn))
        {
            return CheckResult.Warning(ProbeLines.NoIndex, new(
                "Die Prüfung geht trotzdem. Prüfen Sie nachts, oder gegen eine eigene Kopie der Datenbank mit einem Index.",
                "An audit works all the same. Audit at night, or against your own copy of the database with an index."));
        }

        return CheckResult.Ok(unread.Count == 0
            ? new("Alle Spalten, die die Prüfung liest, sind da.", "All columns an audit reads are there.")
            : new($"Alle nötigen Spalten sind da; diese Version von Xentral hat nicht: {string.Join(", ", unread)}.",
                $"All required columns are there; this version of Xentral lacks: {string.Join(", ", unread)}."));
    }
}
