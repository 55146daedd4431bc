using System.Globalization;
using MimeKit;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Notifying;

/// <summary>Section <c>Notify:Mail</c>.</summary>
public sealed class MailOptions
{
    public const string SectionName = "Notify:Mail";

    private const string ImplicitTlsPort = "465";

    /// <summary>Empty: no mail.</summary>
    public string Server { get; set; } = "";

    public string Port { get; set; } = "587";

    /// <summary><c>starttls</c>, <c>tls</c> or, on this computer only, <c>none</c>; empty: <c>tls</c> on port 465, else <c>starttls</c>.</summary>
    public string Security { get; set; } = "";

    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    public string PasswordFile { get; set; } = "";

    public string From { get; set; } = "";

    public IList<string> To { get; set; } = [];

    /// <summary>Whether the masked workbook is attached: <c>true</c> or <c>false</c>.</summary>
    public string Attach { get; set; } = "true";

    public bool IsUsed => Server.Length > 0;

    internal int PortNumber => int.Parse(Port, CultureInfo.InvariantCulture);

    internal string SecurityInForce => Security.Length > 0 ? Security.ToLowerInvariant() : Port == ImplicitTlsPort ? "tls" : "starttls";

    internal bool Attaches => !Attach.Equals("false", StringComparison.OrdinalIgnoreCase);

    internal ConfiguredSecret Secret => new($"{SectionName}:Password", Password, PasswordFile);

    public IEnumerable<LocalizedText> Problems() => IsUsed ? ProblemsOfConnection().Concat(ProblemsOfMessage()) : ProblemsWithoutServer();

    private IEnumerable<LocalizedText> ProblemsWithoutServer()
    {
        if (From.Length > 0 || To.Count > 0)
        {
            yield return new(
                $"{SectionName}:Server: fehlt. Ohne Mailserver wird keine Nachricht verschickt.",
                $"{SectionName}:Server: is missing. Without a mail server nothing is sent.");
        }
    }

    private IEnumerable<LocalizedText> ProblemsOfConnection()
    {
        if (!int.TryParse(Port, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535)
        {
            yield return new($"{SectionName}:Port: „{Port}“ ist kein Port von 1 bis 65535.", $"{SectionName}:Port: “{Port}” is not a port from 1 to 65535.");
        }

        if (SecurityInForce is not ("starttls" or "tls" or "none"))
        {
            yield return new(
                $"{SectionName}:Security: „{Security}“ gibt es nicht; möglich sind starttls, tls und none.",
                $"{SectionName}:Security: “{Security}” is unknown; use starttls, tls or none.");
        }
        else if (SecurityInForce == "none" && !Hosts.IsThisComputer(Server))
        {
            yield return new(
                $"{SectionName}:Security: none geht nur auf diesem Computer. Zu {Server} muss die Verbindung verschlüsselt sein.",
                $"{SectionName}:Security: none is for this computer only. The connection to {Server} must be encrypted.");
        }

        if (User.Length > 0 && Secret.Problem() is { } problem)
        {
            yield return problem;
        }

        if (User.Length == 0 && Secret.IsGiven)
        {
            yield return new(
                $"{SectionName}:User: fehlt, obwohl ein Kennwort angegeben ist.",
                $"{SectionName}:User: is missing though a password is given.");
        }
    }

    private IEnumerable<LocalizedText> ProblemsOfMessage()
    {
        if (!MailboxAddress.TryParse(From, out _))
        {
            yield return NoAddress("From", From);
        }

        if (To.Count == 0)
        {
            yield return NoAddress("To", "");
        }

        foreach (var address in To.Where(address => !MailboxAddress.TryParse(address, out _)))
        {
            yield return NoAddress("To", address);
        }

        if (!bool.TryParse(Attach, out _))
        {
            yield return new(
                $"{SectionName}:Attach: „{Attach}“ geht hier nicht; möglich sind true und false.",
                $"{SectionName}:Attach: “{Attach}” will not do; use true or false.");
        }
    }

    private static LocalizedText NoAddress(string key, string value) => new(
        $"{SectionName}:{key}: „{value}“ ist keine E-Mail-Adresse.", $"{SectionName}:{key}: “{value}” is no e-mail address.");
}
