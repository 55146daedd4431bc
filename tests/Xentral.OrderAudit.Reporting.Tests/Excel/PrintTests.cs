using ClosedXML.Excel;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Excel.Layout;
using Xentral.OrderAudit.Reporting.Excel.Sheets;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Tests.Samples;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

/// <summary>What comes out of the printer can be read.</summary>
public sealed class PrintTests
{
    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void The_cover_is_one_page_even_with_every_side_and_every_reason(Language language)
    {
        var orders = Enum.GetValues<NotCheckableReason>().Select((reason, index) => new AuditedOrder
        {
            Number = SampleAudit.Number(100 + index),
            Outcome = Outcome.NotCheckable,
            Reason = reason,
            PurchasedAt = SampleAudit.Run.Window.Since,
        });
        var worst = SampleAudit.Of(
            [
                SampleAudit.Affected(1, Cause.IncompleteAtAmazon), SampleAudit.Affected(2, Cause.NotImported), SampleAudit.Affected(3, Cause.Duplicated),
                SampleAudit.Affected(4, Cause.LostInTransfer) with { Detail = CauseDetail.LostOnTheWay },
                SampleAudit.Affected(5, Cause.LostInTransfer) with { Circumstances = [Circumstance.EditedByHand] },
                SampleAudit.Affected(6, Cause.LostInTransfer) with { Circumstances = [Circumstance.ChangedAtAmazon] },
                .. orders,
            ],
            clear: 10) with
        { Run = SampleAudit.Incomplete().Run };
        using var workbook = new XLWorkbook(XLEventTracking.Disabled);

        var height = OverviewSheet.Write(workbook, new ReportContext(worst, Written.For(language), SampleRules.All), []);

        Assert.True(PageLayout.FitsOnePage(height, FontSize.Cover), $"{height}");
        Assert.Equal(1, workbook.Worksheets.Single().PageSetup.PagesTall);
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Every_table_for_Amazon_fits_the_page_in_type_that_can_be_read(Language language)
    {
        var report = new ReportContext(SampleAudit.Incident(), Written.For(language), SampleRules.All);

        Assert.All(ReportSheets.Of(report).All, sheet => Assert.True(PrintWidth.Fits(TableSurvey.Of(sheet, fills: sheet.Chart is null).Widths), sheet.Name));
    }

    [Fact]
    public void Nothing_for_the_merchant_alone_stands_in_a_workbook_for_Amazon()
    {
        var report = new ReportContext(SampleAudit.Followed(), Written.For(), SampleRules.All);
        var sheets = ReportSheets.Of(report);

        Assert.Equal(["Zeitverlauf", "Bestellungen", "Befunde", "Nicht geprüft", "Legende und Methode"], sheets.All.Select(sheet => sheet.Name));
        Assert.DoesNotContain(
            sheets.All.SelectMany(sheet => sheet.Columns), column => column.Title is "Was zu tun ist" or "Seit dem letzten Lauf" or "Anmerkung");
    }
}
