using System.Globalization;
using System.Net;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Notifying.Webhooks;

/// <summary>Posts an announcement to an address, signed where a secret is given.</summary>
internal sealed class WebhookChannel(WebhookOptions options, TimeProvider clock) : IChannel
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task SendAsync(Announcement announcement, string? workbook, CancellationToken cancellationToken)
    {
        var address = new Uri(options.Address.Read());
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Patience };
        using var request = Request(announcement, address);
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw Refused(address, response.StatusCode);
            }
        }
        catch (Exception exception) when (
            exception is HttpRequestException || (exception is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new DeliveryException(
                new(
                    $"Der Webhook bei {address.Host} ist nicht erreichbar, oder seine verschlüsselte Verbindung kam nicht zustande.",
                    $"The webhook at {address.Host} cannot be reached, or its encrypted connection failed."),
                isTransient: true,
                exception);
        }
    }

    private HttpRequestMessage Request(Announcement announcement, Uri address)
    {
        var body = WebhookBody.Of(announcement, options.Format);
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
        request.Headers.UserAgent.ParseAdd("order-audit");
        if (options.Signing.IsGiven)
        {
            // The same for every try, so that a receiver can drop doubles.
            var (id, timestamp) = ($"msg_{announcement.RunId}", clock.GetUtcNow().ToUnixTimeSeconds());
            request.Headers.Add("webhook-id", id);
            request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("webhook-signature", WebhookSignature.Of(options.Signing.Read(), id, timestamp, body));
        }

        return request;
    }

    private static DeliveryException Refused(Uri address, HttpStatusCode status) => new(
        new LocalizedText(
            $"Der Webhook bei {address.Host} hat mit {(int)status} geantwortet. Prüfen Sie {WebhookOptions.SectionName}:Url und Format.",
            $"The webhook at {address.Host} answered {(int)status}. Check {WebhookOptions.SectionName}:Url and Format."),
        isTransient: (int)status >= 500 || status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests);
}
