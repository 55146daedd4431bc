namespace Xentral.OrderAudit.Reporting;

/// <summary>The files a finished audit can become; the key under which its writer is registered.</summary>
public enum ReportFormat
{
    Workbook,
    Json,

    /// <summary>One page that needs nothing else.</summary>
    Html,

    /// <summary>The findings for other programs.</summary>
    Csv,

    /// <summary>A comment for a ticket.</summary>
    Markdown,
}
