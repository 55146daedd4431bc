using System.Globalization;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Reporting.Excel.Layout;

namespace Xentral.OrderAudit.Reporting.Excel;

/// <summary>What the file says about itself outside its sheets.</summary>
internal static class DocumentProperties
{
    // Fixed by the file format: the set of a user's own properties, numbered from 2.
    private const string OwnProperties = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstNumber = 2;

    public static void Set(XLWorkbook workbook, ReportContext report)
    {
        var run = report.Result.Run;
        var properties = workbook.Properties;
        properties.Title = report.Words.ReportTitle;
        properties.Subject = CellText.Of($"{report.Words.RunId} {run.Id}");
        properties.Author = CellText.Of($"Xentral Order Audit {run.ToolVersion}");
        properties.LastModifiedBy = properties.Author;
        // The run's own time, so that writing the same audit again gives the same bytes.
        properties.Created = run.FinishedAt.UtcDateTime;
        properties.Modified = run.FinishedAt.UtcDateTime;
    }

    /// <summary>Where the report comes from, for programs. ClosedXML would guess a type for each value and take some checksums for numbers.</summary>
    public static void InsertProvenance(SpreadsheetDocument document, AuditRun run)
    {
        IEnumerable<(string Name, string Value)> provenance =
        [
            ("Run id", run.Id),
            ("Tool version", run.ToolVersion),
            ("Rule set", run.RuleSet),
            ("Time zone", run.TimeZone.Id),
            ("Complete", run.IsComplete ? "yes" : "no"),
            .. run.Readings.SelectMany(reading => new[]
            {
                ($"{reading.Source} rows", reading.Rows.ToString(CultureInfo.InvariantCulture)),
                ($"{reading.Source} SHA-256", reading.Sha256),
            }),
        ];
        document.AddCustomFilePropertiesPart().Properties = new Properties([.. provenance.Index().Select(property => Text(
            property.Index + FirstNumber, property.Item.Name, property.Item.Value))]);
    }

    private static CustomDocumentProperty Text(int number, string name, string value) => new CustomDocumentProperty(new VTLPWSTR(CellText.Of(value)))
    {
        FormatId = OwnProperties,
        PropertyId = number,
        Name = name,
    };
}
