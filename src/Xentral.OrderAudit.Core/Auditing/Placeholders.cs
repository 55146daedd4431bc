namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>
/// Names that stand on emptied rows of a run without Amazon knowing them. One such row lost its address; many with the same name were anonymised.
/// </summary>
internal sealed class Placeholders
{
    // Rows of different buyers; mixing up two orders gives one or two.
    private const int Many = 5;

    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);

    public void Note(string name) => rows[name] = rows.GetValueOrDefault(name) + 1;

    public bool Contains(string? name) => name is not null && rows.GetValueOrDefault(name) >= Many;
}
