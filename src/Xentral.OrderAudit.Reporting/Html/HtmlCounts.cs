using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel;

namespace Xentral.OrderAudit.Reporting.Html;

/// <summary>Causes, sides and reasons, counted as on the workbook's cover.</summary>
internal static class HtmlCounts
{
    public static void Write(TextWriter output, ReportContext report)
    {
        var coverage = report.Result.Coverage;
        output.Write("<div class=\"counts\">\n");
        List(output, report, report.Say("Warum betroffen", "Why affected"),
            coverage.ByCause.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (report.Say(pair.Key.Name()), pair.Value)));
        List(output, report, report.Say("Auf wessen Seite", "On whose side"),
            report.Result.AffectedOrders.CountBy(Origins.Of).OrderBy(pair => pair.Key).Select(pair => (report.Say(pair.Key.Name()), pair.Value)));
        List(output, report, report.Say("Nicht geprüft, weil", "Not checked because"),
            coverage.ByReason.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (report.Say(pair.Key.Name()), pair.Value)));
        output.Write("</div>\n");
    }

    private static void List(TextWriter output, ReportContext report, string title, IEnumerable<(string Name, int Count)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.Write($"<section>\n<h2>{Markup.Text(title)}</h2>\n<ul>\n");
        foreach (var (name, count) in all)
        {
            output.Write($"<li><b>{report.Format.Count(count)}</b> <span>{Markup.Text(name)}</span></li>\n");
        }

        output.Write("</ul>\n</section>\n");
    }
}
