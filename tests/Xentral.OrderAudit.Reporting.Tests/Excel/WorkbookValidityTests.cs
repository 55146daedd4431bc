using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

public sealed class WorkbookValidityTests
{
    [Theory]
    [MemberData(nameof(WorkbookSnapshotTests.Cases), MemberType = typeof(WorkbookSnapshotTests))]
    public void Has_no_validation_error(string audit, Language language, Audience audience)
    {
        using var workbook = Written.Workbook(WorkbookSnapshotTests.SampleOf(audit), Written.For(language, audience));
        using var document = SpreadsheetDocument.Open(workbook, isEditable: false);

        foreach (var version in new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 })
        {
            Assert.Empty(new OpenXmlValidator(version).Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
        }
    }

    [Theory]
    [MemberData(nameof(WorkbookSnapshotTests.Cases), MemberType = typeof(WorkbookSnapshotTests))]
    public void Every_table_header_equals_its_column_names(string audit, Language language, Audience audience)
    {
        using var workbook = Written.Workbook(WorkbookSnapshotTests.SampleOf(audit), Written.For(language, audience));
        using var document = SpreadsheetDocument.Open(workbook, isEditable: false);
        foreach (var sheet in document.WorkbookPart!.WorksheetParts)
        {
            foreach (var table in sheet.TableDefinitionParts.Select(part => part.Table))
            {
                var row = table.Reference!.Value!.Split(':')[0][1..];
                var header = sheet.Worksheet.Descendants<Row>().Single(candidate => candidate.RowIndex!.InnerText == row)
                    .Elements<Cell>().Select(cell => CellReader.Value(document, cell)).ToList();

                Assert.Equal(table.TableColumns!.Elements<TableColumn>().Select(column => column.Name!.Value), header);
                Assert.Equal(header.Count, header.Distinct(StringComparer.OrdinalIgnoreCase).Count());
                Assert.Equal(table.Reference.Value, table.AutoFilter!.Reference!.Value);
                Assert.Matches(@"^\p{L}+_[\p{L}\p{N}_]+$", table.Name!.Value);
            }
        }
    }

    [Fact]
    public void Every_sheet_begins_in_its_first_cell()
    {
        using var workbook = Written.Workbook(SampleAudit.Clean());
        using var document = SpreadsheetDocument.Open(workbook, isEditable: false);

        Assert.All(document.WorkbookPart!.WorksheetParts, part
            => Assert.NotEmpty(CellReader.Value(document, part.Worksheet.Descendants<Cell>().First(cell => cell.CellReference == "A1"))));
    }

    [Fact]
    public void The_same_audit_gives_the_same_bytes()
    {
        using var first = Written.Workbook(SampleAudit.Incident());
        using var second = Written.Workbook(SampleAudit.Incident());

        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void Rows_beyond_a_sheet_continue_on_the_next()
    {
        using var workbook = Written.Workbook(SampleAudit.Large(60), lastRow: 54);
        using (var document = SpreadsheetDocument.Open(workbook, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken));
            Assert.Equal(
                [
                    "Übersicht", "Zeitverlauf", "Bestellungen 1", "Bestellungen 2", "Befunde 1", "Befunde 2", "Befunde 3", "Nicht geprüft",
                    "Legende und Methode",
                ],
                document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value));
        }

        workbook.Position = 0;
        Assert.Equal(120, SheetReader.Rows(workbook, "Befunde 1", "Befunde 2", "Befunde 3").Count);
    }

    [Fact]
    public void Ten_thousand_findings_are_all_there_in_order()
    {
        using var workbook = Written.Workbook(SampleAudit.Large(5_000));

        var keys = SheetReader.Rows(workbook, "Befunde").Select(row => (row[0], row[1])).ToList();

        Assert.Equal(10_000, keys.Count);
        Assert.Equal(keys.OrderBy(key => key.Item1, StringComparer.Ordinal).ThenBy(key => key.Item2, StringComparer.Ordinal), keys);
    }

    [Fact]
    public void The_package_tells_no_time_of_its_own()
    {
        using var workbook = Written.Workbook(SampleAudit.Incident());
        using var package = new ZipArchive(workbook);

        Assert.All(package.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal("[Content_Types].xml", package.Entries[0].FullName);
        Assert.Contains(package.Entries, entry => entry.FullName == "docProps/core.xml");
    }
}
