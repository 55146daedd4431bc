using System.Text;
using System.Text.Json;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Composition;

/// <summary>
/// A configuration file as flat keys (<c>Amazon:MarketplaceIds:0</c>) that remember their line. The library's own JSON provider forgets
/// lines, and "line 7" is what a person who edits JSON once a year needs.
/// </summary>
internal sealed class SettingsFile
{
    public const string DefaultName = "order-audit.json";

    private readonly Dictionary<string, int> lines = new(StringComparer.OrdinalIgnoreCase);

    private SettingsFile(string path) => Path = path;

    public string Path { get; }

    public Dictionary<string, string?> Values { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Keys that are given twice, of which only the last would count.</summary>
    public List<LocalizedText> Repeated { get; } = [];

    public int? LineOf(string key) => lines.TryGetValue(key, out var line) ? line : null;

    /// <exception cref="UsageException">The file cannot be read or is no JSON object; says where.</exception>
    public static SettingsFile Read(string path)
    {
        try
        {
            return Parse(path, SettingsText.Read(path));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException(new LocalizedText(
                $"Die Konfigurationsdatei {path} gibt es nicht. Prüfen Sie die Angabe hinter --config.",
                $"There is no configuration file {path}. Check what follows --config."));
        }
        catch (UnfitFileException exception)
        {
            throw new UsageException(exception.Problem);
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            throw new UsageException(new LocalizedText(
                $"Die Konfigurationsdatei {path} lässt sich nicht lesen. Prüfen Sie die Zugriffsrechte.",
                $"The configuration file {path} cannot be read. Check its permissions."));
        }
    }

    /// <param name="path">Where the content comes from, for messages.</param>
    /// <exception cref="UsageException">The content is no JSON object; says where.</exception>
    public static SettingsFile Parse(string path, byte[] content)
    {
        try
        {
            var file = new SettingsFile(path);
            file.Parse(content);
            return file;
        }
        catch (JsonException exception)
        {
            throw NoJson(path, exception);
        }
    }

    private static UsageException NoJson(string path, JsonException exception)
    {
        var line = (exception.LineNumber ?? 0) + 1;
        var column = (exception.BytePositionInLine ?? 0) + 1;
        return new(new LocalizedText(
            $"{path}, Zeile {line}, Zeichen {column}: Hier ist die Datei kein gültiges JSON. Häufig fehlt ein Komma oder Anführungszeichen, oder ein "
                + "\\ muss als \\\\ geschrieben werden.",
            $"{path}, line {line}, character {column}: the file is not valid JSON here. Often a comma or quotation mark is missing, or a \\ must be "
                + "written as \\\\."));
    }

    private void Parse(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });

        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An object is expected.", path: null, lineNumber: 0, bytePositionInLine: 0);
        }

        ReadObject(ref reader, utf8, prefix: "");
        while (reader.Read())
        {
        }
    }

    private void ReadObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, string prefix)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = prefix + TextOf(ref reader, utf8);
            var line = SettingsText.LineAt(utf8, reader.TokenStartIndex);
            if (LineOf(key) is { } first)
            {
                Repeated.Add(Twice(key, first));
            }

            lines[key] = line;
            reader.Read();
            ReadValue(ref reader, utf8, key);
        }
    }

    private void ReadArray(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, string prefix)
    {
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            lines[$"{prefix}:{index}"] = SettingsText.LineAt(utf8, reader.TokenStartIndex);
            ReadValue(ref reader, utf8, $"{prefix}:{index}");
        }
    }

    private void ReadValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, string key)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                ReadObject(ref reader, utf8, $"{key}:");
                break;
            case JsonTokenType.StartArray:
                ReadArray(ref reader, utf8, key);
                break;
            case JsonTokenType.Null:
                break;
            default:
                var text = TextOf(ref reader, utf8);
                Values[key] = text.Contains('\0') ? throw NoText(key, SettingsText.LineAt(utf8, reader.TokenStartIndex)) : text;
                break;
        }
    }

    private static string TextOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        try
        {
            return reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
        }
        catch (InvalidOperationException exception)
        {
            // Half a surrogate pair ("\ud83d"): JSON allows it, text does not.
            throw new JsonException(exception.Message, path: null, SettingsText.LineAt(utf8, reader.TokenStartIndex) - 1, bytePositionInLine: 0, exception);
        }
    }

    // The end of every text to the system underneath: a path would mean another file than the one that stands there.
    private UsageException NoText(string key, int line) => new(new LocalizedText(
        $"{Path}, Zeile {line}: {SafeText.Of(key)} enthält ein Zeichen, das in keinem Text vorkommt (\\u0000). Entfernen Sie es.",
        $"{Path}, line {line}: {SafeText.Of(key)} holds a character that no text has (\\u0000). Remove it."));

    private static LocalizedText Twice(string key, int firstLine) => new(
        $"{key}: ist doppelt angegeben, zuerst in Zeile {firstLine}. Lassen Sie eine der beiden Angaben weg.",
        $"{key}: is given twice, first in line {firstLine}. Remove one of the two.");
}
