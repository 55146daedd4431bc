using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Figures;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Reporting.Html;

/// <summary>The page's beginning and end: verdict, figures, timeline, contents; and where all of it comes from.</summary>
internal static class HtmlOverview
{
    public static void Write(TextWriter output, ReportContext report, IEnumerable<(string Id, TableSheet Sheet)> tables)
    {
        var run = report.Result.Run;
        output.Write("<header>\n");
        WriteLogo(output, report);
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
        HtmlCounts.Write(output, report);
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
        foreach (var (term, text) in Provenance.Of(report))
        {
            Fact(term, text);
        }

        foreach (var limit in run.Limits)
        {
            Fact(report.Say("Grenze der Quelle", "Limit of the source"), report.Say(limit));
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

    private static void WriteLogo(TextWriter output, ReportContext report)
    {
        if (report.Presentation.Logo is { } logo)
        {
            output.Write($"<img class=\"logo\" src=\"data:{logo.MediaType};base64,{Convert.ToBase64String(logo.Content.Span)}\" "
                + $"alt=\"{Markup.Text(report.LogoText)}\">\n");
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
        var risk = new ShippingRisk(report.Result, report.Format);
        if (risk.Listed.Any())
        {
            output.Write("<dl class=\"figures\">\n");
            Figure("", report.Say("Betroffen und noch zu versenden", "Affected and still to be shipped"), risk.AtRisk);
            Figure("affected", report.Say("davon überfällig", "of them overdue"), risk.CountOf(ShippingDue.Overdue));
            Figure("affected", report.Say(ShippingRisk.Name(ShippingDue.ShippedLate)), risk.CountOf(ShippingDue.ShippedLate));
            output.Write("</dl>\n");
        }

        void Figure(string kind, string label, int count)
            => output.Write($"<div class=\"{kind}\"><dt>{Markup.Text(label)}</dt><dd>{report.Format.Count(count)}</dd></div>\n");
    }
}
