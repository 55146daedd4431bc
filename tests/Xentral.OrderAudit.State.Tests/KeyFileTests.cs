namespace Xentral.OrderAudit.State.Tests;

public sealed class KeyFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("order-audit-key-");

    private string Place => Path.Combine(folder.FullName, "key");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Is_made_once_and_recognised()
    {
        Assert.Equal(KeyFile.ReadOrMake(Place), KeyFile.ReadOrMake(Place));
        Assert.True(KeyFile.IsKey(File.ReadAllBytes(Place)));
        Assert.Single(folder.GetFiles());
    }

    [Fact]
    public void Runs_that_start_at_once_agree_on_one()
    {
        var keys = new byte[16][];
        Parallel.For(0, keys.Length, number => keys[number] = KeyFile.ReadOrMake(Place));

        Assert.Single(keys.Select(Convert.ToHexString).Distinct());
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("-----BEGIN OPENSSH PRIVATE KEY-----")]
    [InlineData("XOAK")]
    public void A_file_of_another_shape_is_refused_and_stays(string content)
    {
        File.WriteAllText(Place, content);

        Assert.Throws<UnsafePlaceException>(() => KeyFile.ReadOrMake(Place));
        Assert.Equal(content, File.ReadAllText(Place));
    }

    /// <summary>A purge empties before it removes; one that was broken off between the two must not lock the folder for ever.</summary>
    [Fact]
    public void An_emptied_one_is_made_anew()
    {
        File.WriteAllText(Place, "");

        Assert.Equal(KeyFile.ReadOrMake(Place), KeyFile.ReadOrMake(Place));
        Assert.True(KeyFile.IsKey(File.ReadAllBytes(Place)));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(3, true)]
    [InlineData(20, true)]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void Its_beginning_is_recognised_and_nothing_longer(int length, bool isBegun)
    {
        KeyFile.ReadOrMake(Place);
        byte[] content = [.. File.ReadAllBytes(Place), 0];

        Assert.Equal(isBegun, KeyFile.IsBegun(content.AsSpan(0, length)));
        Assert.Equal(length == 0, KeyFile.IsBegun("else"u8[..Math.Min(length, 4)]));
    }

    [Fact]
    public void A_key_of_the_first_version_is_used_and_not_taken_for_recognised()
    {
        var key = Enumerable.Range(0, KeyFile.KeySize).Select(number => (byte)number).ToArray();
        File.WriteAllBytes(Place, key);

        Assert.Equal(key, KeyFile.ReadOrMake(Place));
        Assert.Equal(key, File.ReadAllBytes(Place));
        Assert.False(KeyFile.IsKey(key));
    }
}
