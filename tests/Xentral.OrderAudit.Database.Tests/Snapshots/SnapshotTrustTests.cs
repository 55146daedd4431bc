using System.Text;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database.Snapshots;
using Xentral.OrderAudit.Database.Sources;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.Simulator.Erp;

namespace Xentral.OrderAudit.Database.Tests.Snapshots;

/// <summary>A snapshot that came by mail.</summary>
public sealed class SnapshotTrustTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task One_letter_that_became_another_is_noticed()
    {
        await WriteAsync();
        await AssertReadsAsync();

        // Wherever it stands: SQLite leaves old copies behind when it moves rows.
        var bytes = await File.ReadAllBytesAsync(file);
        var number = Encoding.UTF8.GetBytes(Invented.NumberOf(7));
        for (var place = 0; bytes.AsSpan(place).IndexOf(number) is >= 0 and var next; place += next + number.Length)
        {
            bytes[place + next + 5] ^= 1;
        }

        await File.WriteAllBytesAsync(file, bytes);

        await AssertRefusedAsync("no longer holds what was copied");
    }

    [Theory]
    [InlineData("ALTER TABLE auftrag RENAME TO hidden; CREATE VIEW auftrag AS SELECT * FROM hidden WHERE id > 3")]
    [InlineData("CREATE TRIGGER watching AFTER INSERT ON auftrag BEGIN SELECT 1; END")]
    [InlineData("CREATE VIRTUAL TABLE texts USING fts5(content)")]
    public async Task Only_real_tables_are_read(string change)
    {
        await WriteAsync();
        Execute(change);

        await AssertRefusedAsync("views or triggers");
    }

    [Fact]
    public async Task A_row_added_or_taken_away_is_noticed()
    {
        await WriteAsync();
        Execute("DELETE FROM auftrag WHERE id = 5");

        await AssertRefusedAsync("no longer holds what was copied");
    }

    [Fact]
    public async Task No_flipped_byte_ends_in_anything_but_the_same_content_or_words()
    {
        await WriteAsync();
        var whole = await File.ReadAllBytesAsync(file);
        var random = new Random(14);
        var refused = 0;
        for (var round = 0; round < 300; round++)
        {
            var flipped = whole.ToArray();
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(file, flipped);
            try
            {
                await using var xentral = XentralAccess.ToFile(file);
                Assert.Equal(20, (await xentral.FindAsync([.. Enumerable.Range(1, 20).Select(Invented.NumberOf)])).Count);
            }
            catch (SourceUnavailableException)
            {
                refused++;
            }
        }

        Assert.True(refused > 10, $"{refused} refused");
    }

    [Fact]
    public async Task A_device_is_no_snapshot()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Devices of Linux.");
        await using var xentral = XentralAccess.ToFile("/dev/zero");

        Assert.Contains("no ordinary file", (await Assert.ThrowsAsync<SourceUnavailableException>(xentral.ProbeAsync)).Problem.En, StringComparison.Ordinal);
    }

    private async Task WriteAsync()
    {
        await ErpTables.WriteSqliteFileAsync(file, Enumerable.Range(1, 20).Select(Invented.Order));
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await new SnapshotStamp(new DateTime(2026, 3, 1), IsMasked: false, ContentChecksum.Of(connection)).WriteAsync(connection, CancellationToken.None);
    }

    private async Task AssertReadsAsync()
    {
        await using var connection = await new SqliteFileOrigin(file).OpenAsync(CancellationToken.None);
    }

    private async Task AssertRefusedAsync(string because)
    {
        var refused = await Assert.ThrowsAsync<SourceUnavailableException>(AssertReadsAsync);
        Assert.Contains(because, refused.Problem.En, StringComparison.Ordinal);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }
}
