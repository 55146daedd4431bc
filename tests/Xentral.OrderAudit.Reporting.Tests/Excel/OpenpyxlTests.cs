using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Excel.Layout;
using Xentral.OrderAudit.Reporting.Excel.Sheets;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Tests.Outside;
using Xentral.OrderAudit.Reporting.Tests.Samples;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

/// <summary>Another program finds every value as it was written.</summary>
public sealed class OpenpyxlTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"order-audit-{Guid.NewGuid():N}.xlsx");

    public void Dispose() => File.Delete(path);

    [Theory]
    [MemberData(nameof(WorkbookSnapshotTests.Cases), MemberType = typeof(WorkbookSnapshotTests))]
    public async Task Reads_every_table_as_written(string audit, Language language, Audience audience)
    {
        var (result, presentation) = (WorkbookSnapshotTests.SampleOf(audit), Written.For(language, audience));

        await AgreesAsync(result, presentation);
    }

    [Fact]
    public async Task Reads_what_buyers_type_as_the_text_it_is()
    {
        // Text that looks like an escaped character is left out: openpyxl shows the escape itself.
        string[] traps =
        [
            "=1+1", "=cmd|' /C calc'!A0", "@SUM(1)", "+491701234567", "01234", "123456789012345678", "12E3456", "01.02.2026", "12:30", "true", "'abc",
            " vorn und hinten ", "Zoë 😀👩‍👩‍👧 Ω", "שלום", "e\u0301", "<b>&amp;\"",
        ];
        var orders = traps.Index().Select(trap => SampleAudit.Affected(
            trap.Index, Cause.LostInTransfer, SampleAudit.Finding(SampleRules.StreetMissing, Core.Addresses.AddressField.Street, trap.Item))).ToList();

        await AgreesAsync(SampleAudit.Of(orders, clear: 3), Written.For(audience: Audience.Internal));
    }

    private async Task AgreesAsync(AuditResult result, ReportPresentation presentation)
    {
        await new ExcelReportWriter(SampleRules.All).WriteAsync(result, presentation, path);
        var read = await Openpyxl.ReadAsync(path);
        var sheets = ReportSheets.Of(new ReportContext(result, presentation, SampleRules.All)).All;

        Assert.Equal(sheets.Select(sheet => sheet.Name).Prepend(Overview(presentation)), read.Keys);
        foreach (var sheet in sheets)
        {
            Assert.Equal(Expected(sheet), read[sheet.Name].ToDictionary(cell => cell.Key, cell => Shown(cell.Value)));
        }

        static string Overview(ReportPresentation presentation) => presentation.Language == Language.German ? "Übersicht" : "Overview";
    }

    private static Dictionary<string, string> Expected(TableSheet sheet)
    {
        var cells = new Dictionary<string, string> { ["A1"] = $"s {sheet.Title}" };
        foreach (var (index, line) in sheet.Lines.Index())
        {
            cells[$"A{index + 2}"] = $"s {line}";
        }

        if (sheet.RowCount == 0)
        {
            return cells;
        }

        foreach (var (index, column) in sheet.Columns.Index())
        {
            cells[Place(index, sheet.HeaderRow)] = $"s {column.Title}";
        }

        foreach (var (rowIndex, row) in sheet.Rows.Index())
        {
            foreach (var (index, cell) in row.Cells.Index().Where(cell => cell.Item.Number is not null || cell.Item.Text.Length > 0))
            {
                cells[Place(index, sheet.HeaderRow + 1 + rowIndex)] = (cell.Number, sheet.Columns[index].Kind) switch
                {
                    (null, _) => $"s {CellText.Of(cell.Text)}",
                    ({ } moment, ColumnKind.Moment or ColumnKind.Day)
                        => $"d {DateTime.FromOADate(moment).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}",
                    ({ } count, _) => $"n {count.ToString(CultureInfo.InvariantCulture)}",
                };
            }
        }

        return cells;
    }

    private static string Place(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");

    private static string Shown(JsonElement[] cell) => $"{cell[0].GetString()} {cell[1]}";
}
