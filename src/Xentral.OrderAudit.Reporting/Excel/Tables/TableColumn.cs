namespace Xentral.OrderAudit.Reporting.Excel.Tables;

/// <param name="Title">Header; unique within its table.</param>
/// <param name="MinWidth">In Excel's column units.</param>
/// <param name="MaxWidth">Longer texts wrap.</param>
internal sealed record TableColumn(string Title, ColumnKind Kind, double MinWidth, double MaxWidth);
