using System.Net;
using MySqlConnector;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>Personal data leaves this computer only encrypted: TLS unless the server is local, or plain text was permitted explicitly.</summary>
internal static class EncryptionRule
{
    private const string SslModeKey = "SslMode";

    public static IEnumerable<LocalizedText> Problems(MySqlConnectionStringBuilder settings, bool mayBeUnencrypted, string key)
    {
        if (IsLocal(settings) || mayBeUnencrypted || !settings.ContainsKey(SslModeKey) || settings.SslMode >= MySqlSslMode.Required)
        {
            yield break;
        }

        yield return new LocalizedText(
            De: "{key}: SslMode={mode} würde Adressen unverschlüsselt übertragen. Setzen Sie SslMode=Required (besser VerifyFull), einen SSH-Tunnel auf 127.0.0.1, oder ausdrücklich Xentral:AllowUnencryptedConnection=true.",
            En: "{key}: SslMode={mode} would send addresses unencrypted. Use SslMode=Required (better VerifyFull), an SSH tunnel to 127.0.0.1, or explicitly Xentral:AllowUnencryptedConnection=true.")
            .With("key", key).With("mode", settings.SslMode.ToString());
    }

    /// <summary>Call after <see cref="Problems"/> found none.</summary>
    public static void Apply(MySqlConnectionStringBuilder settings)
    {
        if (IsLocal(settings))
        {
            // Nobody sits between us and a local server who could swap its key; MySQL 8 cannot log in without TLS otherwise.
            settings.AllowPublicKeyRetrieval = true;
        }
        else if (!settings.ContainsKey(SslModeKey))
        {
            settings.SslMode = MySqlSslMode.Required;
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
