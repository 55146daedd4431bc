using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Xentral.OrderAudit.Checking;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Diagnosing;
using Xentral.OrderAudit.Reporting.Files;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit diagnose</c>: a zip for a support ticket, without secrets and personal data.</summary>
internal static class DiagnoseCommand
{
    public static Command Create(CommandContext context)
    {
        var config = ConfigOption.Create(context);
        var state = AuditArguments.StateFolderOption(context);
        var output = new Option<string>("--output")
        {
            HelpName = context.Text("ORDNER", "DIR"),
            Description = context.Text("Ordner für das Zip-Archiv. Vorgabe: der aktuelle Ordner", "Folder for the zip archive. Default: the current one"),
        };
        var offline = new Option<bool>("--offline") { Description = context.Text("Weder Amazon noch Xentral fragen", "Ask neither Amazon nor Xentral") };
        var language = new Option<string>(CommandLanguage.Option) { HelpName = "de|en", Description = context.Text("Sprache", "Language") };
        var command = new Command("diagnose", context.Text(
            "Stellt für eine Supportanfrage zusammen, was zur Fehlersuche nötig ist; ohne Geheimnisse und Kundendaten",
            "Puts together for a support ticket what finding a fault takes; without secrets and customers’ data"))
        {
            config, state, output, offline, language,
        };

        command.SetAction((parsed, cancellationToken) =>
        {
            var given = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
            if (parsed.GetValue(state) is { } folder)
            {
                given[AuditArguments.StateKey] = folder;
            }

            var settings = SettledPlaces.Of(context.Io, Settings.Load(context.Io, parsed.GetValue(config), given));
            var scope = new CheckScope(parsed.GetValue(offline), SkipOrders: true);
            return RunAsync(context, new Diagnosis(context, settings, scope), context.Io.PathOf(parsed.GetValue(output) ?? "."), cancellationToken);
        });

        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, Diagnosis diagnosis, string folder, CancellationToken cancellationToken)
    {
        var files = await diagnosis.CollectAsync(cancellationToken);
        context.Io.Out.WriteLine(context.Text("Für die Supportanfrage:", "For the support ticket:"));
        foreach (var file in files)
        {
            context.Io.Out.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {file.Name,-18} {Encoding.UTF8.GetByteCount(file.Content),8} Bytes  {file.Meaning.In(context.Language)}"));
        }

        var path = Path.Combine(folder, $"order-audit-diagnose-{TimeProvider.System.GetUtcNow():yyyyMMdd-HHmmss}.zip");
        await AtomicFile.WriteAsync(path, stream => WriteAsync(stream, files));
        context.Io.Out.WriteLine();
        context.Io.Out.WriteLine(context.Text($"Geschrieben: {path}", $"Written: {path}"));
        context.Io.Out.WriteLine(context.Text(
            "Sehen Sie hinein, bevor Sie es verschicken; es sind Textdateien.", "Look inside before you send it; it holds text files."));
        return ExitCode.Success;
    }

    private static async Task WriteAsync(Stream stream, IReadOnlyList<DiagnosisFile> files)
    {
        await using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in files)
        {
            await using var entry = archive.CreateEntry(file.Name).Open();
            await entry.WriteAsync(Encoding.UTF8.GetBytes(file.Content));
        }
    }
}
