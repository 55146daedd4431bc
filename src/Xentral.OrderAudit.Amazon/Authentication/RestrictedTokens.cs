using System.Text.Json;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Amazon.Transport;

namespace Xentral.OrderAudit.Amazon.Authentication;

/// <summary>
/// Restricted data tokens for one document, each used until a minute before its end and never mixed up with access tokens (Tokens API 2021-03-01).
/// </summary>
/// <param name="document">Its path, byte for byte: with a slash too many Amazon gives a token that opens nothing, without a word.</param>
internal sealed class RestrictedTokens(SellingPartnerApi api, string document, TimeProvider time) : ITokens
{
    private const string Path = "/tokens/2021-03-01/restrictedDataToken";

    private AccessToken? current;

    /// <summary>The resource is not worth a fault: the token is tried for once more at most.</summary>
    public bool IsOptional { get; init; }

    /// <exception cref="RefusedException">The application lacks the role.</exception>
    public async ValueTask<AccessToken> GetAsync(CancellationToken cancellationToken)
        => current is { } known && known.IsUsable(time)
            ? known
            : current = await api.AskAsync(
                new(Operation.CreateRestrictedDataToken, Path, []) { Json = Body(), IsOptional = IsOptional }, Read, cancellationToken).ConfigureAwait(false);

    public void Forget(AccessToken rejected) => Interlocked.CompareExchange(ref current, null, rejected);

    private AccessToken Read(Answer answer)
    {
        try
        {
            var payload = JsonSerializer.Deserialize(answer.Body.Span, PayloadContext.Default.RestrictedTokenPayload);
            return AccessTokenReader.Token(payload?.RestrictedDataToken, payload?.ExpiresIn, time);
        }
        catch (JsonException broken)
        {
            throw new PassingFaultException(PassingFaultTexts.Unreadable, PassingFaultTexts.CheckProxy, inner: broken);
        }
    }

    private byte[] Body()
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteStartArray("restrictedResources"u8);
            json.WriteStartObject();
            json.WriteString("method"u8, "GET"u8);
            json.WriteString("path"u8, document);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return body.ToArray();
    }
}
