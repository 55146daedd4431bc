using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

[JsonSourceGenerationOptions(Converters = [typeof(TolerantTextConverter), typeof(TolerantTimeConverter)])]
[JsonSerializable(typeof(OrderPagePayload))]
[JsonSerializable(typeof(OrderAnswerPayload))]
[JsonSerializable(typeof(OrderPageV0Payload))]
[JsonSerializable(typeof(AccessTokenPayload))]
[JsonSerializable(typeof(ParticipationsPayload))]
[JsonSerializable(typeof(RestrictedTokenPayload))]
[JsonSerializable(typeof(ReportPayload))]
[JsonSerializable(typeof(ReportDocumentPayload))]
[JsonSerializable(typeof(ErrorPayload))]
internal sealed partial class PayloadContext : JsonSerializerContext;
