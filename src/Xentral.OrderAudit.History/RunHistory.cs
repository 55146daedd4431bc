using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.History.Storage;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.History;

/// <summary>What earlier runs found. Whatever is wrong with it is told once and never stands in the way of an audit.</summary>
public sealed class RunHistory(HistoryPlace place, HistoryOptions options, NightlyOptions nightly, IAuditProgress progress, TimeProvider clock)
{
    private HistoryKeys? keys;
    private string? merchant;
    private (AuditChanges Changes, long LastEntry)? compared;

    public bool IsKept => place.Folder is not null && options.Kept > TimeSpan.Zero;

    /// <summary>Why the history could not be used or written; <see langword="null"/> as long as all is well.</summary>
    public LocalizedText? Problem { get; private set; }

    /// <summary>Tells merchants apart and reveals nothing.</summary>
    /// <exception cref="IOException">The key cannot be read.</exception>
    public string MerchantName => Merchant ?? throw new InvalidOperationException("No merchant is configured.");

    private bool Exists => IsKept && File.Exists(Path.Combine(place.Folder!, HistoryFile.FileName));

    private HistoryKeys Keys => keys ??= new(place.Key());

    private string? Merchant => merchant ??= place.Merchant?.Invoke();

    /// <summary>The orders that are affected as far as is known.</summary>
    public IReadOnlySet<OrderNumber> OpenOrders()
        => Try(connection => Reader(connection).OpenOrders(Merchant!).Select(order => order.Number).ToHashSet()) ?? [];

    /// <summary>What has changed; <see langword="null"/> when nothing is remembered, or it cannot be read.</summary>
    public AuditChanges? Compare(AuditResult result) => Try(connection =>
    {
        var reader = Reader(connection);
        var lastEntry = reader.LastEntry();
        var changes = Compare(result, reader);
        compared = (changes, lastEntry);
        return changes;
    });

    /// <summary>The window a nightly run reads instead of the whole one.</summary>
    public AuditWindow NightlyWindowOf(AuditWindow asked) => Try(connection =>
    {
        var reader = Reader(connection);
        return NightlyWindow.Of(
            asked,
            [.. asked.MarketplaceIds.Select(id => reader.Coverage(Merchant!, id))],
            reader.OpenOrders(Merchant!).Select(order => order.Order),
            nightly,
            clock.GetUtcNow());
    }) ?? asked;

    /// <summary>Where the last complete run of changes ended; <see langword="null"/> as long as one marketplace has had none.</summary>
    public DateTimeOffset? ChangesReadUntil(IReadOnlyList<string> marketplaceIds) => Try(connection =>
    {
        var reader = Reader(connection);
        var ends = marketplaceIds.Select(id => reader.ChangesReadUntil(Merchant!, id)).ToList();
        return new Known<DateTimeOffset?>(ends.Contains(null) ? null : ends.Min());
    })?.Value;

    /// <summary>Remembers a run, wholly or not at all. Of an incomplete one only that it took place: the next is compared with the last complete one.</summary>
    /// <param name="isNightly">The window began where nothing is missing before it.</param>
    /// <param name="isToBeTold">Somebody is to be told of it and has not been yet.</param>
    /// <param name="readUntil">Where Amazon's answers ended, when that is known.</param>
    /// <returns>Whether all is remembered that should be.</returns>
    public bool Remember(AuditResult result, bool isNightly, bool isToBeTold = false, DateTimeOffset? readUntil = null)
    {
        var asked = result.Run.Window;
        var read = readUntil < asked.Until ? asked with { Until = readUntil.Value } : asked;
        Try(connection =>
        {
            Write(result, read, isNightly, isToBeTold, connection);
            return this;
        });
        return Problem is null;
    }

    /// <summary>Orders still open that became affected in earlier runs whose announcement did not arrive.</summary>
    /// <param name="run">The id of the run that is about to be told.</param>
    public int UntoldNewsBefore(string run) => Try(connection => new Known<int>(Reader(connection).UntoldNews(Merchant!, run)))?.Value ?? 0;

