using System.Text;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.History.Tests.Support;

namespace Xentral.OrderAudit.History.Tests;

/// <summary>What may happen to the file between two runs.</summary>
public sealed class HistoryFileTests : IDisposable
{
    private readonly Keeper keeper = new();

    public void Dispose() => keeper.Dispose();

    [Theory]
    [InlineData("no database at all")]
    [InlineData("")]
    public void A_foreign_or_empty_file_never_blocks_a_run(string content)
    {
        Directory.CreateDirectory(keeper.Folder);
        File.WriteAllText(keeper.File, content);

        Assert.True(keeper.Run([Some.Affected(1)]).IsFirst);
        Assert.Equal(content.Length > 0 ? 1 : 0, keeper.FilesSetAside.Count());
        Assert.Single(keeper.Open().Runs(10));
    }

    [Fact]
    public void The_database_of_another_program_stays_untouched_and_is_said()
    {
        Directory.CreateDirectory(keeper.Folder);
        Execute("CREATE TABLE theirs (value TEXT)");
        var bytes = File.ReadAllBytes(keeper.File);

        Assert.False(keeper.Open().Remember(keeper.Result([], []), isNightly: false));
        Assert.Equal(bytes, File.ReadAllBytes(keeper.File));
        Assert.Empty(keeper.FilesSetAside);
        Assert.Contains("not this program's", Assert.Single(keeper.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        Directory.CreateDirectory(keeper.Folder);
        var target = Path.Combine(keeper.Folder, "target");
        File.WriteAllText(target, "");
        File.CreateSymbolicLink(keeper.File, target);

        Assert.False(keeper.Open().Remember(keeper.Result([], []), isNightly: false));
        Assert.Equal(0, new FileInfo(target).Length);
    }

    [Fact]
    public void An_earlier_damaged_file_is_not_replaced()
    {
        Directory.CreateDirectory(keeper.Folder);
        foreach (var content in (string[])["first", "second"])
        {
            File.WriteAllText(keeper.File, content);
            keeper.Run([Some.Affected(1)]);
        }

        Assert.Equal(["first", "second"], keeper.FilesSetAside.Select(File.ReadAllText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_damaged_file_is_set_aside_and_said()
    {
        Enumerable.Range(1, 3).ToList().ForEach(_ => keeper.Run([.. Enumerable.Range(1, 200).Select(order => Some.Affected(order))]));
        var bytes = File.ReadAllBytes(keeper.File);
        Array.Fill(bytes, (byte)0x5A, 4096, bytes.Length - 8192);
        File.WriteAllBytes(keeper.File, bytes);

        var changes = keeper.Run([Some.Affected(1)]);

        Assert.True(changes.IsFirst);
        Assert.Equal(bytes, File.ReadAllBytes(Assert.Single(keeper.FilesSetAside)));
        Assert.Contains("damaged", Assert.Single(keeper.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sealed_number_that_was_tampered_with_counts_as_damage()
    {
        keeper.Run([Some.Affected(1)]);
        Execute("UPDATE orders SET number = zeroblob(60)");

        Assert.True(keeper.Run([Some.Affected(1)]).IsFirst);
        Assert.Single(keeper.FilesSetAside);
    }

    [Fact]
    public void A_file_of_another_key_is_set_aside()
    {
        keeper.Run([Some.Affected(1)]);
        keeper.ChangeKey();

        Assert.True(keeper.Run([Some.Affected(1)]).IsFirst);
        Assert.Single(keeper.FilesSetAside);
    }

    [Fact]
    public void A_file_of_a_later_version_stays_untouched()
    {
        keeper.Run([Some.Affected(1)]);
        Execute("PRAGMA user_version = 99");
        var bytes = File.ReadAllBytes(keeper.File);
        var history = keeper.Open();

        Assert.Null(history.Compare(keeper.Result([Some.Affected(1)], [])));
        Assert.False(history.Remember(keeper.Result([], []), isNightly: false));
        Assert.Equal(bytes, File.ReadAllBytes(keeper.File));
        Assert.Contains("Update this program", Assert.Single(keeper.Notes), StringComparison.Ordinal);
        Assert.Throws<HistoryUnavailableException>(() => keeper.Open().Runs(10));
    }

    [Fact]
    public void A_folder_that_cannot_be_used_is_said_once_and_never_thrown()
    {
        Directory.CreateDirectory(keeper.Folder);
        File.WriteAllText(Path.Combine(keeper.Folder, "file"), "");
        var history = keeper.Open(at: Path.Combine(keeper.Folder, "file", "below"));

        Assert.Empty(history.OpenOrders());
        Assert.Null(history.Compare(keeper.Result([], [])));
        Assert.False(history.Remember(keeper.Result([], []), isNightly: false));
        Assert.Single(keeper.Notes);
    }

    [Fact]
    public void A_file_of_the_first_version_is_taken_over_with_all_it_holds()
    {
        keeper.Run([Some.Affected(1)]);
        Execute("DROP TABLE changes_read; ALTER TABLE runs DROP COLUMN is_told; PRAGMA user_version = 1");

        var changes = keeper.Run([Some.Affected(1)]);

        Assert.Equal((1, 0), (changes.Persisting, changes.New));
        Assert.Equal(0, keeper.Open().UntoldNewsBefore("run-3"));
        Assert.Empty(keeper.FilesSetAside);
    }

    [Fact]
    public void Two_runs_at_once_are_both_remembered()
    {
        keeper.Run([Some.Affected(1)]);
        var results = Enumerable.Range(2, 12).Select(order => keeper.Result([Some.Affected(order)], [])).ToList();

        Parallel.ForEach(results, new ParallelOptions { MaxDegreeOfParallelism = 6 }, result => Assert.True(keeper.Open().Remember(result, isNightly: false)));

        Assert.Equal(13, keeper.Open().Runs(100).Count);
        Assert.Equal(13, keeper.Open().OpenOrders().Count);
    }

    [Fact]
    public async Task Of_runs_that_find_it_damaged_at_once_all_are_remembered()
    {
        for (var round = 0; round < 3; round++)
        {
            using var damaged = new Keeper();
            damaged.Run([Some.Affected(1)]);
            await File.WriteAllTextAsync(damaged.File, new string('x', 40_000));
            var results = Enumerable.Range(2, 6).Select(order => damaged.Result([Some.Affected(order)], [])).ToList();
            using var start = new Barrier(results.Count);

            await Task.WhenAll(results.Select(result => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    Assert.True(damaged.Open().Remember(result, isNightly: false));
                },
                TaskCreationOptions.LongRunning)));

            Assert.Equal(6, damaged.Open().Runs(100).Count);
            Assert.Equal(40_000, new FileInfo(Assert.Single(damaged.FilesSetAside)).Length);
        }
    }

    [Fact]
    public void Nobody_reads_orders_or_people_in_the_file()
    {
        keeper.Run([Some.Affected(1), Some.Affected(2)]);
        keeper.Run([Some.Affected(2)], cleared: [Some.Number(1)]);

        var content = Encoding.UTF8.GetString(File.ReadAllBytes(keeper.File));

        Assert.All(
            ["302-1111111", "0000001", "Quendel", "Frieda", "Linden", "Dresden"],
            text => Assert.DoesNotContain(text, content, StringComparison.OrdinalIgnoreCase));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(keeper.File));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(keeper.Folder));
        }
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={keeper.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
