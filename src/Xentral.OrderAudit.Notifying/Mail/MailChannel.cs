using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MimeKit.Utils;

namespace Xentral.OrderAudit.Notifying.Mail;

/// <summary>Sends an announcement by SMTP, encrypted unless the server is this computer.</summary>
internal sealed class MailChannel(MailOptions options) : IChannel
{
    // Many servers refuse more than that, and nobody wants it in a mailbox.
    private const long LargestAttachment = 10 * 1024 * 1024;

    private const int PatienceInMilliseconds = 30_000;

    public async Task SendAsync(Announcement announcement, string? workbook, CancellationToken cancellationToken)
    {
        using var message = Message(announcement, workbook);
        using var client = new SmtpClient { Timeout = PatienceInMilliseconds };

        // As HttpClient does it: asking the certificate's issuer would tell a third party about every message.
        client.CheckCertificateRevocation = false;
        try
        {
            await client.ConnectAsync(options.Server, options.PortNumber, Encryption, cancellationToken).ConfigureAwait(false);
            if (options.User.Length > 0)
            {
                await client.AuthenticateAsync(options.User, options.Secret.Read(), cancellationToken).ConfigureAwait(false);
            }

            await client.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (MailFailures.Explain(exception, options) is { } failure)
        {
            throw failure;
        }

        await LeaveAsync(client, cancellationToken).ConfigureAwait(false);
    }

    private SecureSocketOptions Encryption => options.SecurityInForce switch
    {
        "tls" => SecureSocketOptions.SslOnConnect,
        "none" => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    private MimeMessage Message(Announcement announcement, string? workbook)
    {
        var text = new AnnouncementText(announcement);
        var from = MailboxAddress.Parse(options.From);
        var body = new BodyBuilder { TextBody = string.Join(Environment.NewLine, text.Lines) + Environment.NewLine };
        if (options.Attaches && workbook is not null && new FileInfo(workbook).Length <= LargestAttachment)
        {
            body.Attachments.Add(
                Path.GetFileName(workbook),
                File.ReadAllBytes(workbook),
                new ContentType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        }

        var message = new MimeMessage { Subject = text.Subject, Body = body.ToMessageBody(), MessageId = MimeUtils.GenerateMessageId(from.Domain) };
        message.From.Add(from);
        message.To.AddRange(options.To.Select(MailboxAddress.Parse));

        // RFC 3834: no out-of-office answers to a program.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    // The server has taken the message; a rude farewell changes nothing about that.
    private static async Task LeaveAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or SocketException or ProtocolException or CommandException)
        {
            // Said above.
        }
    }
}
