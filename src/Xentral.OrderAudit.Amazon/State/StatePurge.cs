using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.State;

/// <summary>Removes everything this program has kept in a state folder, and nothing else that may lie there.</summary>
public static class StatePurge
{
    private static readonly (string Pattern, LocalizedText Meaning)[] Kinds =
    [
        (StateFolder.JournalPattern, new("zwischengespeicherte Bestellungen", "orders kept from a run")),
        (StateFolder.BudgetPattern, new("Stand des Abfragekontingents", "state of a request budget")),
        ($"{StateFolder.BudgetPattern}.part", new("Stand des Abfragekontingents", "state of a request budget")),
        (StateFolder.LastRunPattern, new("Ende des letzten Laufs", "end of the last run")),
        ($"{StateFolder.LastRunPattern}.part", new("Ende des letzten Laufs", "end of the last run")),
        (StateFolder.KeyName, new("Schlüssel", "key")),
    ];

    /// <summary>Removes what can be removed; files another run is using stay.</summary>
    /// <param name="folder">Absolute path; it may be missing.</param>
    public static PurgeResult Run(string folder)
    {
        var removed = new List<(string, LocalizedText)>();
        var left = new List<(string, LocalizedText)>();
        if (!Directory.Exists(folder))
        {
            return new(removed, left);
        }

        foreach (var (pattern, meaning) in Kinds)
        {
            // The key goes last and only if nothing is left that needs it.
            foreach (var path in Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal))
            {
                ((left.Count == 0 || pattern != StateFolder.KeyName) && TryDelete(path) ? removed : left).Add((path, meaning));
            }
        }

        if (!Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }

        return new(removed, left);
    }

    private static bool TryDelete(string path)
    {
        try
        {
            using var file = OwnerOnly.Open(path, FileMode.Open);
            file.SetLength(0);
            File.Delete(path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
