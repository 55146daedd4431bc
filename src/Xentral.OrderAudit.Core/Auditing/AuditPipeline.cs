using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Runs one audit: Amazon orders in, one outcome per order out. Knows no HTTP, SQL or Excel.</summary>
public sealed class AuditPipeline(
    IAmazonOrderSource amazon,
    IErpOrderSource erp,
    OrderAuditor auditor,
    RuleRunner rules,
    AcceptList accepted,
    TimeProvider clock)
{
    // One IN (…) query per batch: flat from 500 rows on, measured.
    private const int LookupBatchSize = 500;

    // After Ctrl+C the orders already received are still looked up, but nobody waits for a slow database any more.
    private static readonly TimeSpan LastLookup = TimeSpan.FromSeconds(1);

    private static readonly LocalizedText NoAnswer = new("Xentrals Datenbank hat nicht geantwortet", "Xentral's database did not answer");

    /// <summary>Audits until the last order, the first lasting fault or cancellation; whatever was received is in the result.</summary>
    /// <exception cref="SourceUnavailableException">A side failed before a single order was audited.</exception>
    public async Task<AuditResult> RunAsync(AuditRequest request, CancellationToken cancellationToken = default)
    {
        var startedAt = clock.GetUtcNow();
        var sources = await erp.ProbeAsync(cancellationToken);
        await erp.PrepareAsync(request.Window, cancellationToken);
        var ledger = new AuditLedger(request.TimeZone, request.Watched);
        var batches = new BatchAuditor(erp, auditor, request.TimeZone);

        try
        {
            await ReadAndJudgeAsync(request.Window, ledger, batches, cancellationToken);
            await ListUnknownOrdersAsync(request, ledger, cancellationToken);
        }
        catch (SourceUnavailableException exception) when (ledger.Received > 0)
        {
            ledger.StoppedBy(exception);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // Whatever breaks while everything is being called off: the report of what was had is still written.
            ledger.StoppedByUser();
        }

        return ledger.Close(
            new AuditRun
            {
                Id = request.RunId,
                ToolVersion = request.ToolVersion,
                StartedAt = startedAt,
                FinishedAt = clock.GetUtcNow(),
                Window = request.Window,
                TimeZone = request.TimeZone,
                Sources = [.. amazon.Sources, .. sources],
                Limits = [.. amazon.Limits, .. erp.Limits],
                RuleSet = rules.Version,
            },
            rules,
            accepted);
    }

    private async Task ReadAndJudgeAsync(AuditWindow window, AuditLedger ledger, BatchAuditor batches, CancellationToken cancellationToken)
    {
        var batch = new List<AmazonOrder>(LookupBatchSize);

        try
        {
            await foreach (
                var order in amazon.ReadOrdersAsync(await CountedAsync(window, cancellationToken), cancellationToken).WithCancellation(cancellationToken))
            {
                batch.Add(SoundOrder.Of(order, window.EffectiveSince));

                if (batch.Count == LookupBatchSize)
                {
                    await JudgeAsync(batch, ledger, batches, cancellationToken);
                    batch.Clear();
                }
            }
        }
        catch (Exception exception) when (
            batch.Count > 0 && exception is SourceUnavailableException { AuditSource: AuditSource.Amazon } or OperationCanceledException)
        {
            // What Amazon handed out before the fault is never thrown away.
            using var lastLookup = new CancellationTokenSource(LastLookup, clock);
            await JudgeAsync(batch, ledger, batches, cancellationToken.IsCancellationRequested ? lastLookup.Token : cancellationToken);
            throw;
        }

        await JudgeAsync(batch, ledger, batches, cancellationToken);
    }

    // Xentral files orders under their purchase, so it cannot tell how many have changed.
    private async Task<AuditWindow> CountedAsync(AuditWindow window, CancellationToken cancellationToken)
        => window.IsByUpdate ? window : window with { ExpectedOrders = await erp.CountAsync(window, cancellationToken) };

    /// <summary>The other direction: Amazon orders of Xentral that Amazon did not hand out.</summary>
    private async Task ListUnknownOrdersAsync(AuditRequest request, AuditLedger ledger, CancellationToken cancellationToken)
    {
        // Neither files nor a list of changes hold every order that was bought in their days.
        if (request.Window is { IsFromFiles: true } or { IsByUpdate: true })
        {
            return;
        }

        // Xentral stores the day only, in its own zone: whatever may lie outside the window by a few hours is left out.
        var first = LocalDay(request.Window.EffectiveSince, request).AddDays(2);
        var last = LocalDay(request.Window.Until, request).AddDays(-2);
        if (first > last)
        {
            return;
        }

        await foreach (var order in erp.ListAsync(first, last, cancellationToken).WithCancellation(cancellationToken))
        {
            ledger.AddIfUnknown(order);
        }
    }

    private static DateOnly LocalDay(DateTimeOffset moment, AuditRequest request)
        => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, request.TimeZone).DateTime);

    // An order may be followed by a newer version of itself.
    private static List<AmazonOrder> Latest(List<AmazonOrder> batch)
        => [.. batch.AsEnumerable().Reverse().DistinctBy(order => order.Number).Reverse()];

    private async Task JudgeAsync(List<AmazonOrder> batch, AuditLedger ledger, BatchAuditor batches, CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
        {
            return;
        }

        ledger.Read(batch);
        try
        {
            foreach (var judgement in await batches.JudgeAsync(Latest(batch), ledger, cancellationToken))
            {
                ledger.Add(judgement);
            }
        }
        catch (Exception exception) when (exception is SourceUnavailableException && ledger.Received > 0 || exception is OperationCanceledException)
        {
            // Received but never compared: counted as such, so that the coverage adds up and nothing looks clean.
            batch.ForEach(order => ledger.Add(auditor.Unreadable(order, NoAnswer)));
            batch.Clear();
            throw;
        }
    }
}
