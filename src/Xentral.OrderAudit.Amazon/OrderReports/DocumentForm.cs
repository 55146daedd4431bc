namespace Xentral.OrderAudit.Amazon.OrderReports;

/// <summary>What a document is, judged from its first bytes; never from its name.</summary>
internal enum DocumentForm
{
    Empty,

    /// <summary>Lines of text; an order report, perhaps.</summary>
    Text,
    Json,
    Spreadsheet,
    WebPage,
    Xml,
    Binary,
}
