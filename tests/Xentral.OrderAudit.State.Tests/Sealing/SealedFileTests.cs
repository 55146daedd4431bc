using System.Text;
using Xentral.OrderAudit.State.Sealing;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.State.Tests.Sealing;

public sealed class SealedFileTests : IDisposable
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly string[] Texts = ["erste Seite", "zweite Seite", "dritte Seite"];

    private readonly TemporaryFolder folder = new();

    private string FilePath => folder.PathOf("test.sealed");

    [Fact]
    public void Records_come_back_in_their_order()
    {
        WriteAll();

        using var file = Open(Key);
        Assert.Equal(Texts, Read(file));
        Assert.False(file.IsDamaged);
        Assert.Equal(Now, file.MadeAt);
    }

    /// <summary>The promise: whatever happens to the file, what is read is the beginning of what was written, and a loss is noticed.</summary>
    [Fact]
    public void Every_flipped_bit_is_noticed_and_costs_nothing_before_it()
    {
        WriteAll();
        var whole = File.ReadAllBytes(FilePath);

        foreach (var (spoilt, bit) in Flipped(whole))
        {
            File.WriteAllBytes(FilePath, spoilt);
            AssertBeginning(whole, firstSpoilt: bit / 8, isDamaged: true);
        }
    }

    [Fact]
    public void Every_truncation_leaves_whole_records_and_writing_goes_on_from_there()
    {
        WriteAll();
        var whole = File.ReadAllBytes(FilePath);

        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(FilePath, whole[..length]);
            AssertBeginning(whole, firstSpoilt: length, isDamaged: !Ends(whole).Prepend(0).Contains(length));
        }
    }

    [Fact]
    public void What_was_sealed_comes_back_whole_or_not_at_all()
    {
        using (var file = Open(Key))
        {
            file.Begin(Now);
            file.Append("halb "u8);
            file.Append("und halb"u8);
            Assert.Null(file.ReadSealed());
            file.Seal();
            Assert.Equal("halb und halb"u8, file.ReadSealed()!);
        }

        var whole = File.ReadAllBytes(FilePath);
        var spoilt = Flipped(whole)
            .Select(flipped => flipped.Bytes)
            .Concat(Enumerable.Range(0, whole.Length).Select(length => whole[..length]))
            .Append([.. whole, 0]);
        foreach (var bytes in spoilt)
        {
            File.WriteAllBytes(FilePath, bytes);
            using var file = Open(Key);
            Assert.Null(file.ReadSealed());
        }
    }

    [Fact]
    public void Every_flipped_bit_of_a_box_and_every_other_place_is_noticed()
    {
        using var box = new SealedBox(Key);
        var closed = box.Close("302-1234567-1234567"u8, "here"u8);

        Assert.Equal("302-1234567-1234567"u8, box.Open(closed, "here"u8)!);
        Assert.Null(box.Open(closed, "there"u8));
        Assert.All(Flipped(closed), flipped => Assert.Null(box.Open(flipped.Bytes, "here"u8)));
        Assert.All(Enumerable.Range(0, closed.Length), length => Assert.Null(box.Open(closed.AsSpan(0, length), "here"u8)));
    }

    [Fact]
    public void A_password_opens_what_it_has_closed_and_another_does_not()
    {
        using (var file = Open(SealingKey.FromPassword("Nur-zum-Testen-7")))
        {
            file.Begin(Now);
            file.Append("Inhalt"u8);
        }

        using (var file = Open(SealingKey.FromPassword("Nur-zum-Testen-7")))
        {
            Assert.Equal(["Inhalt"], Read(file));
        }

        using var other = Open(SealingKey.FromPassword("nur-zum-Testen-7"));
        Assert.Empty(Read(other));
    }

    [Fact]
    public void Records_that_changed_places_are_not_taken()
    {
        WriteAll("gleich lang 1", "gleich lang 2");
        var bytes = File.ReadAllBytes(FilePath);
        var size = (bytes.Length - 32) / 2;
        File.WriteAllBytes(FilePath, [.. bytes[..32], .. bytes[(32 + size)..], .. bytes[32..(32 + size)]]);

        using var file = Open(Key);
        Assert.Empty(Read(file));
    }

    [Fact]
    public void Another_key_reads_nothing()
    {
        WriteAll();

        using var file = Open(new byte[32]);
        Assert.Empty(Read(file));
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
        using var file = Open(Key);

        Assert.Throws<IOException>(() => Open(Key));
    }

    [Fact]
    public async Task Reading_while_others_write_harms_neither()
    {
        const int Records = 400;
        WriteAll();
        using (var file = Open(Key))
        {
            _ = Read(file);
            var reading = Task.Run(() =>
            {
                while (Read(file).Count < Texts.Length + Records)
                {
                }
            });
            for (var number = 0; number < Records; number++)
            {
                file.Append("noch eine Seite"u8);
            }

            await reading.WaitAsync(TimeSpan.FromMinutes(1));
        }

        using var again = Open(Key);
        Assert.Equal(Texts.Length + Records, Read(again).Count);
        Assert.False(again.IsDamaged);
    }

    public void Dispose() => folder.Dispose();

    private static List<string> Read(SealedFile file) => [.. file.Read().Select(Encoding.UTF8.GetString)];

    private static IEnumerable<(byte[] Bytes, int Bit)> Flipped(byte[] whole)
    {
        for (var bit = 0; bit < whole.Length * 8; bit++)
        {
            var bytes = whole.ToArray();
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            yield return (bytes, bit);
        }
    }

    /// <summary>Where the head and each record end.</summary>
    private static IEnumerable<int> Ends(byte[] whole)
    {
        var end = 32;
        yield return end;
        foreach (var text in Texts)
        {
            yield return end += sizeof(int) + SealedBox.Overhead + Encoding.UTF8.GetByteCount(text);
        }

        Assert.Equal(whole.Length, end);
    }

    private SealedFile Open(byte[] key) => Open(SealingKey.FromKey(key, "test"));

    private SealedFile Open(SealingKey key) => new(OwnFile.OpenOrCreate(FilePath), "TEST"u8, key);

    private void AssertBeginning(byte[] whole, int firstSpoilt, bool isDamaged)
    {
        var expected = Texts.Take(Ends(whole).Count(end => end <= firstSpoilt) - 1).ToArray();
        using (var file = Open(Key))
        {
            Assert.Equal(expected, Read(file));
            Assert.Equal(isDamaged, file.IsDamaged);
            if (expected.Length == 0)
            {
                return;
            }

            file.Append("neu"u8);
        }

        using var again = Open(Key);
        Assert.Equal([.. expected, "neu"], Read(again));
        Assert.False(again.IsDamaged);
    }

    private void WriteAll(params string[] texts)
    {
        using var file = Open(Key);
        file.Begin(Now);
        foreach (var text in texts.Length > 0 ? texts : Texts)
        {
            file.Append(Encoding.UTF8.GetBytes(text));
        }
    }
}
