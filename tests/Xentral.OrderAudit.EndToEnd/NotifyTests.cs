using System.Text.Json;
using ClosedXML.Excel;
using MimeKit;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport.Receivers;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>The executable, a real mail server with TLS and a real web server, all on the loopback.</summary>
public sealed class NotifyTests
{
    [Fact]
    public async Task A_night_with_news_is_told_encrypted_with_a_masked_workbook_and_the_next_one_is_not()
    {
        using var certificate = TestCertificate.Create();
        await using var mail = new MailReceiver(certificate, requiresLogin: true);
        await using var webhook = await WebhookReceiver.StartAsync();
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 60);
        using var workplace = merchant.Workplace().With("Report:Audience", "internal").With("Notify:Webhook:Url", webhook.Url);
        WithMail(workplace, mail.Port, "starttls").With("Notify:Mail:User", MailReceiver.User).With("Notify:Mail:Password", MailReceiver.Password);
        workplace.Write("ca.pem", certificate.ExportCertificatePem());
        workplace.Environment["SSL_CERT_FILE"] = workplace.PathOf("ca.pem");

        var first = (await Executable.RunAsync(workplace, "audit", "--nightly")).WithoutStackTrace();
        var second = (await Executable.RunAsync(workplace, "audit", "--nightly")).WithoutStackTrace();

        Assert.Equal((1, 1), (first.ExitCode, second.ExitCode));
        var message = Assert.Single(mail.Messages);
        Assert.Single(webhook.Requests);
        Assert.Contains("betroffen", message.Subject, StringComparison.Ordinal);
        AssertNobodyNamed(merchant, message);
    }

    [Fact]
    public async Task A_message_that_does_not_arrive_marks_the_exit_and_is_made_up_for()
    {
        await using var webhook = await WebhookReceiver.StartAsync(404);
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 60);
        using var workplace = merchant.Workplace().With("Notify:Webhook:Url", webhook.Url);

        var first = (await Executable.RunAsync(workplace, "audit", "--nightly")).WithoutStackTrace();
        var second = (await Executable.RunAsync(workplace, "audit", "--nightly")).WithoutStackTrace();
        var third = (await Executable.RunAsync(workplace, "audit", "--nightly")).WithoutStackTrace();
        var told = JsonDocument.Parse(webhook.Requests[1].Body).RootElement;

        Assert.Equal((4, 1, 1), (first.ExitCode, second.ExitCode, third.ExitCode));
        Assert.Contains("Betroffen: ", first.Output, StringComparison.Ordinal);
        Assert.Contains("Benachrichtigung nicht zugestellt", first.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "geheimes-token", first.Error + await File.ReadAllTextAsync(Path.Combine(workplace.StateFolder, "order-audit.log")), StringComparison.Ordinal);
        Assert.Equal(2, webhook.Requests.Count);
        Assert.Equal(told.GetProperty("counts").GetProperty("affected").GetInt32(), told.GetProperty("untoldBefore").GetInt32());
    }

    [Fact]
    public async Task A_report_that_cannot_be_enclosed_costs_the_message_and_not_the_night()
    {
        await using var webhook = await WebhookReceiver.StartAsync();
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 60);
        using var workplace = merchant.Workplace().With("Report:Audience", "internal").With("Notify:Webhook:Url", webhook.Url);

        // The masked copy is made where temporary files go.
        workplace.Environment["TMPDIR"] = workplace.PathOf("nowhere");
        var first = (await Executable.RunAsync(workplace, "audit", "--nightly")).WithoutStackTrace();
        workplace.Environment.Remove("TMPDIR");
        var second = (await Executable.RunAsync(workplace, "audit", "--nightly")).WithoutStackTrace();

        Assert.Equal((4, 1), (first.ExitCode, second.ExitCode));
        Assert.Contains("ließ sich nicht beilegen", first.Error, StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse(Assert.Single(webhook.Requests).Body).RootElement.GetProperty("untoldBefore").GetInt32() > 0);
    }

    [Fact]
    public async Task A_night_that_fails_is_told_with_what_to_do()
    {
        await using var webhook = await WebhookReceiver.StartAsync();
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.Workplace().With("Notify:Webhook:Url", webhook.Url).With("Notify:When", "failure").With("Amazon:ClientSecret", "wrong");

        var run = (await Executable.RunAsync(workplace, "audit", "--nightly")).WithoutStackTrace();
        var body = JsonDocument.Parse(Assert.Single(webhook.Requests).Body).RootElement;

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("failed", body.GetProperty("status").GetString());
        Assert.Contains("ClientSecret", body.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_audit_by_hand_tells_nobody()
    {
        await using var webhook = await WebhookReceiver.StartAsync();
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.Workplace().With("Notify:Webhook:Url", webhook.Url).With("Notify:When", "always");

        await Executable.RunAsync(workplace, "audit");

        Assert.Empty(webhook.Requests);
    }

    [Fact]
    public async Task Notify_sends_a_test_message()
    {
        await using var mail = new MailReceiver();
        using var workplace = WithMail(new(), mail.Port, "none");

        var run = (await Executable.RunAsync(workplace, "notify", "--language", "en")).WithoutStackTrace();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("test message", Assert.Single(mail.Messages).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notify_says_why_nothing_arrives()
    {
        await using var mail = new MailReceiver();
        using var nobody = new Workplace();
        using var unencrypted = WithMail(new(), mail.Port, "starttls");
        using var mistaken = WithMail(new(), mail.Port, "none").With("Notify:Mail:Server", "mail.example.org");

        var none = (await Executable.RunAsync(nobody, "notify")).WithoutStackTrace();
        var refused = (await Executable.RunAsync(unencrypted, "notify")).WithoutStackTrace();
        var wrong = (await Executable.RunAsync(mistaken, "notify")).WithoutStackTrace();

        Assert.Equal((2, 4, 2), (none.ExitCode, refused.ExitCode, wrong.ExitCode));
        Assert.Contains("Notify:Mail:Server", none.Error, StringComparison.Ordinal);
        Assert.Contains("keine Verschlüsselung", refused.Error, StringComparison.Ordinal);
        Assert.Contains("Notify:Mail:Security", wrong.Error, StringComparison.Ordinal);
        Assert.Empty(mail.Messages);
    }

    private static Workplace WithMail(Workplace workplace, int port, string security) => workplace
        .With("Notify:Mail:Server", "127.0.0.1")
        .With("Notify:Mail:Port", port.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .With("Notify:Mail:Security", security)
        .With("Notify:Mail:From", "audit@example.org")
        .With("Notify:Mail:To", "lager@example.org, chef@example.org");

    private static void AssertNobodyNamed(SimulatedMerchant merchant, MimeMessage message)
    {
        using var content = new MemoryStream();
        Assert.IsType<MimePart>(Assert.Single(message.Attachments)).Content!.DecodeTo(content);
        using var workbook = new XLWorkbook(content);
        var text = string.Join('\n', workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed()).Select(cell => cell.GetString()));
        var names = merchant.Orders.Select(order => order.Amazon.DeliveryAddress?.Name).OfType<string>().Where(name => name.Length > 3);

        Assert.Contains("•••", text, StringComparison.Ordinal);
        Assert.DoesNotContain(names, name => text.Contains(name, StringComparison.Ordinal));
    }
}
