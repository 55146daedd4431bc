using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Case;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Excel.Sheets;
using Xentral.OrderAudit.Reporting.Figures;
using Xentral.OrderAudit.Reporting.Html;
using Xentral.OrderAudit.Reporting.Markdown;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Reporting.Tests.Texts;

/// <summary>One result, one set of figures: headline, cover, chart, tables, letter, result file, page and comment say the same.</summary>
public sealed partial class FiguresAgreeTests
{
    private static readonly AuditResult Audit = SampleAudit.Incident();
    private static readonly Coverage Coverage = Audit.Coverage;

    [Fact]
    public void The_headline_and_the_cover()
    {
        using var workbook = Written.Workbook(Audit);
        var cover = WorkbookText.Of(workbook);

        Assert.Equal(
            $"{Coverage.Affected} von {Coverage.Received} Bestellungen sind betroffen",
            new ResultHeadline(Audit, new(Language.German, Audit.Run.TimeZone)).Verdict);
        Assert.Contains(
            $"= {Coverage.Clear} einwandfrei + {Coverage.Affected} betroffen + {Coverage.NotCheckable} nicht prüfbar", cover, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chart()
    {
        var chart = TimelineSheet.Of(new ReportContext(Audit, Written.For(), SampleRules.All)).Chart!;
        var sums = chart.Stack.ToDictionary(series => series.Name, series => series.Values.Sum());

        Assert.Equal(Coverage.Received, sums.Values.Sum());
        Assert.Equal(Coverage.Clear, sums["Einwandfrei"]);
        Assert.Equal(Coverage.NotCheckable, sums["Nicht geprüft"]);
        Assert.All(Coverage.ByCause, cause => Assert.Equal(cause.Value, sums[$"Betroffen: {cause.Key.Name().De}"]));
    }

    [Fact]
    public void The_letter()
    {
        var facts = new CaseFacts(Audit, Written.For(), Language.German, hasProof: false);
        var letter = AmazonLetter.Of(facts).AsText();

        Assert.Contains($"sind {Coverage.Affected} von {Coverage.Received} Bestellungen betroffen.", letter, StringComparison.Ordinal);
        Assert.Contains($"nicht beurteilt: {Coverage.NotCheckable} Bestellungen", letter, StringComparison.Ordinal);
        Assert.Contains(
            $"): {facts.Risk.AtRisk} Bestellungen; {facts.Risk.CountOf(ShippingDue.Overdue)} davon sind überfällig.", letter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_file()
    {
        using var document = JsonDocument.Parse(await Written.Json(Audit));
        var coverage = document.RootElement.GetProperty("coverage");
        int Number(JsonElement element, string key) => element.GetProperty(key).GetInt32();

        Assert.Equal((Coverage.Received, Coverage.Clear, Coverage.Affected, Coverage.NotCheckable),
            (Number(coverage, "received"), Number(coverage, "clear"), Number(coverage, "affected"), Number(coverage, "notCheckable")));
        Assert.All(coverage.GetProperty("byDay").EnumerateArray(), day
            => Assert.Equal(Number(day, "received"), Number(day, "clear") + Number(day, "affected") + Number(day, "notCheckable")));
        Assert.Equal(Coverage.NotCheckable, coverage.GetProperty("byDay").EnumerateArray().Sum(day => Number(day, "notCheckable")));
    }

    [Fact]
    public void Page_and_comment()
    {
        using var page = new StringWriter();
        new HtmlReportWriter(SampleRules.All).Write(Audit, Written.For(), page, CancellationToken.None);
        var figures = Figure().Matches(page.ToString()).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        var counted = Counted().Matches(page.ToString()).Sum(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

        Assert.Equal([Coverage.Received, Coverage.Clear, Coverage.Affected, Coverage.NotCheckable], figures[..4]);
        Assert.Equal((2 * Coverage.Affected) + Coverage.NotCheckable, counted);
        Assert.Contains($"| Betroffen | {Coverage.Affected} |", new MarkdownReportWriter(SampleRules.All).Text(Audit, Written.For()), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"<dd>(\d+)</dd></div>")]
    private static partial Regex Figure();

    [GeneratedRegex(@"<li><b>(\d+)</b>")]
    private static partial Regex Counted();
}
