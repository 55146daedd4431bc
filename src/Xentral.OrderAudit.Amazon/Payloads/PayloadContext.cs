using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

[JsonSourceGenerationOptions(Converters = [typeof(TolerantTextConverter), typeof(TolerantTimeConverter)])]
[JsonSerializable(typeof(OrderPagePayload))]
[JsonSerializable(typeof(OrderAnswerPayload))]
[JsonSerializable(typeof(AccessTokenPayload))]
[JsonSerializable(typeof(ParticipationsPayload))]
[JsonSerializable(typeof(ErrorPayload))]
[JsonSerializable(typeof(V0.OrderPayload), TypeInfoPropertyName = "V0OrderPayload")]
internal sealed partial class PayloadContext : JsonSerializerContext;
