using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Excel.Tables;

/// <param name="Name">Header in both languages; unique within its table.</param>
/// <param name="Meaning">For the legend.</param>
/// <param name="Language">The report's.</param>
/// <param name="MinWidth">In Excel's column units.</param>
/// <param name="MaxWidth">Longer texts wrap.</param>
internal sealed record TableColumn(LocalizedText Name, LocalizedText Meaning, Language Language, ColumnKind Kind, double MinWidth, double MaxWidth)
{
    public string Title => Name.In(Language);
}
