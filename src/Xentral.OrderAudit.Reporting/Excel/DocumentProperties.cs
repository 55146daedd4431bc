using System.Globalization;
using ClosedXML.Excel;
using Xentral.OrderAudit.Reporting.Excel.Layout;

namespace Xentral.OrderAudit.Reporting.Excel;

/// <summary>What the file says about itself outside its sheets.</summary>
internal static class DocumentProperties
{
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

        Add("Run id", run.Id);
        Add("Tool version", run.ToolVersion);
        Add("Rule set", run.RuleSet);
        Add("Time zone", run.TimeZone.Id);
        Add("Complete", run.IsComplete ? "yes" : "no");
        foreach (var reading in run.Readings)
        {
            Add($"{reading.Source} rows", reading.Rows.ToString(CultureInfo.InvariantCulture));
            Add($"{reading.Source} SHA-256", reading.Sha256);
        }

        void Add(string name, string value) => workbook.CustomProperties.Add(name, CellText.Of(value));
    }
}
