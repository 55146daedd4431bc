using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Html;

/// <summary>The page's beginning and end: verdict, figures, timeline, contents; and where all of it comes from.</summary>
internal static class HtmlOverview
{
    public static void Write(TextWriter output, ReportContext report, IEnumerable<(string Id, TableSheet Sheet)> tables)
    {
        var run = report.Result.Run;
        output.Write("<header>\n");
        output.Element("p", report.Words.ReportTitle, "class=\"kicker\"");
        output.Element("h1", report.Headline.Verdict);
        output.Element("p", $"{report.Headline.Span} {report.Headline.Unchecked}".Trim(), "class=\"lead\"");
        foreach (var because in run.IncompleteBecause)
        {
            output.Element("p", $"▲ {report.Say("UNVOLLSTÄNDIG", "INCOMPLETE")}: {report.Say(because)}", "class=\"alarm\"");
        }

        if (!report.IsMasked)
        {
            output.Element("p", report.Say(
                "▲ VERTRAULICH: vollständige Namen und Adressen, nur für den eigenen Betrieb. Bitte nicht weitergeben.",
                "▲ CONFIDENTIAL: full names and addresses, for your own staff only. Do not pass it on."), "class=\"alarm\"");
        }

        output.Write("</header>\n");
        WriteFigures(output, report);
        HtmlTimeline.Write(output, report);
        output.Write($"<nav aria-label=\"{Markup.Text(report.Say("Inhalt", "Contents"))}\"><ul>\n");
        foreach (var (id, sheet) in tables)
        {
            output.Write($"<li><a href=\"#{id}\">{Markup.Text(sheet.Name)}</a> <small>{Markup.Text(sheet.Contents)}</small></li>\n");
        }

        output.Write("</ul></nav>\n");
    }

    public static void WriteProvenance(TextWriter output, ReportContext report)
    {
        var run = report.Result.Run;
        output.Write("<section id=\"provenance\">\n");
        output.Element("h2", report.Say("Herkunft", "Provenance"));
        output.Write("<dl>\n");
        Fact(report.Say("Händler", "Merchant"), report.Presentation.MerchantName);
        Fact(report.Say("Händlertoken bei Amazon", "Amazon merchant token"), report.Presentation.MerchantToken);
        Fact(
            report.Say(run.Window.Heading()),
            $"{report.Format.Moment(run.Window.EffectiveSince)} – {report.Format.Moment(run.Window.Until)} ({report.Format.ZoneName})");
        Fact(report.Say("Marktplätze", "Marketplaces"), string.Join(", ", run.Window.MarketplaceIds.Select(Marketplace.NameOf)));
        Fact(report.Words.RunId, run.Id);
        Fact(report.Say("Durchgeführt", "Carried out"), $"{report.Format.Moment(run.StartedAt)} – {report.Format.Moment(run.FinishedAt)}");
        Fact(report.Say("Programm", "Program"), $"Xentral Order Audit {run.ToolVersion}");
        Fact(report.Say("Regelwerk", "Rule set"), run.RuleSet);
        foreach (var source in run.Sources)
        {
            Fact(report.Say("Quelle", "Source"), report.Say(source));
        }

        output.Write("</dl>\n</section>\n");

        void Fact(string label, string text)
        {
            if (text.Length > 0)
            {
                output.Element("dt", label);
                output.Element("dd", text);
            }
        }
    }

    private static void WriteFigures(TextWriter output, ReportContext report)
    {
        var coverage = report.Result.Coverage;
        output.Write("<dl class=\"figures\">\n");
        Figure("", report.Say("Erhalten", "Received"), coverage.Received);
        Figure("clear", report.Say(Outcome.Clear.Name()), coverage.Clear);
        Figure("affected", report.Say(Outcome.Affected.Name()), coverage.Affected);
        Figure("open", report.Say(Outcome.NotCheckable.Name()), coverage.NotCheckable);
        output.Write("</dl>\n");

        void Figure(string kind, string label, int count)
            => output.Write($"<div class=\"{kind}\"><dt>{Markup.Text(label)}</dt><dd>{report.Format.Count(count)}</dd></div>\n");
    }
}
