namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>A document that can be read more than once: a file somebody saved, or a download held in memory. Packed with gzip or not.</summary>
/// <param name="Name">Names it in messages.</param>
/// <param name="Open">Opens it at its first byte.</param>
/// <param name="ContentType">The header of the download, which tells the charset; <see langword="null"/> once that is lost.</param>
internal sealed record OrderReportDocument(string Name, Func<Stream> Open, string? ContentType = null);