    /// <summary>Somebody has been told of every run so far, or there was nothing to tell.</summary>
    public void MarkTold() => Try(connection =>
    {
        connection.Execute("UPDATE runs SET is_told = 1 WHERE merchant = @Merchant AND is_told = 0", new { Merchant });
        return this;
    });

    /// <summary>The runs of the configured merchant, or of all when none is; the youngest last.</summary>
    /// <exception cref="HistoryUnavailableException">The history cannot be read.</exception>
    public IReadOnlyList<RecordedRun> Runs(int most) => Exists ? Use(connection => Reader(connection).Runs(Merchant, most)) : [];

    /// <summary>What each run said of an order, the youngest last.</summary>
    /// <exception cref="HistoryUnavailableException">The history cannot be read.</exception>
    public IReadOnlyList<RecordedJudgement> Story(OrderNumber number) => Exists ? Use(connection => Reader(connection).Story(number)) : [];

    private HistoryReader Reader(SqliteConnection connection) => new(connection, Keys);

    private AuditChanges Compare(AuditResult result, HistoryReader reader)
    {
        var known = reader.OpenOrders(Merchant!)
            .Concat(reader.Orders(result.AffectedOrders.Select(order => order.Number)))
            .DistinctBy(order => order.Number)
            .ToDictionary(order => order.Number);

        return ChangeFinder.Compare(result, reader.LastRun(Merchant!, result.Run.Window), known, Keys.FingerprintOf);
    }

    private void Write(AuditResult result, AuditWindow read, bool isNightly, bool isToBeTold, SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var reader = Reader(connection);
        var writer = new HistoryWriter(connection, Keys, Merchant!);

        var changes = result.Run.IsComplete ? ChangesNow(result, reader) : null;
        var run = writer.AddRun(result, changes, isTold: !isToBeTold || changes is null);
        if (changes is not null)
        {
            writer.AddChanges(run, result, changes);
            Cover(read, isNightly, reader, writer);
        }

        writer.Forget(clock.GetUtcNow() - options.Kept);
        transaction.Commit();
    }

    // Another run may have finished since the report was written: then all is compared again.
    private AuditChanges ChangesNow(AuditResult result, HistoryReader reader)
        => compared is { } known && ReferenceEquals(known.Changes, result.Changes) && known.LastEntry == reader.LastEntry()
            ? known.Changes
            : Compare(result, reader);

    // Nobody knows what files leave out, so they cover nothing.
    private void Cover(AuditWindow read, bool isNightly, HistoryReader reader, HistoryWriter writer)
    {
        foreach (var marketplace in read.IsFromFiles ? [] : read.MarketplaceIds)
        {
            if (read.IsByUpdate)
            {
                writer.SetChangesRead(marketplace, read.Until);
            }
            else
            {
                writer.SetCoverage(marketplace, CoveredSpan.After(reader.Coverage(Merchant!, marketplace), read, isNightly));
            }
        }
    }

    private T? Try<T>(Func<SqliteConnection, T> use)
        where T : class
    {
        if (!IsKept || Problem is not null || place.Merchant is null)
        {
            return null;
        }

        try
        {
            return Use(use);
        }
        catch (HistoryUnavailableException exception)
        {
            Problem = exception.Problem;
            progress.Noted(exception.Problem);
            return null;
        }
    }

    private T Use<T>(Func<SqliteConnection, T> use)
    {
        try
        {
            var file = new HistoryFile(place.Folder!, Keys, clock);
            try
            {
                using var connection = file.Open(progress.Noted);
                return use(connection);
            }
            catch (Exception exception) when (exception is CryptographicException || exception is SqliteException fault && HistoryFile.IsDamage(fault))
            {
                // Whole at first sight and damaged further in.
                file.SetAside(progress.Noted);
                using var connection = file.Open(progress.Noted);
                return use(connection);
            }
        }
        catch (UnsafePlaceException exception)
        {
            throw new HistoryUnavailableException(exception.Problem, exception);
        }
        catch (Exception exception) when (exception is SqliteException || (exception.IsFileFault() && exception is not HistoryUnavailableException))
        {
            throw HistoryUnavailableException.Unusable(place.Folder!, exception);
        }
    }

    private sealed record Known<T>(T Value);
}
