using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>What people read for a change since earlier runs.</summary>
public static class ChangeTexts
{
    public static LocalizedText Resolved { get; } = new("Behoben", "Resolved");

    public static LocalizedText Unchecked { get; } = new("Noch offen, diesmal nicht geprüft", "Still open, not checked this time");

    public static LocalizedText Name(this ChangeKind kind) => kind switch
    {
        ChangeKind.New => new("Neu", "New"),
        ChangeKind.Returned => new("Wieder betroffen", "Affected again"),
        ChangeKind.Persisting => new("Besteht weiter", "Persisting"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The counts a person reads, zeros left out except for what is new.</summary>
    public static IEnumerable<(LocalizedText Name, int Count)> Counts(this AuditChanges changes) =>
    [
        (ChangeKind.New.Name(), changes.New),
        .. new[]
        {
            (ChangeKind.Returned.Name(), changes.Returned),
            (ChangeKind.Persisting.Name(), changes.Persisting),
            (Resolved, changes.Resolved.Count),
            (Unchecked, changes.Unchecked.Count),
        }.Where(row => row.Item2 > 0),
    ];
}
