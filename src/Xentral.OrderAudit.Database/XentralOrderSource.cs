using System.Data.Common;
using System.Globalization;
using System.Text;
using Dapper;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database;

/// <summary>Finds Xentral's orders by their Amazon number, over any database that has Xentral's tables.</summary>
internal sealed class XentralOrderSource(DatabaseSession session, XentralProbe probe) : IErpOrderSource
{
    // auftrag.internet is varchar(255): a longer number cannot be stored.
    private const int LongestNumber = 255;

    private static readonly string CountQuery = QueryText.Load("CountOrders");

    // Nobody waits longer for an estimate.
    private static readonly TimeSpan LongestCount = TimeSpan.FromSeconds(5);

    private OrderQuery? query;

    public Task<IReadOnlyList<LocalizedText>> ProbeAsync(CancellationToken cancellationToken = default)
        => session.ReadOnceAsync(probe.RunAsync, cancellationToken);

    public async Task<ILookup<OrderNumber, ErpOrder>> FindAsync(IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(numbers);

        var wanted = numbers.Where(CanBeStored).ToHashSet();
        var found = new List<ErpOrder>(wanted.Count);

        foreach (var batch in wanted.Chunk(OrderNumbers.BatchSize))
        {
            found.AddRange(await session.ReadPatientlyAsync((connection, token) => FindBatchAsync(connection, batch, wanted, token), cancellationToken));
        }

        return found.ToLookup(order => order.Number);
    }

    public async Task<int?> CountAsync(AuditWindow window, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(window);

        using var impatience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        impatience.CancelAfter(LongestCount);
        try
        {
            var days = new { first = Day(window.EffectiveSince), last = Day(window.Until) };
            return await session.ReadOnceAsync(
                (connection, token) => connection.ExecuteScalarAsync<int>(new CommandDefinition(CountQuery, days, cancellationToken: token)), impatience.Token);
        }
        catch (SourceUnavailableException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // An empty number would match every order that was not placed in a shop. Amazon's numbers are ASCII,
    // and anything beyond the column's three-byte UTF-8 makes the server refuse the whole batch.
    private static bool CanBeStored(OrderNumber number) => number.Value.Length is > 0 and <= LongestNumber && Ascii.IsValid(number.Value);

    private async Task<IReadOnlyList<ErpOrder>> FindBatchAsync(
        DbConnection connection, OrderNumber[] batch, HashSet<OrderNumber> wanted, CancellationToken cancellationToken)
    {
        query ??= new OrderQuery(await new LayoutReader(session.Database).RequireAsync(connection, OrderQuery.Columns, cancellationToken));

        var found = new List<ErpOrder>(batch.Length);
        foreach (var row in await query.RunAsync(connection, batch, cancellationToken))
        {
            // The server also returns numbers that differ in case; they are other orders.
            if (!string.IsNullOrWhiteSpace(row.Internet) && new OrderNumber(row.Internet) is var number && wanted.Contains(number))
            {
                found.Add(ErpOrderMapper.Map(row, number));
            }
        }

        return found;
    }
}
