using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Xentral.OrderAudit.Notifying.Tests.Support;
using Xentral.OrderAudit.TestSupport.Receivers;

namespace Xentral.OrderAudit.Notifying.Tests;

/// <summary>Against a real web server on the loopback.</summary>
public sealed class WebhookTests
{
    [Fact]
    public async Task Programs_get_status_counts_and_a_text()
    {
        await using var receiver = await WebhookReceiver.StartAsync();

        var delivery = await DeliverAsync(new() { Url = receiver.Url }, Announced.Run(affected: 3, news: 2));
        var body = Body(Assert.Single(receiver.Requests));

        Assert.Equal(new Delivery("webhook", 1, null), delivery);
        Assert.Equal(("order-audit.run", "affected"), (body.GetProperty("type").GetString(), body.GetProperty("status").GetString()));
        Assert.Equal((4, 3, 2, 1), (Count(body, "received"), Count(body, "affected"), Count(body, "new"), Count(body, "persisting")));
        Assert.StartsWith(
            "Order Audit (Müller & Söhne <GmbH>): 2 neue betroffene Bestellungen\n", body.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("302-1234567", Encoding.UTF8.GetString(receiver.Requests[0].Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slack_gets_a_text_in_its_own_spelling()
    {
        await using var receiver = await WebhookReceiver.StartAsync();

        await DeliverAsync(new() { Url = receiver.Url, Format = "slack" }, Announced.Run());
        var body = Body(Assert.Single(receiver.Requests));

        Assert.Equal(["text"], body.EnumerateObject().Select(property => property.Name));
        Assert.Contains("Müller &amp; Söhne &lt;GmbH&gt;", body.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Teams_gets_a_card()
    {
        await using var receiver = await WebhookReceiver.StartAsync();

        await DeliverAsync(new() { Url = receiver.Url, Format = "teams" }, Announced.Failed());
        var attachment = Body(Assert.Single(receiver.Requests)).GetProperty("attachments")[0];
        var texts = attachment.GetProperty("content").GetProperty("body").EnumerateArray().Select(block => block.GetProperty("text").GetString()).ToList();

        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.GetProperty("contentType").GetString());
        Assert.Contains("Prüflauf gescheitert", texts[0], StringComparison.Ordinal);
        Assert.Contains("Amazon ist nicht erreichbar.", texts);
    }

    [Fact]
    public async Task A_secret_signs_id_time_and_body()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        var key = RandomNumberGenerator.GetBytes(24);

        await DeliverAsync(new() { Url = receiver.Url, Secret = $"whsec_{Convert.ToBase64String(key)}" }, Announced.Run());
        var request = Assert.Single(receiver.Requests);
        var signed = Encoding.UTF8.GetBytes($"{request.Headers["webhook-id"]}.{request.Headers["webhook-timestamp"]}.").Concat(request.Body).ToArray();

        Assert.Equal(Announced.Now.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture), request.Headers["webhook-timestamp"]);
        Assert.Equal($"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, signed))}", request.Headers["webhook-signature"]);
    }

    [Fact]
    public async Task Without_a_secret_nothing_is_signed()
    {
        await using var receiver = await WebhookReceiver.StartAsync();

        await DeliverAsync(new() { Url = receiver.Url }, Announced.Run());

        Assert.DoesNotContain("webhook-signature", Assert.Single(receiver.Requests).Headers.Keys);
    }

    [Theory]
    [InlineData(2, null, 503)]
    [InlineData(3, null, 429, 500)]
    [InlineData(3, "answered 502", 502, 502, 502, 502)]
    [InlineData(1, "answered 404", 404)]
    [InlineData(1, "answered 302", 302)]
    public async Task Tries_again_what_may_pass_and_nothing_else(int attempts, string? problem, params int[] answers)
    {
        await using var receiver = await WebhookReceiver.StartAsync(answers);

        var delivery = await DeliverAsync(new() { Url = receiver.Url }, Announced.Run());

        Assert.Equal(attempts, delivery.Attempts);
        Assert.Equal(attempts, receiver.Requests.Count);
        Assert.Contains(problem ?? "", delivery.Problem?.En ?? "", StringComparison.Ordinal);
        Assert.Equal(problem is null, delivery.Problem is null);
        Assert.DoesNotContain("geheimes-token", delivery.Problem?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_fails_does_not_stop_the_other()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        var mail = new MailReceiver();
        await mail.DisposeAsync();
        var options = new NotifyOptions
        {
            Mail = new() { Server = "127.0.0.1", Port = $"{mail.Port}", Security = "none", From = "a@example.org", To = ["b@example.org"] },
            Webhook = new() { Url = receiver.Url },
        };

        var deliveries = await new Notifier(options, TimeProvider.System, [TimeSpan.Zero]).DeliverAsync(Announced.Run(), workbook: null);

        Assert.Equal([false, true], deliveries.Select(delivery => delivery.Problem is null));
        Assert.Single(receiver.Requests);
    }

    private static async Task<Delivery> DeliverAsync(WebhookOptions options, Announcement announcement)
    {
        var notify = new NotifyOptions { Webhook = options };
        Assert.Empty(notify.Problems());
        return Assert.Single(
            await new Notifier(notify, new FakeTimeProvider(Announced.Now), [TimeSpan.Zero, TimeSpan.Zero]).DeliverAsync(announcement, workbook: null));
    }

    private static JsonElement Body(ReceivedRequest request)
    {
        using var document = JsonDocument.Parse(request.Body);
        return document.RootElement.Clone();
    }

    private static int Count(JsonElement body, string name) => body.GetProperty("counts").GetProperty(name).GetInt32();
}
