using System.IO.Compression;
using System.Xml.Linq;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

public sealed class TimelineSheetTests
{
    [Fact]
    public void Adds_up_to_the_cover()
    {
        var audit = SampleAudit.Incident();
        using var workbook = Written.Workbook(audit);

        var rows = SheetReader.Rows(workbook, "Zeitverlauf");

        Assert.Equal(audit.Coverage.Received, rows.Sum(row => Count(row[1])));
        Assert.Equal(audit.Coverage.Clear, rows.Sum(row => Count(row[2])));
        Assert.Equal(audit.Coverage.Affected, rows.Sum(row => Count(row[3])));
        Assert.Equal(audit.Coverage.NotCheckable, rows.Sum(row => Count(row[4])));
        Assert.All(rows, row => Assert.Equal(Count(row[1]), Count(row[2]) + Count(row[3]) + Count(row[4])));
        Assert.All(rows, row => Assert.Equal(Count(row[3]), row[5..^1].Sum(Count)));
        Assert.Equal(rows.First(row => Count(row[3]) > 0), Assert.Single(rows, row => row[^1] != "#"));
    }

    [Fact]
    public void A_day_without_orders_is_a_row_too()
    {
        using var workbook = Written.Workbook(SampleAudit.Of([PurchasedOn(4), PurchasedOn(7)], clear: 0));

        Assert.Equal([1, 0, 0, 1], SheetReader.Rows(workbook, "Zeitverlauf").Select(row => Count(row[1])));
    }

    [Fact]
    public void Counts_days_where_the_merchant_lives()
    {
        // Half past eleven at night in Greenwich is the next day in Berlin.
        var order = SampleAudit.Affected(1, Cause.NotImported) with { PurchasedAt = new(2023, 8, 4, 23, 30, 0, TimeSpan.Zero) };
        var day = Assert.Single(SampleAudit.Of([order], clear: 0).Coverage.ByDay);

        Assert.Equal(new DateOnly(2023, 8, 5), day.Day);
    }

    [Fact]
    public void The_chart_says_in_words_what_it_shows_and_holds_its_values()
    {
        using var workbook = Written.Workbook(SampleAudit.Incident());
        using var package = new ZipArchive(workbook);
        var drawing = Load(package, "xl/drawings/drawing.xml");
        var chart = Load(package, "xl/drawings/charts/chart.xml");

        var description = drawing.Descendants().Single(element => element.Name.LocalName == "cNvPr").Attribute("descr")!.Value;
        Assert.Contains("4. August 2023", description, StringComparison.Ordinal);
        Assert.All(
            chart.Descendants().Where(element => element.Name.LocalName is "numRef" or "strRef"),
            reference => Assert.Contains(reference.Descendants(), element => element.Name.LocalName == "pt"));
    }

    private static AuditedOrder PurchasedOn(int day)
        => SampleAudit.Affected(day, Cause.NotImported) with { PurchasedAt = new(2023, 8, day, 12, 0, 0, TimeSpan.Zero) };

    private static int Count(string cell) => int.Parse(cell.TrimStart('#'), System.Globalization.CultureInfo.InvariantCulture);

    private static XDocument Load(ZipArchive package, string part)
    {
        using var stream = package.Entries.Single(entry => entry.FullName.Replace("1", "", StringComparison.Ordinal) == part).Open();
        return XDocument.Load(stream);
    }
}
