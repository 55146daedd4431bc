using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Checking;

/// <summary>Does this computer know the zone dates are told in? Slim containers come without time zones.</summary>
internal sealed class TimeZoneCheck(Settings settings, TimeProvider clock) : ISetupCheck
{
    public string Id => "time-zone";

    public LocalizedText Title { get; } = new("Zeitzone", "Time zone");

    public Task<CheckResult> RunAsync(CancellationToken cancellationToken = default)
    {
        var options = settings.Configuration.GetSection(AuditOptions.Section).Get<AuditOptions>() ?? new();
        return Task.FromResult(TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out var zone) ? Known(zone) : CheckResult.Failed(
            new($"Dieser Rechner kennt die Zeitzone „{options.TimeZone}“ nicht.", $"This computer does not know the time zone “{options.TimeZone}”."),
            new("Prüfen Sie Audit:TimeZone; in einem Container fehlt vielleicht das Paket tzdata.",
                "Check Audit:TimeZone; a container may lack the package tzdata.")));
    }

    private CheckResult Known(TimeZoneInfo zone)
    {
        var now = clock.GetUtcNow();
        return CheckResult.Ok(new(
            $"{zone.Id}; dort ist es {new LocalFormat(Language.German, zone).Moment(now)}.",
            $"{zone.Id}; it is {new LocalFormat(Language.English, zone).Moment(now)} there."));
    }
}
