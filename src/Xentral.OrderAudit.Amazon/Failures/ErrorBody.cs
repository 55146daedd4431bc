using System.Text.Json;
using Xentral.OrderAudit.Amazon.Payloads;

namespace Xentral.OrderAudit.Amazon.Failures;

/// <summary>What an error answer says, whichever of Amazon's forms it has. Used to tell cases apart, never shown: it may quote our input.</summary>
internal sealed record ErrorBody(string Code, string Text, bool IsAmazons)
{
    public static ErrorBody Unknown { get; } = new("", "", IsAmazons: false);

    public bool IsAboutToken => Mentions("token") && (Mentions("expired") || Mentions("revoked") || Mentions("invalid") || Mentions("missing"));

    /// <summary>
    /// The only loud signal of a missing role (Tokens API: "… does not have access to one or more requested data elements: [shippingAddress]").
    /// </summary>
    public bool IsAboutPersonalData => Mentions("not have access to") && (Mentions("data element") || Mentions("requested resource"));

    public bool Mentions(string word) => Text.Contains(word, StringComparison.OrdinalIgnoreCase);

    public static ErrorBody Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body.Span, PayloadContext.Default.ErrorPayload) is { } payload ? Of(payload) : Unknown;
        }
        catch (JsonException)
        {
            return Unknown;
        }
    }

    private static ErrorBody Of(ErrorPayload payload)
    {
        if (payload.Errors is [{ } first, ..])
        {
            return new(first.Code ?? "", $"{first.Message} {first.Details}", IsAmazons: true);
        }

        // {"error","error_description"} is the login's form, {"message"} the gateway's.
        return payload.Error is { } error
            ? new(error, $"{error} {payload.ErrorDescription}", IsAmazons: true)
            : new("", payload.Message ?? "", IsAmazons: payload.Message is not null);
    }
}
