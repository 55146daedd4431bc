using Microsoft.Extensions.Options;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.State.Tests;

public sealed class StateFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_key_is_made_once_and_belongs_to_its_owner()
    {
        var (first, second) = (new StateFolder(Options(new())).Key, new StateFolder(Options(new())).Key);

        Assert.Equal(first, second);
        Assert.Equal(32, first.Length);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.PathOf("state/key")));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.PathOf("state")));
        }
    }

    [Fact]
    public void A_configured_key_is_written_nowhere()
    {
        var state = new StateFolder(Options(new() { Key = new string('x', 40) }));

        Assert.Equal(32, state.Key.Length);
        Assert.Empty(Directory.GetFiles(folder.PathOf("state")));
    }

    [Fact]
    public void A_short_key_is_refused()
        => Assert.StartsWith("State:Key:", Assert.Single(StateOptionsProblems.Of(new() { Key = "short" })).En, StringComparison.Ordinal);

    [Fact]
    public void A_folder_anybody_may_write_to_is_refused_with_what_to_do()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Asks Linux.");
        Directory.CreateDirectory(folder.PathOf("state"));
        OpenToAll(folder.PathOf("state"));

        var refused = Assert.Throws<StateUnavailableException>(() => new StateFolder(Options(new())).Key);

        Assert.Contains("chmod go-w", refused.Problem.De, StringComparison.Ordinal);
        Assert.Throws<UnsafePlaceException>(() => StatePurge.Run(folder.PathOf("state")));
        Assert.Empty(Directory.GetFiles(folder.PathOf("state")));
    }

    [Fact]
    public void A_foreign_key_is_refused_and_stays()
    {
        Directory.CreateDirectory(folder.PathOf("state"));
        File.WriteAllText(folder.PathOf("state/key"), "-----BEGIN PRIVATE KEY-----");

        var refused = Assert.Throws<StateUnavailableException>(() => new StateFolder(Options(new())).Key);

        Assert.Contains("key", refused.Problem.De, StringComparison.Ordinal);
        Assert.Single(StatePurge.Run(folder.PathOf("state")).Foreign);
        Assert.Equal("-----BEGIN PRIVATE KEY-----", File.ReadAllText(folder.PathOf("state/key")));
    }

    public void Dispose() => folder.Dispose();

    private static void OpenToAll(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, (UnixFileMode)0b111_111_111);
        }
    }

    private IOptions<StateOptions> Options(StateOptions options)
    {
        options.Folder = folder.PathOf("state");
        return Microsoft.Extensions.Options.Options.Create(options);
    }
}
