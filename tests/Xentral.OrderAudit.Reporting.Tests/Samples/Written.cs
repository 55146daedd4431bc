using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Json;

namespace Xentral.OrderAudit.Reporting.Tests.Samples;

/// <summary>Reports in memory.</summary>
internal static class Written
{
    public static ReportPresentation For(Language language = Language.German, Audience audience = Audience.Amazon)
        => new(language, audience, "Kolibri & Töchter Versand GmbH", "A2EXAMPLE7KQ9");

    public static MemoryStream Workbook(AuditResult result, ReportPresentation? presentation = null, int lastRow = TableSheet.LastRow)
    {
        var stream = new MemoryStream();
        new ExcelReportWriter(SampleRules.All).Write(result, presentation ?? For(), stream, lastRow, TestContext.Current.CancellationToken);
        stream.Position = 0;
        return stream;
    }

    public static async Task<byte[]> Json(AuditResult result, ReportPresentation? presentation = null)
    {
        using var stream = new MemoryStream();
        await JsonResultWriter.WriteAsync(result, presentation ?? For(), stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
