using System.Data.Common;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Layout;

namespace Xentral.OrderAudit.Database.Evidence;

/// <summary>Puts together what the side tables know of orders in trouble.</summary>
internal sealed class EvidenceCollector(DatabaseLayout layout)
{
    private readonly StagingReader staging = new(layout);
    private readonly AmazonModuleReader module = new(layout);
    private readonly ProtocolReader protocol = new(layout);
    private readonly EarlierOrderReader earlierOrders = new(layout);

    public DeliveryNoteReader DeliveryNotes { get; } = new(layout);

    /// <param name="questions">At least one, at most <see cref="Queries.BatchKeys.Size"/>.</param>
    public async Task<IReadOnlyDictionary<OrderNumber, ErpEvidence>> GatherAsync(
        DbConnection connection, IReadOnlyCollection<EvidenceQuestion> questions, CancellationToken cancellationToken)
    {
        var numbers = questions.Select(question => question.Number).Distinct().ToList();
        var staged = await staging.FindAsync(connection, numbers, cancellationToken);
        var known = await module.FindAsync(connection, numbers, cancellationToken);
        var histories = await protocol.FindAsync(connection, [.. questions.Where(question => question.Row is not null).Select(question => question.Row!.Id)], cancellationToken);
        var earlier = await earlierOrders.FindAsync(connection, questions, cancellationToken);
        var notes = await DeliveryNotes.WithParcelsAsync(connection, [.. questions.SelectMany(question => question.DeliveryNotes).DistinctBy(note => note.Id)], cancellationToken);

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
