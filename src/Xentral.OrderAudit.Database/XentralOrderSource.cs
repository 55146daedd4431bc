using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Dapper;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Evidence;
using Xentral.OrderAudit.Database.Grants;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database;

/// <summary>Finds Xentral's orders by their Amazon number, over any database that has Xentral's tables.</summary>
internal sealed class XentralOrderSource(DatabaseSession session, XentralProbe probe, IAuditProgress progress) : IErpOrderSource
{
    // auftrag.internet is varchar(255): a longer number cannot be stored.
    private const int LongestNumber = 255;

    private static readonly string CountQuery = QueryText.Load("CountOrders");

    // Nobody waits longer for an estimate.
    private static readonly TimeSpan LongestCount = TimeSpan.FromSeconds(5);

    private readonly SideReads reads = new(session, progress);

    private DatabaseLayout? layout;
    private OrderLookup? lookup;
    private EvidenceCollector? evidence;
    private bool isMasked;

    public DateTime? AsOf { get; private set; }

    public IReadOnlyList<LocalizedText> Limits => reads.Limits;

    public Task<IReadOnlyList<LocalizedText>> ProbeAsync(CancellationToken cancellationToken = default)
        => session.ReadOnceAsync(ProbeAsync, cancellationToken);

    public async Task PrepareAsync(AuditWindow window, CancellationToken cancellationToken = default)
        => await (await LookupAsync(cancellationToken)).PrepareAsync(session, window, cancellationToken);

    public async Task<ILookup<OrderNumber, ErpOrder>> FindAsync(IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(numbers);

        var wanted = numbers.Where(CanBeStored).ToHashSet();
        var finder = new OrderFinder(session, await LookupAsync(cancellationToken), await EvidenceAsync(cancellationToken), isMasked);

        return (await finder.FindAsync(wanted, cancellationToken)).ToLookup(order => order.Number);
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

    public async Task<ILookup<int, DeliveryNote>> FindDeliveryNotesAsync(IReadOnlyCollection<int> orderIds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(orderIds);

        var collector = await EvidenceAsync(cancellationToken);
        var found = new List<DeliveryNote>(orderIds.Count);
        foreach (var batch in orderIds.Distinct().Chunk(BatchKeys.Size))
        {
            found.AddRange(await collector.FindDeliveryNotesAsync(batch, cancellationToken));
        }

        return found.ToLookup(note => note.OrderId);
    }

    public async Task<IReadOnlyDictionary<OrderNumber, ErpEvidence>> GatherAsync(
        IReadOnlyCollection<EvidenceQuestion> questions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(questions);

        var collector = await EvidenceAsync(cancellationToken);
        var found = new Dictionary<OrderNumber, ErpEvidence>();
        foreach (var batch in questions.DistinctBy(question => question.Number).Chunk(BatchKeys.Size))
        {
            foreach (var (number, known) in await collector.GatherAsync(batch, cancellationToken))
            {
                found[number] = known;
            }
        }

        return found;
    }

    public async IAsyncEnumerable<ErpOrder> ListAsync(
        DateOnly first, DateOnly last, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var tables = await LayoutAsync(cancellationToken);
        var amazonOrders = new AmazonOrderFilter(tables.AmazonShopIds);

        await foreach (var row in new DayWindows<OrderHeadRow>("OrdersByDay", tables.Orders).ReadAsync(session, first, last, cancellationToken))
        {
            if (amazonOrders.Accepts(row))
            {
                yield return ErpOrderMapper.Map(row);
            }
        }
    }

    private static string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // An empty number would match every order that was not placed in a shop. Amazon's numbers are ASCII,
    // and anything beyond the column's three-byte UTF-8 makes the server refuse the whole batch.
    private static bool CanBeStored(OrderNumber number) => number.Value.Length is > 0 and <= LongestNumber && Ascii.IsValid(number.Value);

    private async Task<IReadOnlyList<LocalizedText>> ProbeAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        layout = await probe.ReadLayoutAsync(connection, cancellationToken);
        var lines = await probe.DescribeAsync(connection, layout, cancellationToken);
        await ReadStateAsync(connection, cancellationToken);

        if (await AccountRights.ReadAsync(session.Database, connection, cancellationToken) is { MayWrite: true })
        {
            progress.Noted(ProbeLines.AccountCanWrite);
        }

        if (!layout.FindsByNumber)
        {
            progress.Noted(ProbeLines.NoIndex);
        }

        return
        [
            .. lines,
            .. AsOf is { } taken ? [ProbeLines.PastState(taken)] : Array.Empty<LocalizedText>(),
            .. isMasked ? [ProbeLines.Masked] : Array.Empty<LocalizedText>(),
        ];
    }

    private async Task ReadStateAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var state = await session.Database.StateAsync(connection, cancellationToken);
        AsOf = state.TakenAt;
        isMasked = state.IsMasked;
    }

    private async Task<DatabaseLayout> LayoutAsync(CancellationToken cancellationToken)
        => layout ??= await session.ReadPatientlyAsync(
            async (connection, token) =>
            {
                await ReadStateAsync(connection, token);
                return await probe.ReadLayoutAsync(connection, token);
            },
            cancellationToken);

    private async Task<OrderLookup> LookupAsync(CancellationToken cancellationToken) => lookup ??= new OrderLookup(await LayoutAsync(cancellationToken));

    private async Task<EvidenceCollector> EvidenceAsync(CancellationToken cancellationToken)
        => evidence ??= new EvidenceCollector(await LayoutAsync(cancellationToken), reads);
}
