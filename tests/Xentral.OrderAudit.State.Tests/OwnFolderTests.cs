namespace Xentral.OrderAudit.State.Tests;

public sealed class OwnFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("order-audit-own-");

    private string Place => Path.Combine(folder.FullName, "state");

    public OwnFolderTests() => Assert.SkipUnless(OperatingSystem.IsLinux(), "Asks Linux.");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Makes_a_folder_for_its_owner_alone()
    {
        OwnFolder.Create(Place);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, Unix.ModeOf(Place));
        OwnFolder.Create(Place);
    }

    [Theory]
    [InlineData("0777")]
    [InlineData("1777")]
    [InlineData("0702")]
    public void Refuses_a_folder_anybody_may_write_to_and_says_how_to_mend_it(string mode)
    {
        Directory.CreateDirectory(Place);
        Unix.Run("chmod", mode, Place);

        Assert.Contains($"chmod go-w {Place}", Assert.Throws<UnsafePlaceException>(() => OwnFolder.Create(Place)).Problem.De, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_folder_that_a_neighbour_can_exchange()
    {
        OwnFolder.Create(Place);
        Unix.Run("chmod", "0777", folder.FullName);

        Assert.Throws<UnsafePlaceException>(() => OwnFolder.Check(Place));

        // As in /tmp: only the owner can rename it.
        Unix.Run("chmod", "1777", folder.FullName);
        OwnFolder.Check(Place);
    }

    [Fact]
    public void A_group_of_ones_own_may_write_and_another_may_not()
    {
        Assert.SkipUnless(Unix.IsRoot, "Only root can give folders away.");
        Directory.CreateDirectory(Place);
        Unix.Run("chmod", "0770", Place);
        OwnFolder.Check(Place);

        Unix.Run("chgrp", "100", Place);
        Assert.Throws<UnsafePlaceException>(() => OwnFolder.Check(Place));
    }

    [Fact]
    public void Refuses_a_folder_of_another_user_and_his_link()
    {
        Assert.SkipUnless(Unix.IsRoot, "Only root can give folders away.");
        Directory.CreateDirectory(Place);
        Unix.Run("chown", "65534", Place);
        Assert.Throws<UnsafePlaceException>(() => OwnFolder.Create(Place));

        var link = Path.Combine(folder.FullName, "link");
        File.CreateSymbolicLink(link, Directory.CreateDirectory(Path.Combine(folder.FullName, "mine")).FullName);
        OwnFolder.Create(link);
        Unix.Run("chown", "-h", "65534", link);
        Assert.Throws<UnsafePlaceException>(() => OwnFolder.Create(link));
    }
}
