using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>
/// Judges a batch of Amazon orders: rows first, then the delivery notes of all of them, then, for the few in trouble, whatever else Xentral knows.
/// Every question is asked once per batch.
/// </summary>
/// <param name="zone">The zone of Xentral's clock.</param>
internal sealed class BatchAuditor(IErpOrderSource erp, OrderAuditor auditor, TimeZoneInfo zone)
{
    private static readonly LocalizedText TooLong = new(
        "eine Zeile der Adresse in Xentral ist länger als jede Adresse", "a line of the address in Xentral is longer than any address");

    /// <param name="ledger">Told which rows were read.</param>
    /// <exception cref="SourceUnavailableException">Xentral's data cannot be read; nothing of the batch is judged.</exception>
    public async Task<IReadOnlyList<OrderJudgement>> JudgeAsync(IReadOnlyList<AmazonOrder> batch, AuditLedger ledger, CancellationToken cancellationToken)
    {
        var rows = await erp.FindAsync([.. batch.Select(order => order.Number)], cancellationToken);
        ledger.Read(rows.SelectMany(row => row));

        DateTimeOffset? asOf = erp.AsOf is { } taken ? XentralTime.ToMoment(taken, zone) : null;
        var notes = await DeliveryNotesAsync(batch, rows, cancellationToken);
        var judgements = batch.Select(order => Judge(order, rows, notes(order), asOf)).ToArray();
        var inTrouble = Enumerable.Range(0, judgements.Length).Where(index => judgements[index].NeedsEvidence).ToList();
        if (inTrouble.Count == 0)
        {
            return judgements;
        }

        var questions = inTrouble.Select(index => judgements[index].Question with { DeliveryNotes = notes(batch[index]).DeliveryNotes });
        var evidence = await EvidenceAsync([.. questions], cancellationToken);
        foreach (var index in inTrouble)
        {
            var order = batch[index];
            if (evidence.TryGetValue(order.Number, out var known))
            {
                judgements[index] = Judge(order, rows, known, asOf, judgements[index]);
            }
        }

        return judgements;
    }

    private OrderJudgement Judge(
        AmazonOrder order, ILookup<OrderNumber, ErpOrder> rows, ErpEvidence evidence, DateTimeOffset? asOf, OrderJudgement? earlier = null)
    {
        var addresses = rows[order.Number].SelectMany(row => new[] { row.DeliveryAddress, row.UnusedDeliveryAddress ?? PostalAddress.Empty });
        if (!addresses.All(SoundOrder.IsAddress))
        {
            return auditor.Unreadable(order, TooLong);
        }

        try
        {
            return auditor.Judge(order, rows[order.Number], evidence, asOf, earlier);
        }
#pragma warning disable CA1031 // One order nobody has thought of must not cost the merchant the report on all others; it is named as not judged.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return auditor.Unreadable(order, new(exception.GetType().Name, exception.GetType().Name));
        }
    }

    private async Task<Func<AmazonOrder, ErpEvidence>> DeliveryNotesAsync(
        IReadOnlyList<AmazonOrder> batch, ILookup<OrderNumber, ErpOrder> rows, CancellationToken cancellationToken)
    {
        // Amazon's own parcels need no label, and a draft has none yet.
        var ids = batch.Where(order => order.Fulfilment != Fulfilment.Amazon)
            .SelectMany(order => rows[order.Number])
            .Where(row => row.IsLive && row.State != ErpOrderState.Draft)
            .Select(row => row.Id)
            .ToList();
        var notes = ids.Count == 0 ? null : await erp.FindDeliveryNotesAsync(ids, cancellationToken);

        return order => notes is not null && rows[order.Number].SelectMany(row => notes[row.Id]).ToList() is { Count: > 0 } own
            ? new ErpEvidence { DeliveryNotes = own }
            : ErpEvidence.None;
    }

    private async Task<IReadOnlyDictionary<OrderNumber, ErpEvidence>> EvidenceAsync(
        IReadOnlyCollection<EvidenceQuestion> questions, CancellationToken cancellationToken)
    {
        try
        {
            return await erp.GatherAsync(questions, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The verdicts stand without it; whoever cancelled should get them.
            return new Dictionary<OrderNumber, ErpEvidence>();
        }
    }
}
