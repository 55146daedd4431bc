using System.Globalization;
using Xentral.OrderAudit.Amazon.Configuration;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Amazon.Journal;

/// <summary>One fetch from its opening to the finished report: what arrives is kept on the disk until it is no longer needed.</summary>
public sealed class OrderJournal : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, string> notes = new(StringComparer.Ordinal);
    private readonly StateFolder folder;
    private readonly AmazonAccount account;
    private readonly StateOptions options;
    private readonly TimeProvider time;
    private readonly IAuditProgress progress;
    private JournalFile? journal;
    private AuditWindow? window;
    private bool hasContent;
    private bool isKept = true;
    private bool isDiskFull;

    internal OrderJournal(
        StateFolder folder, AmazonAccount account, StateOptions options, TimeProvider time, IAuditProgress progress)
    {
        this.folder = folder;
        this.account = account;
        this.options = options;
        this.time = time;
        this.progress = progress;
    }

    /// <summary>Everything else has been had, but a part was refused for good: continuing would not help.</summary>
    internal bool IsRefusedForGood { get; set; }

    /// <summary>Where Amazon says that the answers end, which is where the next run has to go on; <see langword="null"/> when it did not say.</summary>
    public DateTimeOffset? ReadUntil { get; private set; }

    internal IReadOnlyDictionary<string, LegProgress> Legs => journal?.Legs ?? new Dictionary<string, LegProgress>();

    /// <summary>Looks for an interrupted run with the same settings.</summary>
    /// <returns>The window to read: the one asked for, or that of the run which is continued.</returns>
    /// <exception cref="StateUnavailableException">The state folder cannot be used, or another run with the same settings is under way.</exception>
    public AuditWindow Open(AuditWindow asked)
    {
        if (!folder.IsUsed)
        {
            return window = asked;
        }

        var now = time.GetUtcNow();
        var path = folder.PathOf(NameOf(asked), StateFolder.JournalPattern);
        ExpiredJournals.Delete(folder, now);
        try
        {
            journal = JournalFile.Open(path, folder.Key, asked, options, now);
        }
        catch (UnsafePlaceException unsafePlace)
        {
            throw StateUnavailableException.Unsafe(unsafePlace);
        }
        catch (IOException inUse) when (inUse is not StateUnavailableException && File.Exists(path) && inUse.GetType() == typeof(IOException))
        {
            throw StateUnavailableException.InUse(inUse);
        }
        catch (Exception exception) when (exception.IsFileFault() && exception is not StateUnavailableException)
        {
            throw StateUnavailableException.Unusable(folder.Path, exception);
        }

        hasContent = journal.Pages + journal.Notes.Count > 0;
        journal.Notes.ToList().ForEach(note => notes[note.Key] = note.Value);
        TellOfContinuing();
        return window = journal.Window;
    }

    /// <summary>The report is written; what was kept for a next try is removed unless it is still needed or wanted.</summary>
    /// <param name="isComplete">The run covers all it should.</param>
    /// <param name="lacksAddresses">What was fetched is of no use: the next run has to fetch it anew.</param>
    public void Finish(bool isComplete, bool lacksAddresses = false)
    {
        if (isComplete || IsRefusedForGood || lacksAddresses)
        {
            isKept = false;
            if (!TryOnDisk(() => journal?.Complete(isComplete && options.KeepOrders && !isDiskFull, time.GetUtcNow())))
            {
                progress.Noted(new(
                    De: $"Der Zwischenstand in {folder.Path} ließ sich nicht abschließen. Der Bericht ist davon nicht berührt; was liegen blieb, löscht "
                        + "order-audit purge.",
                    En: $"The state in {folder.Path} could not be finished. The report is not touched by that; order-audit purge removes what was left."));
            }
        }
    }

    /// <summary>The run has failed for want of anything but the sources: what is kept here might make every further run fail the same way.</summary>
    public void SetAside()
    {
        lock (gate)
        {
            if (journal is not null && hasContent)
            {
                TryOnDisk(journal.SetAside);
            }
        }
    }

    /// <summary>Takes note of the end that Amazon echoes.</summary>
    internal void Heard(FetchedPage page) => ReadUntil = page.Until < ReadUntil ? page.Until : ReadUntil ?? page.Until;

    /// <summary>The pages that are in safety, in the order in which they came.</summary>
    internal IEnumerable<FetchedPage> Replay() => hasContent ? journal?.Replay() ?? [] : [];

    /// <summary>Puts a page into safety. A full disk costs the safety, not the run.</summary>
    internal void Keep(FetchedPage page) => TryWrite(open => open.Append(page));

    /// <summary>Puts a note into safety; the latest under a key counts.</summary>
    internal void Note(string key, string text)
    {
        lock (gate)
        {
            notes[key] = text;
        }

        TryWrite(open => open.Append(new JournalEntry.Note(key, text)));
    }

    /// <summary>What this run or the one it continues has noted; <see langword="null"/> when nothing.</summary>
    internal string? Recall(string key)
    {
        lock (gate)
        {
            return notes.GetValueOrDefault(key);
        }
    }

    private void TryWrite(Action<JournalFile> write)
    {
        lock (gate)
        {
            if (journal is null || isDiskFull)
            {
                return;
            }

            try
            {
                write(journal);
                hasContent = true;
                return;
            }
            catch (IOException)
            {
                // It stays open: its pages may be being read.
                isDiskFull = true;
            }
        }

        progress.Noted(new(
            De: $"In {folder.Path} lässt sich nichts mehr schreiben. Der Lauf geht weiter, ließe sich nach einem Abbruch aber nicht fortsetzen.",
            En: $"Nothing more can be written to {folder.Path}. The run goes on, but could not be continued after an interruption."));
    }

    public void Dispose()
    {
        if (isKept)
        {
            // Without content it is no loss either way.
            TryOnDisk(() => journal?.DeleteIfEmpty(hasContent));
        }

        journal?.Dispose();
        journal = null;
    }

    private static bool TryOnDisk(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            return false;
        }
    }

    // The end counts only if the user has named one: "now" is another moment in every run.
    private string NameOf(AuditWindow asked) => folder.NameOf(
        account.Credentials.ClientId,
        account.Credentials.RefreshToken,
        account.Endpoints.Api.AbsoluteUri,
        asked.Since.UtcTicks.ToString(CultureInfo.InvariantCulture),
        asked.IsOpenEnded ? "" : asked.Until.UtcTicks.ToString(CultureInfo.InvariantCulture),
        string.Join(',', asked.MarketplaceIds.Order(StringComparer.Ordinal)),
        asked.IsByUpdate ? "by update" : "",
        account.Route?.ToString() ?? "");

    private void TellOfContinuing()
    {
        if (journal!.IsRepaired)
        {
            progress.Noted(new(
                De: "Der Zwischenstand eines früheren Laufs war am Ende beschädigt und wurde bis zur letzten ganzen Seite repariert.",
                En: "The state left by an earlier run was damaged at its end and has been repaired to the last whole page."));
        }

        if (journal.Pages == 0)
        {
            return;
        }

        var (german, english) = (new LocalFormat(Language.German, TimeZoneInfo.Utc), new LocalFormat(Language.English, TimeZoneInfo.Utc));
        var (germanTime, englishTime) = ($"vom {german.Moment(journal.MadeAt)} (UTC)", $"of {english.Moment(journal.MadeAt)} (UTC)");
        progress.Noted(journal.IsComplete
            ? new(
                De: $"Noch einmal geprüft, ohne Amazon zu fragen: {german.Orders(journal.Orders)} {germanTime}; --restart holt alles neu.",
                En: $"Audited again without asking Amazon: {english.Orders(journal.Orders)} {englishTime}; --restart fetches everything anew.")
            : new(
                De: $"Ein unterbrochener Lauf {germanTime} wird fortgesetzt. Schon da: {german.Orders(journal.Orders)}; --restart beginnt von vorn.",
                En: $"An interrupted run {englishTime} is continued. Here already: {english.Orders(journal.Orders)}; --restart begins anew."));
    }
}
