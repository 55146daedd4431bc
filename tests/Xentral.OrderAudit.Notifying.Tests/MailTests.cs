using MimeKit;
using Xentral.OrderAudit.Notifying.Tests.Support;
using Xentral.OrderAudit.TestSupport.Receivers;

namespace Xentral.OrderAudit.Notifying.Tests;

/// <summary>Against a real mail server on the loopback.</summary>
public sealed class MailTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("order-audit-mail-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_message_arrives_with_the_workbook()
    {
        await using var receiver = new MailReceiver();
        var workbook = Workbook();

        var delivery = await DeliverAsync(Options(receiver), workbook);
        var message = Assert.Single(receiver.Messages);
        var attachment = Assert.IsType<MimePart>(Assert.Single(message.Attachments));
        using var content = new MemoryStream();
        attachment.Content!.DecodeTo(content);

        Assert.Equal(new Delivery("mail", 1, null), delivery);
        Assert.Equal("Order Audit (Müller & Söhne <GmbH>): 1 neue betroffene Bestellung", message.Subject);
        Assert.Equal(["lager@example.org", "chef@example.org"], message.To.Mailboxes.Select(mailbox => mailbox.Address));
        Assert.Contains("Neu: 1, Besteht weiter: 1.", message.TextBody, StringComparison.Ordinal);
        Assert.Contains("auto-generated", message.Headers[HeaderId.AutoSubmitted], StringComparison.Ordinal);
        Assert.Equal("bericht.xlsx", attachment.FileName);
        Assert.Equal(File.ReadAllBytes(workbook), content.ToArray());
    }

    [Fact]
    public async Task Nothing_of_orders_or_people_is_in_the_text()
    {
        await using var receiver = new MailReceiver();

        await DeliverAsync(Options(receiver), workbook: null);
        var text = Assert.Single(receiver.Messages).ToString();

        Assert.All(["302-1234567", "Quendel", "Linden", "Dresden"], part => Assert.DoesNotContain(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_may_go_without_the_workbook()
    {
        await using var receiver = new MailReceiver();
        var options = Options(receiver);
        options.Attach = "false";

        await DeliverAsync(options, Workbook());

        Assert.Empty(Assert.Single(receiver.Messages).Attachments);
    }

    [Fact]
    public async Task A_server_without_encryption_is_sent_nothing()
    {
        await using var receiver = new MailReceiver();
        var options = Options(receiver);
        options.Security = "starttls";

        var delivery = await DeliverAsync(options);

        Assert.Equal(1, delivery.Attempts);
        Assert.Contains("no encryption", delivery.Problem!.En, StringComparison.Ordinal);
        Assert.Empty(receiver.Messages);
    }

    [Theory]
    [InlineData("starttls", false)]
    [InlineData("tls", true)]
    public async Task A_certificate_nobody_vouches_for_is_refused(string security, bool isSecureFromTheStart)
    {
        using var certificate = TestCertificate.Create();
        await using var receiver = new MailReceiver(certificate, isSecureFromTheStart);
        var options = Options(receiver);
        options.Security = security;

        var delivery = await DeliverAsync(options);

        Assert.Contains("certificate", delivery.Problem!.En, StringComparison.Ordinal);
        Assert.Empty(receiver.Messages);
    }

    [Theory]
    [InlineData(MailReceiver.Password, null)]
    [InlineData("wrong", "user or password")]
    public async Task Signs_in_where_a_user_is_given(string password, string? problem)
    {
        await using var receiver = new MailReceiver(requiresLogin: true);
        var options = Options(receiver);
        (options.User, options.Password) = (MailReceiver.User, password);

        var delivery = await DeliverAsync(options);

        Assert.Equal(problem is null ? 1 : 0, receiver.Messages.Count);
        Assert.Contains(problem ?? "", delivery.Problem?.En ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain(password, delivery.Problem?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_for_now_is_tried_again()
    {
        await using var receiver = new MailReceiver(temporaryRefusals: 2);

        Assert.Equal(new Delivery("mail", 3, null), await DeliverAsync(Options(receiver)));
        Assert.Single(receiver.Messages);
    }

    [Fact]
    public async Task A_recipient_who_does_not_exist_is_not_tried_again()
    {
        await using var receiver = new MailReceiver();
        var options = Options(receiver);
        options.To = ["nobody@example.org"];

        var delivery = await DeliverAsync(options);

        Assert.Equal(1, delivery.Attempts);
        Assert.Contains("recipient", delivery.Problem!.En, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody@", delivery.Problem.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_gone_is_tried_three_times()
    {
        var receiver = new MailReceiver();
        var options = Options(receiver);
        await receiver.DisposeAsync();

        var delivery = await DeliverAsync(options);

        Assert.Equal(3, delivery.Attempts);
        Assert.Contains("cannot be reached", delivery.Problem!.En, StringComparison.Ordinal);
    }

    private static MailOptions Options(MailReceiver receiver) => new()
    {
        Server = "127.0.0.1",
        Port = receiver.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Security = "none",
        From = "Order Audit <audit@example.org>",
        To = ["lager@example.org", "chef@example.org"],
    };

    private static async Task<Delivery> DeliverAsync(MailOptions options, string? workbook = null)
    {
        var notify = new NotifyOptions { Mail = options };
        Assert.Empty(notify.Problems());
        return Assert.Single(await new Notifier(notify, TimeProvider.System, [TimeSpan.Zero, TimeSpan.Zero]).DeliverAsync(Announced.Run(), workbook));
    }

    private string Workbook()
    {
        var path = Path.Combine(folder.FullName, "bericht.xlsx");
        File.WriteAllBytes(path, [.. Enumerable.Range(0, 5_000).Select(index => (byte)index)]);
        return path;
    }
}
