using System.Text;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.State.Tests;

public sealed class KeptResultTests : IDisposable
{
    private const string Content = "Anna Beispiel, Lindenallee 12";

    private static readonly DateTimeOffset Now = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task What_is_kept_is_found_again_and_nothing_of_it_is_readable()
    {
        await Kept("one").KeepAsync(Write, Now);

        Assert.Equal(Content, await FoundAsync(Kept("one"), Now.AddDays(30)));
        Assert.All(Directory.GetFiles(folder.PathOf("state")), file => Assert.DoesNotContain("Anna", Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_later_one_takes_its_place()
    {
        await Kept("one").KeepAsync(stream => stream.WriteAsync("older"u8.ToArray(), TestContext.Current.CancellationToken).AsTask(), Now);
        await Kept("one").KeepAsync(Write, Now);

        Assert.Equal(Content, await FoundAsync(Kept("one"), Now));
        Assert.Single(Directory.GetFiles(folder.PathOf("state"), KeptResult.Pattern + "*"));
    }

    [Fact]
    public async Task Nobody_finds_what_belongs_to_another()
    {
        await Kept("one").KeepAsync(Write, Now);

        Assert.Null(await FoundAsync(Kept("other"), Now));
    }

    [Fact]
    public async Task After_thirty_days_it_is_gone_from_the_disk_whoever_looks()
    {
        await Kept("one").KeepAsync(Write, Now);

        Assert.Null(await FoundAsync(Kept("other"), Now.AddDays(31)));

        Assert.Empty(Directory.GetFiles(folder.PathOf("state"), KeptResult.Pattern));
    }

    [Fact]
    public async Task One_changed_byte_makes_it_none()
    {
        await Kept("one").KeepAsync(Write, Now);
        var path = Directory.GetFiles(folder.PathOf("state"), KeptResult.Pattern).Single();
        var content = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        content[^5] ^= 1;
        await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);

        Assert.Null(await FoundAsync(Kept("one"), Now));
    }

    [Fact]
    public async Task A_purge_removes_it()
    {
        await Kept("one").KeepAsync(Write, Now);

        Assert.Contains(StatePurge.Run(folder.PathOf("state")).Removed, removed => removed.Path.EndsWith(".result", StringComparison.Ordinal));
        Assert.False(Directory.Exists(folder.PathOf("state")));
    }

    [Fact]
    public async Task Looking_makes_nothing()
    {
        Assert.Null(await FoundAsync(Kept("one"), Now));
        Assert.False(Directory.Exists(folder.PathOf("state")));
    }

    public void Dispose() => folder.Dispose();

    private static async Task Write(Stream stream) => await stream.WriteAsync(Encoding.UTF8.GetBytes(Content), TestContext.Current.CancellationToken);

    private static async Task<string?> FoundAsync(KeptResult kept, DateTimeOffset now)
    {
        await using var found = kept.Find(now);
        return found is null ? null : await new StreamReader(found).ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private KeptResult Kept(string owner) => new(new StateFolder(Options.Create(new StateOptions { Folder = folder.PathOf("state") })), owner);
}
