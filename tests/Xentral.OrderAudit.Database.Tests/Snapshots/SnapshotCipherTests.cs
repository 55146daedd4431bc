using System.Security.Cryptography;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database.Snapshots;

namespace Xentral.OrderAudit.Database.Tests.Snapshots;

public sealed class SnapshotCipherTests : IDisposable
{
    private const string Password = "Nur-zum-Testen-7";

    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1 << 20)]
    [InlineData((1 << 20) + 1)]
    [InlineData(3 << 20)]
    public void Gives_back_what_was_encrypted(int length)
    {
        var content = RandomNumberGenerator.GetBytes(length);
        Write(content);

        Assert.True(SnapshotCipher.IsEncrypted(file));
        Assert.Equal(content, SnapshotCipher.Decrypt(file, Password));
    }

    [Fact]
    public void Notices_every_change()
    {
        Write(RandomNumberGenerator.GetBytes((2 << 20) + 100));
        var whole = File.ReadAllBytes(file);

        foreach (
            var spoilt in new byte[][]
            {
                whole[..^1],
                whole[..(32 + 4 + 28 + (1 << 20))],
                [.. whole, 0],
                Flipped(whole, 100),
                Flipped(whole, whole.Length - 1),
                Flipped(whole, 30),
            })
        {
            File.WriteAllBytes(file, spoilt);
            Assert.Throws<SourceUnavailableException>(() => SnapshotCipher.Decrypt(file, Password));
        }
    }

    [Fact]
    public void Says_of_one_that_an_earlier_version_has_encrypted_what_to_do()
    {
        File.WriteAllText(file, "ORDER-AUDIT-SNAPSHOT-1\nand what follows");

        var refused = Assert.Throws<SourceUnavailableException>(() => SnapshotCipher.IsEncrypted(file));

        Assert.Contains("order-audit snapshot", refused.Advice.De, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("falsch")]
    public void Needs_the_password(string password)
    {
        Write([1, 2, 3]);

        Assert.Contains(
            "Xentral:SnapshotPassword",
            Assert.Throws<SourceUnavailableException>(() => SnapshotCipher.Decrypt(file, password)).Advice.De,
            StringComparison.Ordinal);
    }

    private static byte[] Flipped(byte[] content, int position)
    {
        var changed = content.ToArray();
        changed[position] ^= 1;

        return changed;
    }

    private void Write(byte[] content)
    {
        SnapshotCipher.Encrypt(new MemoryStream(content), File.Create(file), Password, DateTimeOffset.UnixEpoch);
    }
}
