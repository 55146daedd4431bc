using System.Globalization;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Excel.Sheets;
using Xentral.OrderAudit.Reporting.Figures;

namespace Xentral.OrderAudit.Reporting.Html;

/// <summary>Orders per day as a drawing inside the page, affected ones by cause, the first affected day marked.</summary>
internal static class HtmlTimeline
{
    private const double Width = 900;
    private const double Height = 260;
    private const double Left = 60;
    private const double Top = 34;
    private const double Bottom = 36;
    private const int MostLabels = 12;

    public static void Write(TextWriter output, ReportContext report)
    {
        var timeline = Timeline.Of(report.Result.Coverage);
        if (timeline.Days.Count == 0)
        {
            return;
        }

        var chart = TimelineSheet.Of(report).Chart!;
        output.Write("<figure>\n");
        output.Write($"<svg viewBox=\"0 0 {Number(Width)} {Number(Height)}\" role=\"img\" aria-labelledby=\"chart-title chart-text\">\n");
        output.Write($"<title id=\"chart-title\">{Markup.Text(chart.Title)}</title><desc id=\"chart-text\">{Markup.Text(chart.AltText)}</desc>\n");
        var most = Math.Max(1, timeline.Days.Max(day => day.Received));
        WriteScale(output, report, most);
        WriteColumns(output, report, timeline, chart, most);
        output.Write("</svg>\n<figcaption>");
        foreach (var part in chart.Stack)
        {
            output.Write("<span><svg class=\"swatch\" viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect width=\"10\" height=\"10\" "
                + $"fill=\"#{part.Color}\"/></svg>{Markup.Text(part.Name)}</span> ");
        }

        output.Write("</figcaption>\n</figure>\n");
    }

    private static void WriteScale(TextWriter output, ReportContext report, int most)
    {
        foreach (var value in new[] { 0, most / 2, most }.Distinct())
        {
            var y = Y(value, most);
            output.Write($"<line class=\"grid\" x1=\"{Number(Left)}\" x2=\"{Number(Width)}\" y1=\"{Number(y)}\" y2=\"{Number(y)}\"/>");
            output.Write($"<text x=\"{Number(Left - 6)}\" y=\"{Number(y + 4)}\" text-anchor=\"end\">{report.Format.Count(value)}</text>\n");
        }
    }

    private static void WriteColumns(TextWriter output, ReportContext report, Timeline timeline, Excel.Drawings.DayChart chart, int most)
    {
        var step = (Width - Left) / timeline.Days.Count;
        var labelled = Math.Max(1, (int)Math.Ceiling(timeline.Days.Count / (double)MostLabels));
        foreach (var (index, day) in timeline.Days.Index())
        {
            var x = Left + (index * step);
            var stacked = 0;
            output.Write($"<g><title>{Markup.Text($"{report.Format.Day(day.Day)}: {Parts(report, day)}")}</title>");
            foreach (var part in chart.Stack.Where(part => part.Values[index] > 0))
            {
                stacked += part.Values[index];
                output.Write($"<rect x=\"{Number(x + (step * 0.12))}\" y=\"{Number(Y(stacked, most))}\" width=\"{Number(step * 0.76)}\" "
                    + $"height=\"{Number(Y(0, most) - Y(part.Values[index], most))}\" fill=\"#{part.Color}\"/>");
            }

            output.Write("</g>\n");
            if (index % labelled == 0)
            {
                var label = day.Day.ToString(report.Format.Language == Language.German ? "dd.MM." : "d MMM", CultureInfo.InvariantCulture);
                // On a narrow screen there is room for every second label only.
                var between = index / labelled % 2 == 1 ? " class=\"between\"" : "";
                output.Write($"<text{between} x=\"{Number(x + (step / 2))}\" y=\"{Number(Height - 8)}\" text-anchor=\"middle\">{label}</text>\n");
            }
        }

        if (chart.Mark is { } mark)
        {
            var x = Left + ((mark.Day + 0.06) * step);
            output.Write($"<line class=\"mark\" x1=\"{Number(x)}\" x2=\"{Number(x)}\" y1=\"{Number(Top - 12)}\" y2=\"{Number(Height - Bottom)}\"/>");
            var anchor = x > Width / 2 ? "end" : "start";
            output.Write($"<text class=\"mark\" x=\"{Number(anchor == "end" ? x - 6 : x + 6)}\" y=\"{Number(Top - 16)}\" "
                + $"text-anchor=\"{anchor}\">{Markup.Text(mark.Text)}</text>\n");
        }
    }

    private static string Parts(ReportContext report, DayCount day)
    {
        var (received, clear) = (report.Format.Orders(day.Received), report.Format.Count(day.Clear));
        var (affected, notChecked) = (report.Format.Count(day.Affected), report.Format.Count(day.NotCheckable));
        return report.Say(
            $"{received} = {clear} einwandfrei + {affected} betroffen + {notChecked} nicht geprüft",
            $"{received} = {clear} clear + {affected} affected + {notChecked} not checked");
    }

    private static double Y(int value, int most) => Height - Bottom - (value / (double)most * (Height - Bottom - Top));

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
