using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Drawings;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Figures;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>Orders per day, received and affected by cause: shows at a glance since when something goes wrong.</summary>
internal static class TimelineSheet
{
    public static TableSheet Of(ReportContext report)
    {
        var timeline = Timeline.Of(report.Result.Coverage);
        return new(
            report.Words.Timeline,
            report.Say("Bestellungen_pro_Tag", "Orders_per_day"),
            report.Say("Bestellungen pro Tag", "Orders per day"),
            report.Say("Wie viele Bestellungen an jedem Tag gekauft wurden und wie viele davon betroffen sind.",
                "How many orders were purchased on each day, and how many of them are affected."),
            [.. Lines(report, timeline)],
            Columns(report, timeline),
            timeline.Days.Count,
            timeline.Days.Index().Select(day => Row(report, timeline, day.Item, day.Index == timeline.FirstAffected)))
        {
            Chart = timeline.Days.Count == 0 ? null : ChartOf(report, timeline),
        };
    }

    private static IEnumerable<string> Lines(ReportContext report, Timeline timeline)
    {
        if (timeline.Days.Count == 0)
        {
            yield return report.Say("0 Tage: Es liegen keine Bestellungen mit Kaufdatum vor.", "0 days: there are no orders with a purchase date.");
            yield break;
        }

        yield return timeline.FirstAffected < 0
            ? report.Say("An keinem Tag wurde eine betroffene Bestellung gekauft.", "No affected order was purchased on any day.")
            : report.Say(
                $"Die erste betroffene Bestellung wurde am {Day(report, timeline.Days[timeline.FirstAffected].Day)} gekauft. Tage nach "
                    + $"{report.Format.ZoneName}.",
                $"The first affected order was purchased on {Day(report, timeline.Days[timeline.FirstAffected].Day)}. Days in {report.Format.ZoneName}.");

        var undated = report.Result.Coverage.Received - timeline.Days.Sum(day => day.Received);
        if (undated > 0)
        {
            yield return report.Say(
                $"Ohne lesbares Kaufdatum und deshalb nicht hier: {report.Format.Orders(undated)}.",
                $"Without a readable purchase date and therefore not here: {report.Format.Orders(undated)}.");
        }
    }

    private static IReadOnlyList<TableColumn> Columns(ReportContext report, Timeline timeline) =>
    [
        report.Column(
            ColumnKind.Day, 14, 16, new("Tag", "Day"), new("Tag des Kaufs in der Zeitzone des Berichts.", "Day of purchase in the time zone of the report.")),
        report.Column(
            ColumnKind.Count,
            12,
            14,
            new("Erhalten", "Received"),
            new("Bestellungen dieses Tages, die Amazon geliefert hat.", "Orders of this day that Amazon delivered.")),
        report.Column(ColumnKind.Count, 12, 14, Outcome.Clear.Name(), Outcome.Clear.Meaning()),
        report.Column(ColumnKind.Count, 12, 14, Outcome.Affected.Name(), Outcome.Affected.Meaning()),
        report.Column(ColumnKind.Count, 12, 14, NotChecked, Outcome.NotCheckable.Meaning()),
        .. timeline.Causes.Select(cause => report.Column(ColumnKind.Count, 18, 24, OfThem(cause), cause.Meaning())),
        report.Column(
            ColumnKind.Mark,
            18,
            20,
            MarkTitle,
            new("Ein Zeichen steht an dem Tag, an dem der Schaden beginnt.", "A sign stands at the day on which the damage starts.")),
    ];

    private static TableRow Row(ReportContext report, Timeline timeline, DayCount day, bool isFirst) => new(
        [
            new TableCell("", day.Day.ToDateTime(TimeOnly.MinValue).ToOADate()),
            TableCell.Count(day.Received),
            TableCell.Count(day.Clear),
            TableCell.Count(day.Affected),
            TableCell.Count(day.NotCheckable),
            .. timeline.Causes.Select(cause => TableCell.Count(day.ByCause.GetValueOrDefault(cause))),
            isFirst ? TableCell.Count(MarkHeight(timeline)) : TableCell.Empty,
        ]);

    private static DayChart ChartOf(ReportContext report, Timeline timeline)
    {
        var first = timeline.FirstAffected < 0 ? null : timeline.Days[timeline.FirstAffected];
        return new(
            report.Say("Bestellungen pro Tag nach Ergebnis", "Orders per day by result"),
            AltText(report, timeline, first),
            report.Format.Language == Language.German ? "dd.mm." : "d mmm",
            [
                .. timeline.Causes.Index().Select(cause => new DayChart.Series(
                    cause.Index + FixedColumns, report.Say(OfThem(cause.Item)), CauseColor.Of(cause.Item),
                    [.. timeline.Days.Select(day => day.ByCause.GetValueOrDefault(cause.Item))])),
                new(ClearColumn, report.Say(Outcome.Clear.Name()), CauseColor.Clear, [.. timeline.Days.Select(day => day.Clear)]),
                new(NotCheckedColumn, report.Say(NotChecked), CauseColor.NotChecked, [.. timeline.Days.Select(day => day.NotCheckable)]),
            ],
            [.. timeline.Days.Select(day => day.Day)],
            first is null ? null : new(
                timeline.Causes.Count + FixedColumns, report.Say(MarkTitle), timeline.FirstAffected, MarkHeight(timeline),
                report.Say($"ab {first.Day:dd.MM.yyyy}", $"from {first.Day:yyyy-MM-dd}")));
    }

    // Day, received, clear, affected, not checked; the causes follow.
    private const int ClearColumn = 2;
    private const int NotCheckedColumn = 4;
    private const int FixedColumns = 5;

    /// <summary>Above the highest column, so that the label covers none.</summary>
    private static int MarkHeight(Timeline timeline) => timeline.Days.Max(day => day.Received) + 1;

    private static LocalizedText NotChecked { get; } = new("Nicht geprüft", "Not checked");

    private static LocalizedText OfThem(Cause cause) => new($"Betroffen: {cause.Name().De}", $"Affected: {cause.Name().En}");

    private static LocalizedText MarkTitle { get; } = new("Erster betroffener Tag", "First affected day");

    private static string AltText(ReportContext report, Timeline timeline, DayCount? first)
    {
        var span = report.Say(
            $"Säulendiagramm: Bestellungen pro Tag vom {Day(report, timeline.Days[0].Day)} bis {Day(report, timeline.Days[^1].Day)}.",
            $"Column chart: orders per day from {Day(report, timeline.Days[0].Day)} to {Day(report, timeline.Days[^1].Day)}.");
        return first is null
            ? $"{span} {report.Say("Kein Tag hat betroffene Bestellungen.", "No day has affected orders.")}"
            : report.Say(
                $"{span} Die ersten betroffenen Bestellungen wurden am {Day(report, first.Day)} gekauft. Alle Zahlen stehen in der Tabelle darunter.",
                $"{span} The first affected orders were purchased on {Day(report, first.Day)}. The table below holds all figures.");
    }

    private static string Day(ReportContext report, DateOnly day) => report.Format.Day(day);
}
