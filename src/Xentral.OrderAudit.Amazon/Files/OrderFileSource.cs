using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Amazon.Versions;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>
/// Reads orders out of files, each once though several hold it. An order waits in memory only until it has come for the last time.
/// </summary>
internal sealed class OrderFileSource(OrderFileSet set, IAuditProgress progress) : IAmazonOrderSource
{
    private readonly FileLimits texts = new(set.Zone);
    private readonly FileCoverage coverage = new();
    private AuditWindow? window;

    public IReadOnlyList<LocalizedText> Sources => [.. set.Files.Select(texts.Describe)];

    public IReadOnlyList<LocalizedText> Limits => window is null ? [] : [.. texts.Of(set.Files, window, coverage)];

    public async IAsyncEnumerable<AmazonOrder> ReadOrdersAsync(AuditWindow asked, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        window = asked;
        await using var orders = MergedAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync(orders).ConfigureAwait(false))
        {
            if (Belongs(orders.Current, asked))
            {
                coverage.Enter(orders.Current);
                progress.OrdersRead(coverage.Orders);
                yield return orders.Current;
            }
        }

        if (set.LacksEnd)
        {
            throw EndMissing();
        }
    }

    private async IAsyncEnumerable<AmazonOrder> MergedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var total = new OrderTally();
        foreach (var file in set.Files)
        {
            file.CountInto(total);
        }

        var waiting = new Dictionary<OrderNumber, OrderVersions>();

        // Orders without address are small, so they are the ones that wait.
        foreach (var file in set.Files.OrderBy(file => file.HoldsAddresses))
        {
            await foreach (var order in file.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (waiting.TryGetValue(order.Number, out var versions))
                {
                    versions.Add(order);
                }
                else
                {
                    versions = new(order);
                }

                if (versions.Seen < total.Of(order.Number.Value))
                {
                    waiting[order.Number] = versions;
                }
                else
                {
                    waiting.Remove(order.Number);
                    yield return versions.Result;
                }
            }
        }
    }

    private bool Belongs(AmazonOrder order, AuditWindow asked)
    {
        // A date nobody can read may lie anywhere.
        if (order.PurchasedAt != default && (order.PurchasedAt < asked.Since || order.PurchasedAt > asked.Until))
        {
            coverage.OutsideWindow++;
            return false;
        }

        if (asked.MarketplaceIds.Count > 0 && order.MarketplaceId.Length > 0 && !asked.MarketplaceIds.Contains(order.MarketplaceId, StringComparer.Ordinal))
        {
            coverage.OtherMarketplaces++;
            return false;
        }

        return true;
    }

    private static async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<AmazonOrder> orders)
    {
        try
        {
            return await orders.MoveNextAsync().ConfigureAwait(false);
        }
        catch (OrderReportUnusableException unusable)
        {
            throw Unavailable(unusable.Problem, unusable);
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            throw Unavailable(new(De: "Eine der Dateien ließ sich nicht zu Ende lesen.", En: "One of the files could not be read to its end."), exception);
        }
    }

    public static SourceUnavailableException EndMissing() => new(
        AuditSource.Amazon,
        new(
            De: "Die letzte gespeicherte Seite verweist auf eine weitere, die fehlt; deren Bestellungen sind nicht geprüft.",
            En: "The last saved page refers to another one that is missing; its orders were not audited."),
        new(
            De: "Speichern Sie auch die übrigen Seiten, und geben Sie alle Dateien zusammen an.",
            En: "Save the remaining pages as well, and name all files together."));

    private static SourceUnavailableException Unavailable(LocalizedText problem, Exception inner) => new(
        AuditSource.Amazon,
        problem,
        new(
            De: "Starten Sie die Prüfung noch einmal, ohne die Dateien währenddessen zu verändern.",
            En: "Start the audit once more without changing the files meanwhile."),
        inner: inner);
}
