using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.Amazon.Authentication;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Amazon.Transport;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>createReport, getReport and getReportDocument of the Reports API 2021-06-30.</summary>
internal sealed class OrderReportClient(SellingPartnerApi api, TimeProvider time)
{
    private const string Root = "/reports/2021-06-30";

    /// <summary>Orders a report.</summary>
    /// <param name="isOptional">There is another way to the orders.</param>
    /// <returns>Its id, which is unique for this seller only.</returns>
    /// <exception cref="RefusedException">Amazon denies access to this kind of report or these marketplaces.</exception>
    /// <exception cref="Core.Auditing.SourceUnavailableException">Amazon refused for another reason, or a fault did not pass.</exception>
    public ValueTask<string> CreateAsync(OrderReportSlice slice, bool isOptional, CancellationToken cancellationToken)
    {
        var request = new ApiRequest(Operation.CreateReport, $"{Root}/reports", slice.MarketplaceIds) { Json = BodyOf(slice), IsOptional = isOptional };
        return api.AskAsync(request, answer => Read(answer).ReportId is { Length: > 0 } id ? id : throw Unreadable(), cancellationToken);
    }

    /// <inheritdoc cref="CreateAsync"/>
    public ValueTask<OrderReportState> LookAsync(string reportId, CancellationToken cancellationToken)
        => api.AskAsync(new(Operation.GetReport, $"{Root}/reports/{Uri.EscapeDataString(reportId)}", []), answer => StateOf(Read(answer)), cancellationToken);

    /// <returns>Where the document can be fetched for five minutes, by whoever knows the address.</returns>
    /// <inheritdoc cref="CreateAsync"/>
    public ValueTask<Uri> LocateAsync(string documentId, bool isRestricted, CancellationToken cancellationToken)
    {
        var path = $"{Root}/documents/{Uri.EscapeDataString(documentId)}";
        var request = new ApiRequest(Operation.GetReportDocument, path, []);

        // The token opens this one document.
        return isRestricted
            ? api.AskAsync(request, new RestrictedTokens(api, path, time), AddressOf, cancellationToken)
            : api.AskAsync(request, AddressOf, cancellationToken);
    }

    private static OrderReportState StateOf(OrderReportPayload report) => report switch
    {
        { ProcessingStatus: "DONE", ReportDocumentId: { Length: > 0 } id } => new OrderReportState.Done(id),
        { ProcessingStatus: "CANCELLED" } => new OrderReportState.Cancelled(),
        { ProcessingStatus: "FATAL" } => new OrderReportState.Fatal(report.ReportDocumentId),
        { ProcessingStatus: { Length: > 0 } } => new OrderReportState.Underway(),
        _ => throw Unreadable(),
    };

    private static OrderReportPayload Read(Answer answer)
    {
        try
        {
            return JsonSerializer.Deserialize(answer.Body.Span, PayloadContext.Default.OrderReportPayload) ?? throw Unreadable();
        }
        catch (JsonException broken)
        {
            throw Unreadable(broken);
        }
    }

    private static Uri AddressOf(Answer answer)
    {
        try
        {
            var text = JsonSerializer.Deserialize(answer.Body.Span, PayloadContext.Default.OrderReportDocumentPayload)?.Url;

            // Whoever answers for Amazon on this computer may do so without encryption, nobody else.
            return Uri.TryCreate(text, UriKind.Absolute, out var address)
                && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
                    ? address
                    : throw Unreadable();
        }
        catch (JsonException broken)
        {
            throw Unreadable(broken);
        }
    }

    private static byte[] BodyOf(OrderReportSlice slice)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString(
                "reportType"u8, slice.IsRestricted ? "GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING"u8 : "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"u8);
            json.WriteStartArray("marketplaceIds"u8);
            slice.MarketplaceIds.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
            json.WriteString("dataStartTime"u8, Time(slice.From));
            json.WriteString("dataEndTime"u8, Time(slice.To));
            if (slice.IsRestricted)
            {
                json.WriteStartObject("reportOptions"u8);
                json.WriteString("ShowSalesChannel"u8, "true"u8);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return body.ToArray();
    }

    private static string Time(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static PassingFaultException Unreadable(Exception? inner = null) => new(PassingFaultTexts.Unreadable, PassingFaultTexts.CheckProxy, inner: inner);
}
