using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.State;

/// <summary>Removes all this program has kept in a state folder, and nothing else that may lie there: each file is recognised by what is in it.</summary>
public static class StatePurge
{
    private delegate bool Recognises(ReadOnlySpan<byte> head);

    private static readonly Kind[] Kinds =
    [
        new("*.journal", OwnMarks.IsJournal, new("zwischengespeicherte Bestellungen", "orders kept from a run")),
        new(KeptResult.Pattern, OwnMarks.IsResult, new("Ergebnis der letzten Prüfung", "result of the latest audit")),
        new(KeptResult.Pattern + ".part", OwnMarks.IsResult, new("Ergebnis der letzten Prüfung", "result of the latest audit")),
        new("*.budget", OwnMarks.IsBudget, new("Stand des Abfragekontingents", "state of a request budget")),
        new("*.budget*.part", OwnMarks.IsBudget, new("Stand des Abfragekontingents", "state of a request budget")),
        new("history*.sqlite-journal", OwnMarks.IsHistoryJournal, new("Aufzeichnung früherer Läufe", "record of earlier runs")),
        new("history*.sqlite", OwnMarks.IsHistory, new("Aufzeichnung früherer Läufe", "record of earlier runs")),
        new("nightly-*.lock", OwnMarks.IsLock, new("Sperre der Nachtläufe", "lock of nightly runs")),
        new("order-audit.log*", OwnMarks.IsLog, new("Protokoll der Nachtläufe", "log of nightly runs")),
        new("key*.part", head => KeyFile.IsBegun(head), new("Schlüssel", "key")),

        // The key goes last and only if nothing is left that needs it.
        new(StateFolder.KeyName, head => KeyFile.IsKey(head), new("Schlüssel", "key")),
    ];

    /// <summary>Removes what can be removed; files another run is using stay.</summary>
    /// <param name="folder">Absolute path; it may be missing.</param>
    /// <exception cref="UnsafePlaceException">Others own the folder or can write to it.</exception>
    public static PurgeResult Run(string folder)
    {
        var result = new PurgeResult([], [], []);
        if (!Directory.Exists(folder))
        {
            return result;
        }

        OwnFolder.Check(folder);
        foreach (var kind in Kinds)
        {
            foreach (var path in Directory.GetFiles(folder, kind.Pattern).Order(StringComparer.Ordinal))
            {
                Remove(path, kind, result);
            }
        }

        if (!Directory.EnumerateFileSystemEntries(folder).Any() && new DirectoryInfo(folder).LinkTarget is null)
        {
            Directory.Delete(folder);
        }

        return result;
    }

    private static void Remove(string path, Kind kind, PurgeResult result)
    {
        if (kind.Pattern == StateFolder.KeyName && result.Left.Count > 0)
        {
            result.Left.Add((path, kind.Meaning));
            return;
        }

        try
        {
            using var file = OwnFile.Open(path);

            // An empty one holds nothing of anybody; a run or a purge that was broken off leaves such files.
            if (HeadOf(file) is { Length: > 0 } head && !kind.IsOwn(head))
            {
                result.Foreign.Add(path);
                return;
            }

            FileSteps.Before(FileStep.Truncate, path);
            file.SetLength(0);
            FileSteps.Before(FileStep.Delete, path);
            File.Delete(path);
            result.Removed.Add((path, kind.Meaning));
        }
        catch (UnsafePlaceException)
        {
            result.Foreign.Add(path);
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            result.Left.Add((path, kind.Meaning));
        }
    }

    private static byte[] HeadOf(FileStream file)
    {
        var head = new byte[(int)Math.Min(file.Length, OwnMarks.HeadSize)];
        file.ReadExactly(head);
        return head;
    }

    /// <param name="IsOwn">Judges by the first bytes.</param>
    private sealed record Kind(string Pattern, Recognises IsOwn, LocalizedText Meaning);
}
