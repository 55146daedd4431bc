using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>The connection string, given directly or in a file.</summary>
internal static class ConnectionText
{
    private const string DirectKey = $"{XentralOptions.SectionName}:{nameof(XentralOptions.ConnectionString)}";
    private const string FileKey = $"{XentralOptions.SectionName}:{nameof(XentralOptions.ConnectionStringFile)}";

    /// <returns>The text and the key it came from, or what is wrong.</returns>
    public static (string Text, string Key, LocalizedText? Problem) Read(XentralOptions options)
    {
        if (options.ConnectionStringFile.Length > 0)
        {
            return FromFile(options.ConnectionStringFile);
        }

        return options.ConnectionString.Length > 0
            ? (options.ConnectionString, DirectKey, null)
            : ("", DirectKey, new LocalizedText(
                De: $"{DirectKey} fehlt: Ohne Verbindung zu Xentral gibt es nichts zu vergleichen.",
                En: $"{DirectKey} is missing: without a connection to Xentral there is nothing to compare."));
    }

    private static (string Text, string Key, LocalizedText? Problem) FromFile(string path)
    {
        var secret = new ConfiguredSecret(DirectKey, value: null, path);
        return secret.Problem() is { } problem ? ("", FileKey, problem) : (secret.Read(), FileKey, null);
    }
}
