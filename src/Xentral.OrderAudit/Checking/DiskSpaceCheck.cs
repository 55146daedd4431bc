using System.Globalization;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Checking;

/// <summary>Is there room for what an audit keeps and writes?</summary>
internal sealed class DiskSpaceCheck(AppIo io, Settings settings) : ISetupCheck
{
    private const long Megabyte = 1024 * 1024;

    // 100,000 orders take about 60 MB of state and a workbook of 20 MB.
    private const long Tight = 500 * Megabyte;
    private const long TooLittle = 50 * Megabyte;

    private static readonly LocalizedText Advice = new(
        "Schaffen Sie Platz, oder wählen Sie mit --output und --state Ordner auf einem anderen Laufwerk.",
        "Make room, or choose folders on another drive with --output and --state.");

    public string Id => "disk-space";

    public LocalizedText Title { get; } = new("Speicherplatz", "Disk space");

    public Task<CheckResult> RunAsync(CancellationToken cancellationToken = default)
    {
        var output = io.PathOf(settings.Configuration[AuditArguments.OutputKey] is { Length: > 0 } given ? given : ".");
        var (free, folder) = new[] { settings.Configuration[AuditArguments.StateKey]!, output }
            .Select(each => (FolderSpace.Free(each), each))
            .MinBy(each => each.Item1 ?? long.MaxValue);
        return Task.FromResult(Judge(free, folder));
    }

    internal static CheckResult Judge(long? free, string folder)
    {
        if (free is not { } bytes)
        {
            return CheckResult.NotChecked(new("Das System verrät den freien Platz nicht.", "The system does not tell the free space."));
        }

        var size = bytes >= 10 * 1024 * Megabyte
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes / Megabyte / 1024} GB")
            : string.Create(CultureInfo.InvariantCulture, $"{bytes / Megabyte} MB");
        var told = new LocalizedText($"{size} frei ({folder}).", $"{size} free ({folder}).");
        return bytes < TooLittle ? CheckResult.Failed(told, Advice) : bytes < Tight ? CheckResult.Warning(told, Advice) : CheckResult.Ok(told);
    }
}
