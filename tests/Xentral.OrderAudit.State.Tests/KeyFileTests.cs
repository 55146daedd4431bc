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
    [InlineData("")]
    [InlineData("-----BEGIN OPENSSH PRIVATE KEY-----")]
    [InlineData("XOAK")]
    public void A_file_of_another_shape_is_refused_and_stays(string content)
    {
        File.WriteAllText(Place, content);

        Assert.Throws<UnsafePlaceException>(() => KeyFile.ReadOrMake(Place));
        Assert.Equal(content, File.ReadAllText(Place));
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
