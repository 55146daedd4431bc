using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Reporting.Excel.Tables;

/// <param name="Tone">Colours the row's severity cell; <see langword="null"/> for none.</param>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells, Severity? Tone = null);
