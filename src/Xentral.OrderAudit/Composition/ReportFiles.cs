using System.Globalization;
using System.Text;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Files;
using Xentral.OrderAudit.Reporting.Integrity;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Composition;

/// <summary>Where the results of one audit go; decided and tried before the first request, so that hours of fetching cannot end at a full path.</summary>
internal sealed record ReportFiles(string Workbook, string? Json)
{
    // Bytes in a name; what file systems allow.
    private const int LongestName = 255;

    // About what a small report takes.
    private const int ProbeSize = 256 * 1024;

    // The checksum of a workbook, or the beginning of a result.
    private const int HeadSize = 4096;

    /// <summary>The correction list beside the workbook; <see langword="null"/> until one was written.</summary>
    public string? Corrections { get; private set; }

    /// <exception cref="UsageException">A file exists already or its folder cannot be written.</exception>
    public static ReportFiles Plan(AppIo io, Settings settings, AuditWindow window, DateTimeOffset now, TimeZoneInfo zone)
    {
        var configuration = settings.Configuration;
        var folder = io.PathOf(configuration[AuditArguments.OutputKey] is { Length: > 0 } output ? output : ".");
        var name = configuration[AuditArguments.WorkbookKey] is { Length: > 0 } given ? WithExtension(given) : null;
        var workbook = name is null ? Unused(folder, DefaultName(window, now, zone)) : InFolder(io, folder, name);
        var json = configuration[AuditArguments.JsonKey] is { Length: > 0 } typed ? InFolder(io, folder, typed) : null;

        if (name is not null && File.Exists(workbook) && !settings.IsOn(AuditArguments.OverwriteKey))
        {
            throw new UsageException(new LocalizedText(
                $"Den Bericht {workbook} gibt es schon. Wählen Sie mit --report einen anderen Namen, oder ersetzen Sie ihn mit --overwrite.",
                $"The report {workbook} exists already. Choose another name with --report, or replace it with --overwrite."));
        }

        if (json == workbook)
        {
            throw new UsageException(new LocalizedText(
                $"--report und --json nennen beide {workbook}. Wählen Sie zwei verschiedene Namen.",
                $"--report and --json both name {workbook}. Choose two different names."));
        }

        RequireOwn(workbook + ChecksumList.Extension, text => ChecksumList.Parse(text) is not null);
        if (json is not null && !settings.IsOn(AuditArguments.OverwriteKey))
        {
            RequireOwn(json, text => text.Contains("\"schemaVersion\"", StringComparison.Ordinal));
        }

        foreach (var file in new[] { workbook, json }.OfType<string>())
        {
            TryFolder(file);
        }

        return new(workbook, json);
    }

    public async Task WriteAsync(ReportWriters writers, AuditResult result, ReportPresentation presentation)
    {
        try
        {
            await writers.Workbook.WriteAsync(result, presentation, Workbook);

            await ChecksumList.WriteBesideAsync(Workbook);

            if (writers.Corrections.HasAny(result, presentation))
            {
                Corrections = Path.ChangeExtension(Workbook, null) + (presentation.Language == Language.German ? "-korrekturliste.csv" : "-corrections.csv");
                await writers.Corrections.WriteAsync(result, presentation, Corrections);
            }

            if (Json is not null)
            {
                await writers.Json.WriteAsync(result, presentation, Json);
            }
        }
        catch (ReportNotWritableException exception)
        {
            throw new UsageException(exception.Problem);
        }
    }

    private static string DefaultName(AuditWindow window, DateTimeOffset now, TimeZoneInfo zone)
    {
        var since = TimeZoneInfo.ConvertTime(window.Since, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var run = TimeZoneInfo.ConvertTime(now, zone).ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        return $"order-audit-{since}-{run}.xlsx";
    }

    private static string Unused(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        for (var number = 2; File.Exists(path) || File.Exists(path + ChecksumList.Extension); number++)
        {
            path = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(name)}-{number}.xlsx");
        }

        return path;
    }

    private static string WithExtension(string name) => name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? name : $"{name}.xlsx";

    // A bare name belongs into the output folder; a path is meant as it stands.
    private static string InFolder(AppIo io, string folder, string typed)
        => Path.GetFileName(typed) == typed ? Path.Combine(folder, typed) : io.PathOf(typed);

    // Written over without asking is only what an earlier run has written.
    private static void RequireOwn(string path, Func<string, bool> isOwn)
    {
        try
        {
            if (OwnFile.ReadHead(path, HeadSize) is { Length: > 0 } head && !isOwn(Encoding.UTF8.GetString(head)))
            {
                throw new UsageException(new LocalizedText(
                    $"Die Datei {path} stammt nicht von diesem Programm und bleibt unberührt. Wählen Sie einen anderen Namen, oder verschieben Sie die Datei.",
                    $"The file {path} is not this program's and stays untouched. Choose another name, or move the file away."));
            }
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            throw Unwritable(path);
        }
    }

    private static void TryFolder(string file)
    {
        if (Encoding.UTF8.GetByteCount(Path.GetFileName(file)) > LongestName - ChecksumList.Extension.Length)
        {
            throw new UsageException(new LocalizedText(
                $"Der Name der Datei {file} ist zu lang. Wählen Sie einen kürzeren.",
                $"The name of the file {file} is too long. Choose a shorter one."));
        }

        try
        {
            var folder = Path.GetDirectoryName(file)!;
            OutputFolder.Create(folder);

            if (!OwnFile.IsOrdinary(file))
            {
                throw new IOException();
            }

            // A full disk lets a file be made, and only then says no.
            var name = Path.Combine(folder, $".order-audit-{Guid.NewGuid():N}.tmp");
            using var probe = new FileStream(name, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            probe.Write(new byte[ProbeSize]);
            probe.Flush(flushToDisk: true);
        }
        catch (IOException exception) when (exception.HResult is 28 or unchecked((int)0x80070070))
        {
            throw new UsageException(new LocalizedText(
                $"Für {file} ist kein Platz: Der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie mit --output einen anderen Ordner.",
                $"There is no room for {file}: the disk is full. Make room, or choose another folder with --output."));
        }
        catch (Exception exception) when (exception.IsPathFault())
        {
            throw Unwritable(file);
        }
    }

    private static UsageException Unwritable(string file) => new(new LocalizedText(
        $"Die Datei {file} lässt sich nicht schreiben. Prüfen Sie Ordner, Rechte und freien Platz, oder wählen Sie mit --output einen anderen Ordner.",
        $"The file {file} cannot be written. Check folder, permissions and free space, or choose another folder with --output."));
}
