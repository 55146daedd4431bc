using MySqlConnector;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>What the options say about the server: settings to connect with, or what is wrong with them.</summary>
internal abstract record ServerConnection
{
    private const uint LongestStatementInSeconds = 600;

    private ServerConnection()
    {
    }

    public sealed record Usable(MySqlConnectionStringBuilder Settings, CertificatePin? Pin = null) : ServerConnection;

    public sealed record Unusable(IReadOnlyList<LocalizedText> Problems) : ServerConnection;

    public static ServerConnection Read(XentralOptions options)
    {
        var (text, key, problem) = ConnectionText.Read(options);
        if (problem is not null)
        {
            return new Unusable([problem]);
        }

        MySqlConnectionStringBuilder settings;
        try
        {
            settings = new MySqlConnectionStringBuilder(text);
        }
        catch (ArgumentException)
        {
            // The exception's own text may quote a part of the password.
            return new Unusable(
            [
                new LocalizedText(
                    De: "{key} ist nicht lesbar. Erwartet wird Server=…;Database=…;User ID=…;Password=…; ein Kennwort mit ; oder = gehört in "
                        + "Anführungszeichen.",
                    En: "{key} cannot be read. Expected is Server=…;Database=…;User ID=…;Password=…; quote a password that contains ; or =.").With("key", key),
            ]);
        }

        var pin = CertificatePin.Parse(options.ServerCertificate);
        IReadOnlyList<LocalizedText> problems = [.. MissingParts(settings, key), .. EncryptionRule.Problems(settings, options.MayBeUnencrypted, key, pin)];
        if (problems.Count > 0)
        {
            return new Unusable(problems);
        }

        EncryptionRule.Apply(settings, pin);
        ApplyReadingSettings(settings);

        return new Usable(settings, pin);
    }

    private static IEnumerable<LocalizedText> MissingParts(MySqlConnectionStringBuilder settings, string key)
        => new[] { ("Server", settings.Server), ("Database", settings.Database), ("User ID", settings.UserID) }
            .Where(part => string.IsNullOrWhiteSpace(part.Item2))
            .Select(part => new LocalizedText(
                De: "{key}: „{part}“ fehlt.",
                En: "{key}: “{part}” is missing.").With("key", key).With("part", part.Item1));

    private static void ApplyReadingSettings(MySqlConnectionStringBuilder settings)
    {
        // Flags such as isfba are tinyint(1) with -1 for unknown, which is no truth value.
        settings.TreatTinyAsBoolean = false;
        settings.ConvertZeroDateTime = true;

        // One connection lives as long as the run; a pool would reset the read-only session on every use.
        settings.Pooling = false;
        settings.ApplicationName = "order-audit";

        // 0 would wait for ever.
        if (settings.DefaultCommandTimeout == 0)
        {
            settings.DefaultCommandTimeout = LongestStatementInSeconds;
        }
    }
}
