using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Amazon.Journal;

/// <summary>Orders must not lie around for longer than 30 days, whether anybody comes back for them or not.</summary>
internal static class ExpiredJournals
{
    public static void Delete(StateFolder folder, DateTimeOffset now)
    {
        if (!Directory.Exists(folder.Path))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(folder.Path, StateFolder.JournalPattern))
        {
            DeleteIfExpired(path, folder.Key, now);
        }
    }

    private static void DeleteIfExpired(string path, byte[] key, DateTimeOffset now)
    {
        try
        {
            using var file = JournalFile.Sealed(OwnFile.Open(path), key);

            if (!file.IsForeign && file.IsExpired(now))
            {
                file.Delete();
            }
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            // In use by another run, which looks after it, or not ours to touch.
        }
    }
}
