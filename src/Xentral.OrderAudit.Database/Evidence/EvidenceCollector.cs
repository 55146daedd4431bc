using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Layout;

namespace Xentral.OrderAudit.Database.Evidence;

/// <summary>Puts together what the side tables know of orders in trouble.</summary>
internal sealed class EvidenceCollector(DatabaseLayout layout, SideReads reads)
{
    private static readonly LocalizedText ModuleName = new("Tabellen des Amazon-Moduls", "Tables of the Amazon module");
    private static readonly LocalizedText EarlierName = new("Frühere Aufträge der Kunden", "Earlier orders of the customers");

    private readonly StagingReader staging = new(layout);
    private readonly AmazonModuleReader module = new(layout);
    private readonly ProtocolReader protocol = new(layout);
    private readonly EarlierOrderReader earlierOrders = new(layout);

    private readonly DeliveryNoteReader deliveryNotes = new(layout);

    /// <param name="orderIds">At least one, at most <see cref="Queries.BatchKeys.Size"/>.</param>
    public Task<IReadOnlyList<DeliveryNote>> FindDeliveryNotesAsync(IReadOnlyCollection<int> orderIds, CancellationToken cancellationToken)
        => reads.ReadAsync(SideTable.DeliveryNotes.Purpose, (connection, token) => deliveryNotes.FindAsync(connection, orderIds, token), [], cancellationToken);

    /// <summary>Those of the numbers that the staging table still has as waiting.</summary>
    public Task<IReadOnlySet<OrderNumber>> WaitingAsync(IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken)
        => reads.ReadAsync<IReadOnlySet<OrderNumber>>(
            SideTable.StagingHeads.Purpose,
            (connection, token) => staging.WaitingAsync(connection, numbers, token),
            new HashSet<OrderNumber>(),
            cancellationToken);

    /// <param name="questions">At least one, at most <see cref="Queries.BatchKeys.Size"/>.</param>
    public async Task<IReadOnlyDictionary<OrderNumber, ErpEvidence>> GatherAsync(
        IReadOnlyCollection<EvidenceQuestion> questions, CancellationToken cancellationToken)
    {
        var numbers = questions.Select(question => question.Number).Distinct().ToList();
        var rows = questions.Where(question => question.Row is not null).Select(question => question.Row!.Id).ToList();
        var labels = questions.SelectMany(question => question.DeliveryNotes).DistinctBy(note => note.Id).ToList();

        var staged = await reads.ReadAsync(
            SideTable.StagingHeads.Purpose,
            (connection, token) => staging.FindAsync(connection, numbers, token),
            new Dictionary<OrderNumber, StagedOrder>(),
            cancellationToken);
        var known = await reads.ReadAsync(
            ModuleName,
            (connection, token) => module.FindAsync(connection, numbers, token),
            numbers.ToDictionary(number => number, _ => new ModuleNotes()),
            cancellationToken);
        var histories = await reads.ReadAsync(
            SideTable.Protocol.Purpose,
            (connection, token) => protocol.FindAsync(connection, rows, token),
            new Dictionary<int, OrderHistory>(),
            cancellationToken);
        var earlier = await reads.ReadAsync(
            EarlierName,
            (connection, token) => earlierOrders.FindAsync(connection, questions, token),
            Array.Empty<int>().ToLookup(id => id, _ => PostalAddress.Empty),
            cancellationToken);
        var notes = await reads.ReadAsync(
            SideTable.Shipments.Purpose,
            (connection, token) => deliveryNotes.WithParcelsAsync(connection, labels, token),
            labels.ToDictionary(note => note.Id),
            cancellationToken);

        return questions.ToDictionary(question => question.Number, question => Put(
            staged.GetValueOrDefault(question.Number),
            known[question.Number],
            question.Row is { } row ? histories.GetValueOrDefault(row.Id) : null) with
        {
            EarlierAddresses = question.Row is { } judged ? [.. earlier[judged.Id]] : [],
            DeliveryNotes = [.. question.DeliveryNotes.Select(note => notes[note.Id])],
        });
    }

    private static ErpEvidence Put(StagedOrder? staged, ModuleNotes known, OrderHistory? history) => new()
    {
        Staged = staged,
        WasFetched = staged is not null || known.IsKnown,
        FetchedAt = staged?.FetchedAt ?? known.KnownSince,
        IsMarkedAsShippedByAmazon = known.IsMarkedAsShippedByAmazon,
        InvoiceAddress = known.InvoiceAddress,
        ImportedAt = history?.ImportedAt ?? staged?.FetchedAt ?? known.KnownSince,
        Edits = history?.Edits ?? 0,
        LastEditedAt = history?.LastEditedAt,
    };
}
