using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.TestSupport.Amazon.Reports;

/// <summary>The reports of the simulated merchant: made on demand, done after a while.</summary>
internal sealed class ReportShelf(AmazonSimulatorOptions options)
{
    private readonly ConcurrentDictionary<string, SimulatedReport> reports = new(StringComparer.Ordinal);
    private int last = 50_000;

    /// <summary>Newest first.</summary>
    public IEnumerable<SimulatedReport> All
        => reports.Values.OrderByDescending(report => report.Id.Length).ThenByDescending(report => report.Id, StringComparer.Ordinal);

    public SimulatedReport Add(ReportRequest request, FaultKind? fault)
    {
        var report = new SimulatedReport
        {
            Id = Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture),
            Type = request.Type,
            MarketplaceIds = request.MarketplaceIds,
            From = request.From,
            To = request.To,
            CreatedAt = options.Clock.GetUtcNow(),
            CreatedTimestamp = options.Clock.GetTimestamp(),
            WithSalesChannel = request.WithSalesChannel,
            End = EndOf(request, fault),
            Reason = fault == FaultKind.ReportFatalWithReason ? "The requested date range is not supported for this report." : null,
        };
        reports[report.Id] = report;
        return report;
    }

    public SimulatedReport? Find(string id) => reports.GetValueOrDefault(id);

    public SimulatedReport? FindByDocument(string documentId)
        => reports.Values.FirstOrDefault(report => report.HasDocument && report.DocumentId == documentId && StatusOf(report) == report.End);

    /// <summary>Amazon's word for how far it is.</summary>
    public string StatusOf(SimulatedReport report)
    {
        var age = options.Clock.GetElapsedTime(report.CreatedTimestamp) * options.TimeScale;
        return age < options.ReportQueueTime ? "IN_QUEUE"
            : age < options.ReportQueueTime + options.ReportWorkTime ? "IN_PROGRESS"
            : report.End ?? "IN_PROGRESS";
    }

    /// <summary>The document, in the charset of the region.</summary>
    public byte[] ContentOf(SimulatedReport report) => report.Reason is { } reason ? Encoding.UTF8.GetBytes(reason) : OrderReportFile.Render(
        report.Type,
        [.. OrdersOf(report.Type, report.MarketplaceIds, report.From, report.To)],
        OrderReportFile.CharsetOf(options.Region),
        report.WithSalesChannel);

    private string? EndOf(ReportRequest request, FaultKind? fault) => fault switch
    {
        FaultKind.ReportFatal or FaultKind.ReportFatalWithReason => "FATAL",
        FaultKind.ReportCancelled => "CANCELLED",
        FaultKind.ReportStuck => null,
        _ => OrdersOf(request.Type, request.MarketplaceIds, request.From, request.To).Any() ? "DONE" : "CANCELLED",
    };

    private IEnumerable<AmazonOrder> OrdersOf(string type, IReadOnlyList<string> marketplaceIds, DateTimeOffset from, DateTimeOffset to)
        => options.Orders.Where(order => ReportContent.Belongs(type, order)
            && marketplaceIds.Contains(order.MarketplaceId, StringComparer.Ordinal)
            && ReportContent.MomentOf(type, order) is var moment
            && moment >= from
            && moment <= to);
}
