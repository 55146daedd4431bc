namespace Xentral.OrderAudit.Database.Layout;

/// <summary>What can be read of one table.</summary>
/// <param name="Columns">Names, compared without regard to case.</param>
/// <param name="Indexed">Columns some index starts with.</param>
internal sealed record TableLayout(string Table, IReadOnlySet<string> Columns, IReadOnlySet<string> Indexed)
{
    public bool IsReadable => Columns.Count > 0;

    public IReadOnlyList<string> Missing(IEnumerable<string> wanted) => [.. wanted.Where(column => !Columns.Contains(column))];
}
