namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>What a document is, judged from its first bytes; never from its name.</summary>
internal enum DocumentForm
{
    Empty,

    /// <summary>Lines of text; an order report, perhaps.</summary>
    Text,
    Json,
    Spreadsheet,

    /// <summary>An archive of files, or a workbook of today, which is one as well.</summary>
    Zip,
    WebPage,
    Xml,
    Binary,
}
