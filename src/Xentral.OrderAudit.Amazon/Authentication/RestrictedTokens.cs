using System.Text.Json;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Amazon.Transport;

namespace Xentral.OrderAudit.Amazon.Authentication;

/// <summary>
/// Restricted data tokens for one resource, each used until a minute before its end and never mixed up with access tokens (Tokens API 2021-03-01).
/// </summary>
internal sealed class RestrictedTokens(SellingPartnerApi api, RestrictedResource resource, TimeProvider time) : ITokens
{
    private const string Path = "/tokens/2021-03-01/restrictedDataToken";

    private AccessToken? current;

    /// <summary>The resource is not worth a fault: the token is tried for once more at most.</summary>
    public bool IsOptional { get; init; }

    /// <exception cref="RefusedException">The application lacks the role.</exception>
    public async ValueTask<AccessToken> GetAsync(CancellationToken cancellationToken)
        => current is { } known && known.IsUsable(time)
            ? known
            : current = await api.AskAsync(new(Operation.CreateRestrictedDataToken, Path, []) { Json = Body(), IsOptional = IsOptional }, Read, cancellationToken).ConfigureAwait(false);

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
            json.WriteString("path"u8, resource.Path);
            if (resource.DataElements is { } elements)
            {
                // A list even for one: a text in its place is taken without a word and opens nothing.
                json.WriteStartArray("dataElements"u8);
                elements.ToList().ForEach(json.WriteStringValue);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return body.ToArray();
    }
}
