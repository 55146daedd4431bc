using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.TestSupport.Workbooks;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

/// <summary>No workbook has a fault that makes Excel offer a repair, and such faults would be noticed.</summary>
public sealed class WorkbookLintTests
{
    // What only the schema knows.
    private static readonly string[] SeenByValidator = ["wrong element order", "unknown attribute"];

    public static TheoryData<string> Faults => [.. PlantedFaults.Names];

    [Theory]
    [MemberData(nameof(WorkbookSnapshotTests.Cases), MemberType = typeof(WorkbookSnapshotTests))]
    public void Finds_nothing_in_a_report(string audit, Language language, Audience audience)
    {
        using var workbook = Written.Workbook(WorkbookSnapshotTests.SampleOf(audit), Written.For(language, audience));

        Assert.Empty(WorkbookLint.Check(workbook));
    }

    [Fact]
    public void Finds_nothing_when_tables_continue_on_further_sheets()
    {
        using var workbook = Written.Workbook(SampleAudit.Large(60), lastRow: 54);

        Assert.Empty(WorkbookLint.Check(workbook));
    }

    [Fact]
    public void Knows_29_faults() => Assert.Equal(29, PlantedFaults.Names.Count());

    [Theory]
    [MemberData(nameof(Faults))]
    public void Finds_a_planted_fault(string fault)
    {
        using var sound = Written.Workbook(SampleAudit.Incident());
        using var broken = PlantedFaults.Plant(fault, sound);

        Assert.NotEmpty(SeenByValidator.Contains(fault) ? Validated(broken) : WorkbookLint.Check(broken));
    }

    private static List<string> Validated(Stream workbook)
    {
        using var document = SpreadsheetDocument.Open(workbook, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => error.Description)];
    }
}
