using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Reporting.Files;
using Xentral.OrderAudit.Reporting.Json;
using Xentral.OrderAudit.Reporting.Tests.Samples;

namespace Xentral.OrderAudit.Reporting.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("order-audit-tests-");

    private string FilePath => Path.Combine(folder.FullName, "report.xlsx");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Leaves_the_old_file_and_nothing_else_when_writing_fails()
    {
        await File.WriteAllTextAsync(FilePath, "old", TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<InvalidDataException>(() => AtomicFile.WriteAsync(FilePath, async stream =>
        {
            await stream.WriteAsync("half"u8.ToArray());
            throw new InvalidDataException();
        }));

        Assert.Equal("old", await File.ReadAllTextAsync(FilePath, TestContext.Current.CancellationToken));
        Assert.Single(folder.GetFiles());
    }

    [Fact]
    public async Task Leaves_nothing_when_cancelled()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new JsonResultWriter().WriteAsync(
            SampleAudit.Incident(), Written.For(), FilePath, new CancellationToken(canceled: true)));

        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public async Task Replaces_an_existing_file()
    {
        await File.WriteAllTextAsync(FilePath, "old", TestContext.Current.CancellationToken);

        await AtomicFile.WriteAsync(FilePath, stream => stream.WriteAsync("new"u8.ToArray()).AsTask());

        Assert.Equal("new", await File.ReadAllTextAsync(FilePath, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Makes_the_folders_that_are_missing()
    {
        var path = Path.Combine(folder.FullName, "cases", "august", "report.xlsx");

        await AtomicFile.WriteAsync(path, stream => stream.WriteAsync("new"u8.ToArray()).AsTask());

        Assert.Equal("new", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Names_the_place_when_the_folder_cannot_be_made()
    {
        await File.WriteAllTextAsync(FilePath, "old", TestContext.Current.CancellationToken);
        var path = Path.Combine(FilePath, "nowhere", "report.xlsx");

        var problem = await Assert.ThrowsAsync<ReportNotWritableException>(() => AtomicFile.WriteAsync(path, _ => Task.CompletedTask));

        Assert.Contains(path, problem.Problem.De, StringComparison.Ordinal);
        Assert.Contains("the folder cannot be made", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_full_addresses_is_for_its_owner_only()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes; the folder's rights decide.");
            return;
        }

        await new JsonResultWriter().WriteAsync(
            SampleAudit.Incident(), Written.For(audience: Audience.Internal), FilePath, TestContext.Current.CancellationToken);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FilePath));
    }
}
