using System.Text;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.Tests.Support;

namespace Xentral.OrderAudit.Amazon.Tests.Journal;

public sealed class JournalFileTests : IDisposable
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly string[] Texts = ["erste Seite", "zweite Seite", "dritte Seite"];

    private readonly TemporaryFolder folder = new();

    private string FilePath => folder.PathOf("test.journal");

    [Fact]
    public void Records_come_back_in_their_order()
    {
        WriteAll();

        using var journal = JournalFile.Open(FilePath, Key);
        Assert.Equal(Texts, Read(journal));
        Assert.False(journal.IsDamaged);
        Assert.Equal(Now, journal.MadeAt);
    }

    [Fact]
    public void A_tail_cut_off_at_any_byte_costs_only_the_last_record_and_writing_goes_on_from_there()
    {
        WriteAll();
        var whole = File.ReadAllBytes(FilePath);
        var beforeLast = whole.Length - (4 + 12 + 16) - Encoding.UTF8.GetByteCount(Texts[2]);

        for (var length = beforeLast; length < whole.Length; length++)
        {
            File.WriteAllBytes(FilePath, whole[..length]);
            AssertRepairs(isDamaged: length > beforeLast);
        }
    }

    [Fact]
    public void A_flipped_bit_anywhere_in_the_last_record_costs_only_that_record()
    {
        WriteAll();
        var whole = File.ReadAllBytes(FilePath);
        var beforeLast = whole.Length - (4 + 12 + 16) - Encoding.UTF8.GetByteCount(Texts[2]);

        for (var position = beforeLast * 8; position < whole.Length * 8; position++)
        {
            var flipped = whole.ToArray();
            flipped[position / 8] ^= (byte)(1 << (position % 8));
            File.WriteAllBytes(FilePath, flipped);
            AssertRepairs(isDamaged: true);
        }
    }

    [Fact]
    public void A_flipped_bit_in_the_head_makes_the_file_worthless_and_no_more()
    {
        WriteAll();
        var whole = File.ReadAllBytes(FilePath);

        for (var position = 0; position < 32; position++)
        {
            var flipped = whole.ToArray();
            flipped[position] ^= 1;
            File.WriteAllBytes(FilePath, flipped);

            using var journal = JournalFile.Open(FilePath, Key);
            Assert.Empty(Read(journal));
            Assert.True(journal.IsDamaged);
        }
    }

    [Fact]
    public void Records_that_changed_places_are_not_taken()
    {
        WriteAll("gleich lang 1", "gleich lang 2");
        var bytes = File.ReadAllBytes(FilePath);
        var size = (bytes.Length - 32) / 2;
        File.WriteAllBytes(FilePath, [.. bytes[..32], .. bytes[(32 + size)..], .. bytes[32..(32 + size)]]);

        using var journal = JournalFile.Open(FilePath, Key);
        Assert.Empty(Read(journal));
    }

    [Fact]
    public void Another_key_reads_nothing()
    {
        WriteAll();

        using var journal = JournalFile.Open(FilePath, new byte[32]);
        Assert.Empty(Read(journal));
    }

    [Fact]
    public void Nothing_can_be_read_without_the_key_and_nobody_else_may_try()
    {
        WriteAll();

        Assert.DoesNotContain("Seite", Encoding.UTF8.GetString(File.ReadAllBytes(FilePath)), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FilePath));
        }
    }

    [Fact]
    public void Only_one_may_have_it_open()
    {
        using var journal = JournalFile.Open(FilePath, Key);

        Assert.Throws<IOException>(() => JournalFile.Open(FilePath, Key));
    }

    [Fact]
    public async Task Reading_while_others_write_harms_neither()
    {
        const int Records = 400;
        WriteAll();
        using (var journal = JournalFile.Open(FilePath, Key))
        {
            _ = Read(journal);
            var reading = Task.Run(() =>
            {
                while (Read(journal).Count < Texts.Length + Records)
                {
                }
            });
            for (var number = 0; number < Records; number++)
            {
                journal.Append("noch eine Seite"u8);
            }

            await reading.WaitAsync(TimeSpan.FromMinutes(1));
        }

        using var again = JournalFile.Open(FilePath, Key);
        Assert.Equal(Texts.Length + Records, Read(again).Count);
        Assert.False(again.IsDamaged);
    }

    public void Dispose() => folder.Dispose();

    private static List<string> Read(JournalFile journal) => [.. journal.Read().Select(Encoding.UTF8.GetString)];

    private void AssertRepairs(bool isDamaged)
    {
        using (var journal = JournalFile.Open(FilePath, Key))
        {
            Assert.Equal(Texts[..2], Read(journal));
            Assert.Equal(isDamaged, journal.IsDamaged);
            journal.Append("neu"u8);
        }

        using var again = JournalFile.Open(FilePath, Key);
        Assert.Equal([.. Texts[..2], "neu"], Read(again));
        Assert.False(again.IsDamaged);
    }

    private void WriteAll(params string[] texts)
    {
        using var journal = JournalFile.Open(FilePath, Key);
        journal.Begin(Now);
        foreach (var text in texts.Length > 0 ? texts : Texts)
        {
            journal.Append(Encoding.UTF8.GetBytes(text));
        }
    }
}
