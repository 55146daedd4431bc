using System.Text;
using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Files;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Composition;

/// <summary>Reads the merchant's accept file and prepares a new one.</summary>
internal static class AcceptedDeviations
{
    // Long enough for a case to be settled, short enough that nobody forgets what was accepted.
    private const int DaysPrepared = 90;

    /// <exception cref="UsageException">The file is missing, unreadable or has bad lines; or the one to prepare exists already.</exception>
    public static AcceptList Read(AppIo io, Settings settings, DateTimeOffset now)
    {
        var given = settings.Configuration[AuditArguments.AcceptKey];
        var path = io.PathOf(given is { Length: > 0 } ? given : AcceptFile.DefaultName);
        var today = Today(now, (settings.Configuration.GetSection(AuditOptions.Section).Get<AuditOptions>() ?? new()).Zone);

        // Said now, not after hours of fetching.
        if (settings.Configuration[AuditArguments.WriteAcceptKey] is { Length: > 0 } prepared && File.Exists(io.PathOf(prepared)))
        {
            throw CannotCreate(io.PathOf(prepared));
        }

        if (string.IsNullOrEmpty(given) && !File.Exists(path))
        {
            return AcceptList.Empty;
        }

        var problems = new List<LocalizedText>();
        var entries = AcceptFile.Parse(TextOf(path), Path.GetFileName(path), problems);

        return problems.Count == 0 ? new AcceptList(entries, today) : throw new UsageException(problems);
    }

    /// <summary>Writes a line for each error of the run that nobody has accepted yet; the reasons are left to a person.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static async Task PrepareAsync(AppIo io, Settings settings, AuditResult result)
    {
        if (settings.Configuration[AuditArguments.WriteAcceptKey] is not { Length: > 0 } given)
        {
            return;
        }

        var until = Today(result.Run.FinishedAt, result.Run.TimeZone).AddDays(DaysPrepared);
        var text = new StringBuilder(AcceptFile.Head.ReplaceLineEndings());

        foreach (var order in result.AffectedOrders.Where(order => order.Number.IsPlain))
        {
            var fingerprint = AddressFingerprint.Of(order.Number, order.AmazonAddress, order.ErpAddress);
            foreach (var rule in order.Findings.Where(finding => finding.IsOpenError).Select(finding => finding.Rule).DistinctBy(rule => rule.Id))
            {
                text.Append("# ").Append(rule.Id).Append(": ").Append(rule.Title.De).Append(" / ").AppendLine(rule.Title.En);
                text.AppendLine(new AcceptEntry(order.Number.Value, rule.Id, fingerprint, until, "", Line: 0).ToString());
            }
        }

        await WriteAsync(io.PathOf(given), text.ToString());
    }

    private static DateOnly Today(DateTimeOffset now, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    private static string TextOf(string path)
    {
        try
        {
            return InputFile.ReadAllText(path);
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            throw new UsageException(new LocalizedText(
                $"Die Datei {path} mit den geprüften Abweichungen lässt sich nicht lesen. Prüfen Sie die Angabe hinter --accept.",
                $"The file {path} of accepted deviations cannot be read. Check what follows --accept."));
        }
    }

    private static async Task WriteAsync(string path, string text)
    {
        if (File.Exists(path))
        {
            throw CannotCreate(path);
        }

        try
        {
            await AtomicFile.WriteAsync(path, stream => stream.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask());
        }
        catch (ReportNotWritableException)
        {
            throw CannotCreate(path);
        }
    }

    private static UsageException CannotCreate(string path) => new(new LocalizedText(
        $"Die Datei {path} lässt sich nicht anlegen, oder es gibt sie schon. Wählen Sie hinter --write-accept einen anderen Namen.",
        $"The file {path} cannot be created, or exists already. Choose another name after --write-accept."));
}
