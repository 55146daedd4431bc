using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Reporting.Files;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Reporting.Json;

/// <summary>
/// Writes the result file, version 1. Beside the keys of the design it holds <c>findings</c> at the top level:
/// those about the run as a whole, in the same shape as an order's, and what <see cref="JsonResultReader"/> needs to write other formats from it.
/// </summary>
public sealed class JsonResultWriter : IReportWriter
{
    private const int FlushThreshold = 64 * 1024;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        // Umlauts stay legible; what could break out of a page that embeds the file (<, >, &, quotes) is still escaped.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public Task WriteAsync(AuditResult result, ReportPresentation presentation, string path, CancellationToken cancellationToken = default)
        => AtomicFile.WriteAsync(
            path,
            stream => WriteAsync(result, presentation, stream, cancellationToken));

    /// <summary>The same into a stream.</summary>
    public static async Task WriteAsync(AuditResult result, ReportPresentation presentation, Stream stream, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(stream, Layout);
        var shapes = new ResultShapes(json, presentation.Language, new FindingText(presentation.Language, presentation.Audience));

        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        shapes.WriteRun(result.Run, result.Changes, presentation);
        shapes.WriteCoverage(result.Coverage);

        json.WriteStartArray("orders");
        foreach (var order in result.Orders.Where(order => order.IsListed).OrderBy(order => order.Number))
        {
            cancellationToken.ThrowIfCancellationRequested();
            shapes.WriteOrder(order, presentation.Audience == Audience.Internal);
            if (json.BytesPending > FlushThreshold)
            {
                await json.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        json.WriteEndArray();
        shapes.WriteUnknownOrders(result.UnknownOrders);
        shapes.WriteFindings("", result.RunFindings);
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
