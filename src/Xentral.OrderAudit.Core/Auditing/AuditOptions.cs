using System.Globalization;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>The section <c>Audit</c> of the configuration, as written there. Texts, so that a bad value can be named instead of failing to bind.</summary>
public sealed class AuditOptions
{
    public const string Section = "Audit";

    /// <summary>For <see cref="UpdatedSince"/>: goes on where the last complete run of this kind ended; the first one begins at <see cref="Since"/>.</summary>
    public const string LastRun = "last";

    /// <summary>The day the incident of August 2023 began.</summary>
    public const string DefaultSince = "2023-08-04";

    // Amazon shows some changes late.
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(1);

    /// <summary>A date (midnight in <see cref="TimeZone"/>) or a time with offset.</summary>
    public string Since { get; set; } = DefaultSince;

    /// <summary>
    /// Reads what has changed since this date, whenever it was purchased: a date like <see cref="Since"/>, or <see cref="LastRun"/>. Empty: by purchase date.
    /// </summary>
    public string UpdatedSince { get; set; } = "";

    /// <summary>Like <see cref="Since"/>; empty means now.</summary>
    public string Until { get; set; } = "";

    /// <summary>IANA name of the zone people read times in.</summary>
    public string TimeZone { get; set; } = "Europe/Berlin";

    /// <summary>Hours after the purchase that Xentral may take to import an order.</summary>
    public string ImportGraceHours { get; set; } = "24";

    /// <summary>The severity from which on the exit code is 1: <c>error</c>, <c>warning</c>, <c>info</c>, <c>new</c> or <c>never</c>.</summary>
    public string FailOn { get; set; } = "error";

    /// <summary>The beginning depends on an earlier run.</summary>
    public bool GoesOnFromLastRun => UpdatedSince.Trim().Equals(LastRun, StringComparison.OrdinalIgnoreCase);

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    public TimeSpan ImportGrace => TimeSpan.FromHours(double.Parse(ImportGraceHours, CultureInfo.InvariantCulture));

    /// <summary>Only what earlier runs did not know makes the exit code 1.</summary>
    public bool FailsOnNews => FailOn.Equals("new", StringComparison.OrdinalIgnoreCase);

    /// <summary><see langword="null"/> for <c>never</c> and <c>new</c>.</summary>
    public Severity? FailsOn => Enum.TryParse<Severity>(FailOn, ignoreCase: true, out var severity) ? severity : null;

