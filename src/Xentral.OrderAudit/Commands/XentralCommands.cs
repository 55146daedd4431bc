using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Commands;

/// <summary>What commands that ask Xentral alone have in common.</summary>
internal static class XentralCommands
{
    /// <exception cref="UsageException">The source is no database.</exception>
    public static void RequireDatabase(Settings settings, bool serverOnly)
    {
        var kind = (settings.Configuration["Xentral:Source"] ?? "").ToUpperInvariant();
        if (kind is "REST" || serverOnly && (kind is "CSV" or "SQLITE" || kind.Length == 0 && settings.Configuration["Xentral:SqliteFile"] is { Length: > 0 }))
        {
            throw new UsageException(serverOnly
                ? new LocalizedText(
                    "Rechte vergibt nur ein Datenbankserver: Geben Sie mit Xentral:ConnectionString ein Administratorkonto an (Xentral:Source=mysql).",
                    "Only a database server grants rights: give an administrator's account in Xentral:ConnectionString (Xentral:Source=mysql).")
                : new LocalizedText(
                    "Eine Momentaufnahme entsteht aus einer Datenbank oder einem Export, nicht über REST.",
                    "A snapshot is made from a database or an export, not through REST."));
        }
    }

    /// <summary>The dates of a command, by the audit's own rules.</summary>
    /// <exception cref="UsageException">They are no dates.</exception>
    public static (DateOnly First, DateOnly Last, DateTime Now) Days(Settings settings, DateTimeOffset now)
    {
        var options = new AuditOptions();
        options.Since = settings.Configuration["Audit:Since"] is { Length: > 0 } since ? since : options.Since;
        options.Until = settings.Configuration["Audit:Until"] ?? "";
        options.TimeZone = settings.Configuration["Audit:TimeZone"] is { Length: > 0 } zone ? zone : options.TimeZone;
        if (options.Problems(now) is { Count: > 0 } problems)
        {
            throw new UsageException(settings.Located(problems));
        }

        DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, options.Zone).DateTime;
        var first = AuditMoment.Parse(options.Since, options.Zone)!.Value;
        var last = options.Until.Length == 0 ? now : AuditMoment.Parse(options.Until, options.Zone)!.Value;

        return (DateOnly.FromDateTime(Local(first)), DateOnly.FromDateTime(Local(last)), Local(now));
    }
}
