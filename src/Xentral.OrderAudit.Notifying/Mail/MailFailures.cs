using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Notifying.Mail;

/// <summary>What went wrong with a mail, without the server's own words: those repeat addresses.</summary>
internal static class MailFailures
{
    // RFC 5321: replies from 400 on mean "later", from 500 on "never".
    private const int FirstPermanent = 500;

    /// <returns><see langword="null"/> for a fault that is not the mail's.</returns>
    public static DeliveryException? Explain(Exception exception, MailOptions options) => exception switch
    {
        SslHandshakeException => Failure(
            new(
                $"Die verschlüsselte Verbindung zum Mailserver {options.Server} kam nicht zustande. Prüfen Sie {MailOptions.SectionName}:Security, "
                    + "Port und das Zertifikat des Servers.",
                $"No encrypted connection to the mail server {options.Server}. Check {MailOptions.SectionName}:Security, port and the server’s certificate."),
            isTransient: false,
            exception),
        NotSupportedException => Failure(
            new(
                $"Der Mailserver {options.Server} bietet keine Verschlüsselung oder keine Anmeldung an; unverschlüsselt wird nichts verschickt. Prüfen "
                    + $"Sie {MailOptions.SectionName}:Security und Port.",
                $"The mail server {options.Server} offers no encryption or no sign-in; nothing is sent unencrypted. Check "
                    + $"{MailOptions.SectionName}:Security and port."),
            isTransient: false,
            exception),
        AuthenticationException => Failure(
            new(
                $"Der Mailserver {options.Server} lehnt Benutzer oder Kennwort ab. Prüfen Sie {MailOptions.SectionName}:User und Password.",
                $"The mail server {options.Server} refuses user or password. Check {MailOptions.SectionName}:User and Password."),
            isTransient: false,
            exception),
        SmtpCommandException refusal => Refusal(refusal, options),
        IOException or SocketException or ProtocolException or TimeoutException => Failure(
            new(
                $"Der Mailserver {options.Server}, Port {options.Port}, ist nicht erreichbar.",
                $"The mail server {options.Server}, port {options.Port}, cannot be reached."),
            isTransient: true,
            exception),
        _ => null,
    };

    private static DeliveryException Refusal(SmtpCommandException refusal, MailOptions options)
    {
        var code = ((int)refusal.StatusCode).ToString(CultureInfo.InvariantCulture);
        LocalizedText problem = refusal.ErrorCode switch
        {
            SmtpErrorCode.RecipientNotAccepted => new(
                $"Der Mailserver {options.Server} nimmt einen Empfänger aus {MailOptions.SectionName}:To nicht an ({code}).",
                $"The mail server {options.Server} does not accept a recipient of {MailOptions.SectionName}:To ({code})."),
            SmtpErrorCode.SenderNotAccepted => new(
                $"Der Mailserver {options.Server} nimmt den Absender {MailOptions.SectionName}:From nicht an ({code}).",
                $"The mail server {options.Server} does not accept the sender {MailOptions.SectionName}:From ({code})."),
            _ => new(
                $"Der Mailserver {options.Server} hat die Nachricht nicht angenommen ({code}).",
                $"The mail server {options.Server} did not accept the message ({code})."),
        };
        return Failure(problem, (int)refusal.StatusCode < FirstPermanent, refusal);
    }

    private static DeliveryException Failure(LocalizedText problem, bool isTransient, Exception inner) => new(problem, isTransient, inner);
}
