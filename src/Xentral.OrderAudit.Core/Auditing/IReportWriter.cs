namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Writes a finished audit to one file format.</summary>
public interface IReportWriter
{
    /// <summary>Writes to <paramref name="path"/>: whole or not at all, never half.</summary>
    /// <param name="path">Absolute path; an existing file is replaced.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    Task WriteAsync(AuditResult result, ReportPresentation presentation, string path, CancellationToken cancellationToken = default);
}
