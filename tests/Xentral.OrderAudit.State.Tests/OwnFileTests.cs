namespace Xentral.OrderAudit.State.Tests;

/// <summary>A neighbour on the machine plants links, pipes and files of his own where this program is about to write.</summary>
public sealed class OwnFileTests : IDisposable
{
    private const string Foreign = "somebody else's";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("order-audit-own-");

    private string Target => PathOf("target");

    private string Place => PathOf("place");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Follows_no_link_and_leaves_its_target_alone()
    {
        File.WriteAllText(Target, Foreign);
        File.CreateSymbolicLink(Place, Target);

        Assert.Throws<UnsafePlaceException>(() => OwnFile.Open(Place));
        Assert.Throws<UnsafePlaceException>(() => OwnFile.OpenOrCreate(Place));
        Assert.Throws<UnsafePlaceException>(() => OwnFile.ReadHead(Place, 10));
        Assert.Throws<UnsafePlaceException>(() => OwnFile.Replace(Place, "new"u8, _ => true, 100));
        Assert.ThrowsAny<IOException>(() => OwnFile.Create(Place));
        Assert.Equal(Foreign, File.ReadAllText(Target));
    }

    [Fact]
    public void Makes_nothing_at_the_end_of_a_link_that_leads_nowhere()
    {
        File.CreateSymbolicLink(Place, Target);

        Assert.Throws<UnsafePlaceException>(() => OwnFile.OpenOrCreate(Place));
        Assert.ThrowsAny<IOException>(() => OwnFile.Place(Place, "new"u8));
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public void Does_not_write_under_a_second_name()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Asks Linux.");
        File.WriteAllText(Target, Foreign);
        Unix.Run("ln", Target, Place);

        Assert.Throws<UnsafePlaceException>(() => OwnFile.Open(Place));
    }

    [Fact]
    public async Task Does_not_wait_at_a_pipe()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Asks Linux.");
        Unix.Run("mkfifo", Place);

        await Task.Run(() => Assert.Throws<UnsafePlaceException>(() => OwnFile.ReadHead(Place, 10))).WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Refuses_a_file_of_another_user()
    {
        Assert.SkipUnless(Unix.IsRoot, "Only root can give files away.");
        File.WriteAllText(Place, Foreign);
        Unix.Run("chown", "65534", Place);

        Assert.Throws<UnsafePlaceException>(() => OwnFile.Open(Place));
    }

    [Fact]
    public void Replaces_only_what_it_recognises_and_leaves_nothing_behind()
    {
        File.WriteAllText(Place, Foreign);
        Assert.Throws<UnsafePlaceException>(() => OwnFile.Replace(Place, "new"u8, _ => false, 100));
        Assert.Equal(Foreign, File.ReadAllText(Place));

        OwnFile.Replace(Place, "new"u8, _ => true, 100);
        Assert.Equal("new", File.ReadAllText(Place));
        Assert.Equal([Place], folder.GetFiles().Select(file => file.FullName));
    }

    [Fact]
    public void Of_several_that_place_a_file_at_once_the_first_wins()
    {
        Parallel.For(0, 16, number =>
        {
            try
            {
                OwnFile.Place(Place, [(byte)number]);
            }
            catch (IOException)
            {
                // Somebody else was quicker.
            }
        });

        Assert.Single(File.ReadAllBytes(Place));
        Assert.Single(folder.GetFiles());
    }

    [Fact]
    public void What_is_made_belongs_to_its_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Unix rights.");
        OwnFile.OpenOrCreate(Place).Dispose();
        OwnFile.Replace(Target, "new"u8, _ => true, 100);

        Assert.All([Place, Target], path => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Unix.ModeOf(path)));
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);
}
