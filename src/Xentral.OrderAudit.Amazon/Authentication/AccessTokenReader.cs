using System.Globalization;
using System.Net;
using System.Text.Json;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Amazon.Transport;

namespace Xentral.OrderAudit.Amazon.Authentication;

/// <summary>Turns the login's answer into a token, a passing fault or a refusal in words.</summary>
internal static class AccessTokenReader
{
    private static readonly TimeSpan UsualLifetime = TimeSpan.FromHours(1);
    private static readonly TimeSpan Reserve = TimeSpan.FromSeconds(60);

    /// <exception cref="PassingFaultException">Trying again may help.</exception>
    /// <exception cref="Core.Auditing.SourceUnavailableException">Trying again would not help.</exception>
    public static AccessToken Read(Answer answer, TimeProvider time)
    {
        if (answer.Status != HttpStatusCode.OK)
        {
            var refusal = LoginRefusals.Of(answer.Status, ErrorBody.Read(answer.Body));
            throw refusal?.ToException(answer.RequestId) ?? (Exception)PassingFaultException.Of(answer);
        }

        try
        {
            var payload = JsonSerializer.Deserialize(answer.Body.Span, PayloadContext.Default.AccessTokenPayload);
            return Token(payload?.AccessToken, payload?.ExpiresIn, time);
        }
        catch (JsonException broken)
        {
            throw new PassingFaultException(PassingFaultTexts.Unreadable, PassingFaultTexts.CheckProxy, inner: broken);
        }
    }

    /// <param name="expiresIn">Seconds.</param>
    /// <exception cref="PassingFaultException">There is no usable token.</exception>
    public static AccessToken Token(string? value, string? expiresIn, TimeProvider time)

        // It goes into a header: blanks or line ends in it would make another request of ours.
        => value is { Length: > 0 } && value.All(character => character is > ' ' and <= '~')
            ? new AccessToken(value, UsableFor(expiresIn), time.GetTimestamp())
            : throw new PassingFaultException(PassingFaultTexts.WithoutToken, PassingFaultTexts.CheckProxy);

    private static TimeSpan UsableFor(string? expiresIn)
    {
        var lifetime = double.TryParse(expiresIn, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1_000_000
            ? TimeSpan.FromSeconds(seconds)
            : UsualLifetime;
        return lifetime > 2 * Reserve ? lifetime - Reserve : lifetime / 2;
    }
}
