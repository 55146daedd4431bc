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

    /// <summary>What is to be changed in Xentral, for the merchant's own staff.</summary>
    Corrections,

    /// <summary>A comment for a ticket.</summary>
    Markdown,
}
