using System.Net;
using MySqlConnector;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>
/// Passwords and personal data leave this computer only to a server that has proven who it is: by a certificate issued for its name, by one of a named
/// authority (<c>VerifyCA</c>), or by the fingerprint of its own. Anything less is plain text, which has to be permitted explicitly. Decision 0024.
/// </summary>
internal static class EncryptionRule
{
    private const string SslModeKey = "SslMode";

    public static IEnumerable<LocalizedText> Problems(MySqlConnectionStringBuilder settings, bool mayBeUnencrypted, string key, CertificatePin? pin = null)
    {
        if (IsLocal(settings) || pin is not null || !settings.ContainsKey(SslModeKey) || settings.SslMode >= MySqlSslMode.VerifyCA)
        {
            yield break;
        }

        if (settings.SslMode == MySqlSslMode.Required)
        {
            yield return new LocalizedText(
                De: "{key}: SslMode=Required verschlüsselt, prüft aber nicht, wer antwortet; das Kennwort ginge auch an einen Fremden. Lassen Sie SslMode "
                    + "weg (VerifyFull), oder nennen Sie mit Xentral:ServerCertificate den Fingerabdruck des Zertifikats.",
                En: "{key}: SslMode=Required encrypts but does not check who answers; a stranger would get the password, too. Leave out SslMode "
                    + "(VerifyFull), or name the certificate's fingerprint with Xentral:ServerCertificate.")
                .With("key", key);
        }
        else if (!mayBeUnencrypted)
        {
            yield return new LocalizedText(
                De: "{key}: SslMode={mode} würde Adressen unverschlüsselt übertragen. Lassen Sie SslMode weg (VerifyFull), nutzen Sie einen SSH-Tunnel "
                    + "auf 127.0.0.1, oder erlauben Sie es ausdrücklich mit Xentral:AllowUnencryptedConnection=true.",
                En: "{key}: SslMode={mode} would send addresses unencrypted. Leave out SslMode (VerifyFull), use an SSH tunnel to 127.0.0.1, or permit it "
                    + "explicitly with Xentral:AllowUnencryptedConnection=true.")
                .With("key", key).With("mode", settings.SslMode.ToString());
        }
    }

    /// <summary>Call after <see cref="Problems"/> found none.</summary>
    public static void Apply(MySqlConnectionStringBuilder settings, CertificatePin? pin = null)
    {
        // A key fetched over the same line could be a stranger's, who then reads the password; and no server may ask for this computer's files.
        settings.AllowPublicKeyRetrieval = false;
        settings.AllowLoadLocalInfile = false;

        if (pin is not null)
        {
            // The driver leaves the looking to the pin.
            settings.SslMode = MySqlSslMode.Required;
        }
        else if (IsLocal(settings))
        {
            // Nobody sits between us and a local server.
        }
        else if (!settings.ContainsKey(SslModeKey))
        {
            settings.SslMode = MySqlSslMode.VerifyFull;
        }
        else if (settings.SslMode < MySqlSslMode.Required)
        {
            // "Preferred" would encrypt to whoever answers, and the driver sends passwords readable over any encryption it has. Without one it never does.
            settings.SslMode = MySqlSslMode.None;
        }
    }

    public static bool IsLocal(MySqlConnectionStringBuilder settings)
        => settings.ConnectionProtocol is MySqlConnectionProtocol.UnixSocket or MySqlConnectionProtocol.NamedPipe
            || settings.Server.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } hosts
                && Array.TrueForAll(hosts, IsLocalHost);

    private static bool IsLocalHost(string host)
        => host.StartsWith('/')
            || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
