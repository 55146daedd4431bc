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
        try
        {
            var text = InputFile.ReadSecret(path);

            return (text, FileKey, text.Length > 0 ? null : new LocalizedText(
                De: $"{FileKey}: Die Datei ist leer.",
                En: $"{FileKey}: the file is empty."));
        }
        catch (Exception failure) when (failure.IsPathFault())
        {
            return ("", FileKey, new LocalizedText(
                De: $"{FileKey}: Die Datei „{path}“ ist nicht lesbar.",
                En: $"{FileKey}: the file “{path}” cannot be read."));
        }
    }
}
