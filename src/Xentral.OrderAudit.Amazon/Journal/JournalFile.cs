using System.Security.Cryptography;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.State;
using Xentral.OrderAudit.State.Sealing;

namespace Xentral.OrderAudit.Amazon.Journal;

/// <summary>Everything one fetch has brought in so far, safe on the disk. Locked against other runs while it is open.</summary>
internal sealed class JournalFile : IDisposable
{
    private readonly SealedFile file;
    private readonly MemoryStream buffer = new();
    private readonly Dictionary<string, LegProgress> legs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> notes = new(StringComparer.Ordinal);
    private DateTimeOffset? completedAt;
    private DateTimeOffset lastArrival;

    private JournalFile(SealedFile file, AuditWindow window)
    {
        this.file = file;
        Window = window;
    }

    /// <summary>The window to read: the one asked for, or that of the run which is continued.</summary>
    public AuditWindow Window { get; private set; }

    public IReadOnlyDictionary<string, LegProgress> Legs => legs;

    public IReadOnlyDictionary<string, string> Notes => notes;

    /// <summary>Pages that an earlier run has left here.</summary>
    public int Pages { get; private set; }

    /// <summary>Different orders in them: overlapping windows and the two reports bring many twice.</summary>
    public int Orders { get; private set; }

    public DateTimeOffset MadeAt => file.MadeAt;

    /// <summary>The tail was damaged and has been cut off.</summary>
    public bool IsRepaired { get; private set; }

    public bool IsComplete => completedAt is not null;

    /// <exception cref="IOException">Another run has it, or it cannot be opened.</exception>
    public static JournalFile Open(string path, byte[] key, AuditWindow asked, StateOptions options, DateTimeOffset now)
    {
        var file = OpenOwn(path, key);
        var journal = new JournalFile(file, asked);
        try
        {
            journal.TryLoad();
            if (options.Restart || !journal.IsWorthContinuing(options, now))
            {
                journal.Begin(asked, now);
            }
            else if (!journal.IsComplete && journal.Window.IsOpenEnded && now - journal.lastArrival > TimeSpan.FromHours(24))
            {
                // Its page tokens are void anyway, so the window may as well end today.
                journal.Reopen(asked);
            }

            return journal;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The pages an earlier run has left, in the order in which they came.</summary>
    public IEnumerable<FetchedPage> Replay()
        => file.Read().Select(EntryCodec.Read).OfType<JournalEntry.Page>().Select(page => page.Fetched);

    /// <summary>On the disk when this returns.</summary>
    /// <exception cref="IOException">The disk is full or gone.</exception>
    public void Append(FetchedPage page) => file.Append(EntryCodec.Write(new JournalEntry.Page(page), buffer));

    /// <inheritdoc cref="Append(FetchedPage)"/>
    public void Append(JournalEntry.Note note) => file.Append(EntryCodec.Write(note, buffer));

    /// <summary>The report is written: nothing here is needed any more, unless the user wants to keep it.</summary>
    public void Complete(bool keep, DateTimeOffset now)
    {
        if (!keep)
        {
            file.Delete();
        }
        else if (!IsComplete)
        {
            file.Append(EntryCodec.Write(new JournalEntry.Completion(now), buffer));
        }
    }

    /// <summary>Removes a journal without a single page or note: there is nothing to continue.</summary>
    public void DeleteIfEmpty(bool hasContent)
    {
        if (!hasContent)
        {
            file.Delete();
        }
    }

    /// <summary>Takes the journal out of the way of the next run; it expires like any other.</summary>
    public void SetAside() => SetAside(file.Path);

    public void Dispose()
    {
        file.Dispose();
        buffer.Dispose();
    }

    // Only what bears the mark may be written over.
    private static SealedFile OpenOwn(string path, byte[] key)
    {
        var file = Sealed(OwnFile.OpenOrCreate(path), key);
        if (!file.IsForeign)
        {
            return file;
        }

        SetAside(path);
        file.Dispose();
        return Sealed(OwnFile.OpenOrCreate(path), key);
    }

    public static SealedFile Sealed(FileStream file, byte[] key) => new(file, OwnMarks.Journal, SealingKey.FromKey(key, "journal"));

    private static void SetAside(string path)
    {
        FileSteps.Before(FileStep.Rename, path);
        File.Move(path, Path.ChangeExtension(path, $"{RandomNumberGenerator.GetHexString(8, lowercase: true)}.aside.journal"), overwrite: false);
    }

    private bool IsWorthContinuing(StateOptions options, DateTimeOffset now)
        => Pages + notes.Count > 0 && now - MadeAt < StateOptions.LongestKept && (!IsComplete || options.KeepOrders);

    private void TryLoad()
    {
        try
        {
            Load();
        }
        catch (InvalidDataException)
        {
            // Whole, but written by another version of this program.
            Forget();
        }
    }

    private void Load()
    {
        var isOpened = false;
        var seen = new SeenOrders();
        lastArrival = file.MadeAt;
        foreach (var record in file.Read())
        {
            switch (EntryCodec.Read(record))
            {
                case JournalEntry.Opening opening:
                    isOpened = true;
                    Window = opening.Window;
                    ReopenLegs();
                    break;
                case JournalEntry.Page { Fetched: var page }:
                    Enter(page, seen);
                    break;
                case JournalEntry.Note note:
                    notes[note.Key] = note.Text;
                    break;
                case JournalEntry.Completion completion:
                    completedAt = completion.At;
                    break;
            }
        }

        IsRepaired = file.IsDamaged;
        if (!isOpened)
        {
            Forget();
        }
    }

    private void Forget()
    {
        (Pages, Orders, completedAt) = (0, 0, null);
        legs.Clear();
        notes.Clear();
    }

    private void Enter(FetchedPage page, SeenOrders seen)
    {
        Pages++;
        Orders += page.Orders.Count(order => seen.IsNew(order.Number));
        lastArrival = page.ArrivedAt;
        legs[page.Leg] = (legs.GetValueOrDefault(page.Leg) ?? new()).After(page, Window.IsByUpdate);
    }

    private void Begin(AuditWindow asked, DateTimeOffset now)
    {
        Forget();
        Window = asked;
        file.Begin(now);
        file.Append(EntryCodec.Write(new JournalEntry.Opening(asked), buffer));
    }

    private void Reopen(AuditWindow asked)
    {
        Window = asked;
        ReopenLegs();
        file.Append(EntryCodec.Write(new JournalEntry.Opening(asked), buffer));
    }

    private void ReopenLegs()
    {
        foreach (var leg in legs.Keys.ToList())
        {
            legs[leg] = legs[leg].Reopened();
        }
    }
}
