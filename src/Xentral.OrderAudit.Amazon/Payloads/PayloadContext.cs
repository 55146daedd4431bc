using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

// Proxies and programs change the case of names, which is no reason to lose a page. What stands twice is: of two lists one would be lost without a word.
[JsonSourceGenerationOptions(
    Converters = [typeof(TolerantTextConverter), typeof(TolerantTimeConverter), typeof(WireTimeConverter)],
    PropertyNameCaseInsensitive = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(OrderPagePayload))]
[JsonSerializable(typeof(OrderAnswerPayload))]
[JsonSerializable(typeof(OrderV0Payload))]
[JsonSerializable(typeof(AccessTokenPayload))]
[JsonSerializable(typeof(ParticipationsPayload))]
[JsonSerializable(typeof(RestrictedTokenPayload))]
[JsonSerializable(typeof(OrderReportPayload))]
[JsonSerializable(typeof(OrderReportDocumentPayload))]
[JsonSerializable(typeof(ErrorPayload))]
internal sealed partial class PayloadContext : JsonSerializerContext;