    /// <summary>Everything wrong with this section at once; empty when it can be used.</summary>
    public IReadOnlyList<LocalizedText> Problems(DateTimeOffset now)
    {
        var problems = new List<LocalizedText>();

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone))
        {
            problems.Add(new(
                $"Audit:TimeZone: „{TimeZone}“ ist keine bekannte Zeitzone. Beispiel: Europe/Berlin.",
                $"Audit:TimeZone: “{TimeZone}” is not a known time zone. Example: Europe/Berlin."));
        }

        if (!double.TryParse(ImportGraceHours, NumberStyles.Float, CultureInfo.InvariantCulture, out var hours) || hours is < 0 or > 24 * 365)
        {
            problems.Add(new(
                $"Audit:ImportGraceHours: „{ImportGraceHours}“ ist keine Stundenzahl von 0 bis 8760.",
                $"Audit:ImportGraceHours: “{ImportGraceHours}” is not a number of hours from 0 to 8760."));
        }

        if (!IsFailOn(FailOn))
        {
            problems.Add(new(
                $"Audit:FailOn (--fail-on): „{FailOn}“ gibt es nicht. Möglich sind error, warning, info, new und never.",
                $"Audit:FailOn (--fail-on): there is no “{FailOn}”. Choose error, warning, info, new or never."));
        }

        if (zone is not null)
        {
            problems.AddRange(WindowProblems(now, zone));
        }

        return problems;
    }

    /// <summary>The window to audit. Call only after <see cref="Problems"/> found none.</summary>
    /// <param name="lastRunEnd">Where the last complete run of changes ended, if there was one.</param>
    public AuditWindow WindowAt(DateTimeOffset now, IReadOnlyList<string> marketplaceIds, DateTimeOffset? lastRunEnd = null)
    {
        var since = GoesOnFromLastRun && lastRunEnd is { } end ? end - Overlap : AuditMoment.Parse(First.Text, Zone)!.Value;
        var newest = AmazonHistory.EndsAt(now);
        var until = Until.Length == 0 ? newest : AuditMoment.Parse(Until, Zone)!.Value;
        var obtainable = AmazonHistory.BeginsAt(now, marketplaceIds);

        return new AuditWindow(
            since.ToUniversalTime(),
            (until > newest ? newest : until).ToUniversalTime(),
            marketplaceIds,
            obtainable > since ? obtainable : null)
        {
            IsOpenEnded = Until.Length == 0 || until > newest,
            IsByUpdate = UpdatedSince.Length > 0,
        };
    }

    /// <summary>The setting that says where the window begins.</summary>
    private (string Key, string Text) First => UpdatedSince.Length > 0 && !GoesOnFromLastRun
        ? ("Audit:UpdatedSince (--updated-since)", UpdatedSince)
        : ("Audit:Since (--since)", Since);

    /// <summary>What is wrong with a window of which Amazon hands out nothing any more; <see langword="null"/> while it has a part of it.</summary>
    public LocalizedText? ProblemOf(AuditWindow window)
    {
        if (window.EffectiveSince < window.Until)
        {
            return null;
        }

        var obtainable = new LocalizedText(
            new LocalFormat(Language.German, Zone).Day(window.EffectiveSince),
            new LocalFormat(Language.English, Zone).Day(window.EffectiveSince));
        return new(
            $"Audit:Until (--until): Amazon gibt Bestellungen nur zwei Jahre lang heraus, heute also ab {obtainable.De}. Der Zeitraum endet schon am "
                + $"{Until}; wählen Sie einen späteren.",
            $"Audit:Until (--until): Amazon hands out orders for two years only, today from {obtainable.En} on. The period ends on {Until} already; "
                + "choose a later one.");
    }

    private static bool IsFailOn(string value)
        => value.ToUpperInvariant() is "ERROR" or "WARNING" or "INFO" or "NEW" or "NEVER";

    private IEnumerable<LocalizedText> WindowProblems(DateTimeOffset now, TimeZoneInfo zone)
    {
        var (key, text) = First;
        var since = AuditMoment.Parse(text, zone);
        var newest = AmazonHistory.EndsAt(now);
        var until = Until.Length == 0 ? newest : AuditMoment.Parse(Until, zone);

        if (since is null)
        {
            yield return NoDate(key, text);
        }

        if (until is null)
        {
            yield return NoDate("Audit:Until (--until)", Until);
        }

        if (since >= newest)
        {
            yield return new(
                $"{key}: {text} liegt in der Zukunft oder in den letzten drei Minuten, die Amazon noch nicht zeigt.",
                $"{key}: {text} lies in the future, or in the last three minutes, which Amazon does not show yet.");
        }
        else if (since >= until)
        {
            yield return new(
                $"{key}: der Beginn {text} liegt nicht vor dem Ende {Until} (--until). Ein Datum ohne Uhrzeit meint 0 Uhr an diesem Tag.",
                $"{key}: the start {text} is not before the end {Until} (--until). A bare date is midnight at the beginning of that day.");
        }
    }

    private static LocalizedText NoDate(string key, string value) => new(
        $"{key}: „{value}“ ist kein Datum. Beispiele: 2023-08-04 oder 2023-08-04T06:30:00+02:00.",
        $"{key}: “{value}” is not a date. Examples: 2023-08-04 or 2023-08-04T06:30:00+02:00.");
}
