using System.Globalization;
using System.Net.Http.Headers;
using Xentral.OrderAudit.Amazon.Authentication;
using Xentral.OrderAudit.Amazon.Configuration;

namespace Xentral.OrderAudit.Amazon.Transport;

/// <summary>Puts a request into HTTP with Amazon's own headers (developer documentation, "Connecting to the SP-API", step 3).</summary>
internal sealed class ApiMessages(AmazonAccount account, TimeProvider time)
{
    public HttpRequestMessage For(ApiRequest request, AccessToken token)
    {
        var address = account.Endpoints.Api.AbsoluteUri.TrimEnd('/') + request.PathAndQuery;
        var message = new HttpRequestMessage(request.Json is null ? HttpMethod.Get : HttpMethod.Post, new Uri(address));
        message.Headers.TryAddWithoutValidation("x-amz-access-token", token.Value);
        message.Headers.TryAddWithoutValidation("x-amz-date", time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        if (request.Json is { } json)
        {
            message.Content = new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        return message;
    }
}
