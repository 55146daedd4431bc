using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>The answers of createReport, which is the id alone, and getReport.</summary>
internal sealed class OrderReportPayload
{
    [JsonPropertyName("reportId")]
    public string? ReportId { get; init; }

    [JsonPropertyName("processingStatus")]
    public string? ProcessingStatus { get; init; }

    [JsonPropertyName("reportDocumentId")]
    public string? ReportDocumentId { get; init; }
}
