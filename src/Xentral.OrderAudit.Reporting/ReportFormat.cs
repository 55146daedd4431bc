namespace Xentral.OrderAudit.Reporting;

/// <summary>The files a finished audit can become; the key under which its writer is registered.</summary>
public enum ReportFormat
{
    Workbook,
    Json,
}
