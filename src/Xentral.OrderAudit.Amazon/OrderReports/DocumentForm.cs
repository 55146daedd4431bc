namespace Xentral.OrderAudit.Amazon.OrderReports;

/// <summary>What a document is, judged from its first bytes; never from its name.</summary>
internal enum DocumentForm
{
    Empty,

    /// <summary>Lines of text in a charset that keeps ASCII as it is; an order report, perhaps.</summary>
    Text,
    Utf16LittleEndian,
    Utf16BigEndian,
    Json,
    Spreadsheet,
    WebPage,
    Xml,
    Binary,
}
