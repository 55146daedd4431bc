using System.Text.Json;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Json;

/// <summary>The objects <c>run</c> and <c>coverage</c> of a result file.</summary>
internal static class StoredRun
{
    private const string UsualZone = "Europe/Berlin";

    public static AuditRun Run(JsonElement run) => new()
    {
        Id = run.GetProperty("id").GetString()!,
        ToolVersion = run.Text("toolVersion"),
        StartedAt = run.Moment("startedAt") ?? default,
        FinishedAt = run.Moment("finishedAt") ?? default,
        Window = new AuditWindow(
            run.Moment("since") ?? default,
            run.Moment("until") ?? default,
            [.. run.Items("marketplaceIds").Select(id => id.GetString()!)],
            run.Moment("obtainableSince"))
        {
            IsByUpdate = run.Moment("updatedSince") is not null,
            IsFromFiles = run.TryGetProperty("fromFiles", out var fromFiles) && fromFiles.ValueKind == JsonValueKind.True,
        },
        TimeZone = TimeZoneInfo.TryFindSystemTimeZoneById(run.Text("timeZone"), out var zone) ? zone : TimeZoneInfo.FindSystemTimeZoneById(UsualZone),
        IncompleteBecause = IncompleteBecause(run),
        Sources = [.. run.Items("sources").Select(source => source.InBothLanguages())],
        Limits = [.. run.Items("limits").Select(limit => limit.InBothLanguages())],
        RuleSet = run.Text("ruleSet"),
        Readings = [.. run.Items("readings").Select(Reading)],
    };

    /// <param name="orders">Of the same file: files of early versions do not say per day what was not checked.</param>
    public static Coverage Coverage(JsonElement coverage, IReadOnlyList<AuditedOrder> orders, TimeZoneInfo zone) => Core.Auditing.Coverage.Of(
        coverage.GetProperty("clear").GetInt32(),
        coverage.Counts<NotCheckableReason>("byReason"),
        coverage.Counts<Cause>("byCause"),
        coverage.Items("byDay").Select(day => new DayCount(day.Day("day"), day.GetProperty("received").GetInt32(), day.Counts<Cause>("byCause"),
            day.Number("notCheckable") ?? NotCheckable(orders, day.Day("day"), zone))));

    private static int NotCheckable(IReadOnlyList<AuditedOrder> orders, DateOnly day, TimeZoneInfo zone) => orders.Count(order =>
        order.Outcome == Outcome.NotCheckable && DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(order.PurchasedAt, zone).DateTime) == day);

    /// <summary>A file that does not say for whom it was written is masked once more: that harms nobody.</summary>
    public static ReportPresentation Presentation(JsonElement run) => new(
        ReportOptions.LanguageFrom(run.Text("language")) ?? Language.German,
        ReportOptions.AudienceFrom(run.Text("audience")) ?? Audience.Amazon,
        run.Text("merchantName"),
        run.Text("merchantToken"));

    private static SourceReading Reading(JsonElement reading) => new(
        reading.Member<AuditSource>("source") ?? throw new FormatException("A reading without source."),
        reading.Number("rows") ?? 0,
        reading.Text("sha256"));

    // Files of early versions hold the reasons in one language only.
    private static List<LocalizedText> IncompleteBecause(JsonElement run)
    {
        List<LocalizedText> reasons = [.. run.Items("incompleteBecauseTexts").Select(text => text.InBothLanguages())];
        return reasons.Count > 0
            ? reasons
            : [.. run.Items("incompleteBecause").Select(text => new LocalizedText(text.GetString()!, text.GetString()!))];
    }
}
