using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Xentral.OrderAudit.Checking;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Nightly;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Diagnosing;

/// <summary>Collects what support needs to know about an installation.</summary>
internal sealed class Diagnosis(CommandContext context, Settings settings, CheckScope scope)
{
    // The last night is what a ticket is about.
    private const int LongestLog = 1024 * 1024;

    private readonly Redaction redaction = Redaction.For(settings);

    public async Task<IReadOnlyList<DiagnosisFile>> CollectAsync(CancellationToken cancellationToken)
    {
        List<CheckLine> lines = [];
        await foreach (var line in new SetupChecks(context, settings, scope).RunAsync(cancellationToken))
        {
            lines.Add(line);
        }

        IEnumerable<DiagnosisFile> files =
        [
            new("versions.txt", new("Versionen von Programm und System", "versions of program and system"), Versions()),
            new("configuration.txt", new("Einstellungen, Werte unkenntlich", "settings, values masked"), MaskedSettings.Text(settings)),
            new("check.json", new("Ergebnis von order-audit check", "result of order-audit check"), CheckJson.Text(lines, context.Language)),
            new("state.txt", new("Dateien im Ordner des Zwischenstands, ohne Inhalt", "files in the state folder, without content"), StateFiles()),
            .. LastLog() is { } log
                ? [new DiagnosisFile("last.log", new("Ende des letzten Protokolls", "end of the last log"), log)]
                : Array.Empty<DiagnosisFile>(),
        ];
        return [.. files.Select(file => file with { Content = redaction.Apply(file.Content) })];
    }

    private static string Versions() => string.Join('\n',
        $"order-audit {ToolVersion.Current}",
        $".NET {Environment.Version}, {RuntimeInformation.RuntimeIdentifier}",
        RuntimeInformation.OSDescription,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} processors, culture {CultureInfo.CurrentCulture.Name}, time zone {TimeZoneInfo.Local.Id}"),
        "");

    private string StateFiles()
    {
        var folder = settings.Configuration[AuditArguments.StateKey]!;
        if (!Directory.Exists(folder))
        {
            return "The folder does not exist yet.\n";
        }

        var text = new StringBuilder();
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc:yyyy-MM-dd HH:mm:ss}Z {file.Length,12} {file.Name}"));
        }

        return text.Length > 0 ? text.ToString() : "The folder is empty.\n";
    }

    private string? LastLog()
    {
        try
        {
            using var file = new FileStream(NightLog.PathOf(context.Io, settings), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            file.Seek(-Math.Min(file.Length, LongestLog), SeekOrigin.End);
            using var reader = new StreamReader(file);
            return reader.ReadToEnd();
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            // Without nightly runs there is none.
            return null;
        }
    }
}
