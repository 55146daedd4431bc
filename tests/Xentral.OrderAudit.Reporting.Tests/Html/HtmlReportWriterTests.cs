using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Html;
using Xentral.OrderAudit.Reporting.Tests.Excel;
using Xentral.OrderAudit.Reporting.Tests.Samples;

namespace Xentral.OrderAudit.Reporting.Tests.Html;

public sealed partial class HtmlReportWriterTests
{
    [Theory]
    [MemberData(nameof(WorkbookSnapshotTests.Cases), MemberType = typeof(WorkbookSnapshotTests))]
    public void Refers_to_nothing_outside_itself(string audit, Language language, Audience audience)
    {
        var page = Page(WorkbookSnapshotTests.SampleOf(audit), Written.For(language, audience) with { Logo = SampleLogos.Jpeg });

        Assert.All(Addresses().Matches(page), address => Assert.Matches("^(#|data:image/)", address.Groups[1].Value));
        Assert.DoesNotContain("http", Scripted().Replace(page, ""), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_same_audit_gives_the_same_page() => Assert.Equal(Page(SampleAudit.Incident()), Page(SampleAudit.Incident()));

    [Fact]
    public void A_large_table_stops_and_says_so()
    {
        var page = Page(SampleAudit.Large(HtmlTable.MostRows + 1));

        Assert.Contains("die ersten 5.000 von 5.001 Zeilen; alle stehen im Excel-Bericht", page, StringComparison.Ordinal);
        Assert.Contains("die ersten 5.000 von 10.002 Zeilen", page, StringComparison.Ordinal);
        Assert.Equal(HtmlTable.MostRows, Section(page, "findings").Split("<tr><td").Length - 1);
    }

    [Fact]
    public void Nothing_to_list_is_said_and_needs_no_table()
    {
        var page = Page(SampleAudit.Clean(), Written.For(Language.English));

        Assert.Contains("None of the 368 orders checked is affected", page, StringComparison.Ordinal);
        Assert.Contains("0 affected orders, 368 checked.", Section(page, "orders"), StringComparison.Ordinal);
        Assert.DoesNotContain("<table", Section(page, "orders"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_internal_page_says_that_it_is_confidential()
        => Assert.Contains("▲ VERTRAULICH", Page(SampleAudit.Incident(), Written.For(audience: Audience.Internal)), StringComparison.Ordinal);

    private static string Page(AuditResult result, ReportPresentation? presentation = null)
    {
        using var page = new StringWriter();
        new HtmlReportWriter(SampleRules.All).Write(result, presentation ?? Written.For(), page, CancellationToken.None);
        return page.ToString();
    }

    private static string Section(string page, string id) => page.Split($"<section id=\"{id}\"")[1].Split("</section>")[0];

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Addresses();

    // The policy and the names of namespaces are no references; what the policy allows is tested in a browser.
    [GeneratedRegex("<meta http-equiv[^>]*>")]
    private static partial Regex Scripted();
}
