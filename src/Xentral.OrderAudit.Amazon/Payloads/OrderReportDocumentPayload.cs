using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>What is packed says so by its first bytes, so <c>compressionAlgorithm</c> is not read.</summary>
internal sealed class OrderReportDocumentPayload
{
    [JsonPropertyName("url")]
    public string? Url { get; init; }
}
