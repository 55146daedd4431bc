namespace Xentral.OrderAudit.Fuzzing;

/// <summary>What lies where the program writes, and who may read what it has written.</summary>
public sealed class ForeignFileTests
{
    private const string Foreign = "somebody else's";

    [Theory]
    [InlineData("result.json")]
    [InlineData("report.xlsx.sha256")]
    [InlineData("prepared.accept")]
    public async Task Nothing_of_somebody_else_is_written_over(string name)
    {
        using var desk = new Desk();
        desk.Write(name, Foreign);

        var (exitCode, printed) = await desk.RunAsync(
            "audit", "--orders", "orders.json", "--report", "report.xlsx", "--json", "result.json", "--write-accept", "prepared.accept");

        Assert.Equal(2, exitCode);
        Assert.Contains(name, printed, StringComparison.Ordinal);
        Assert.Equal(Foreign, File.ReadAllText(desk.PathOf(name)));
        Assert.False(File.Exists(desk.PathOf("report.xlsx")));
    }

    [Theory]
    [InlineData("audit", "--orders", "orders.json", "--json", "link")]
    [InlineData("audit", "--orders", "orders.json", "--report", "link.xlsx", "--overwrite")]
    [InlineData("audit", "--orders", "orders.json", "--json", "/dev/full")]
    [InlineData("schedule", "--cron", "--output", "units")]
    public async Task Links_devices_and_other_programs_files_stay(params string[] arguments)
    {
        using var desk = new Desk();
        desk.Write("target", Foreign);
        File.CreateSymbolicLink(desk.PathOf("link"), desk.PathOf("target"));
        File.CreateSymbolicLink(desk.PathOf("link.xlsx"), desk.PathOf("target"));
        Directory.CreateDirectory(desk.PathOf("units"));
        desk.Write("units/order-audit.cron", Foreign);
        desk.Write("units/order-audit", Foreign);

        var (exitCode, _) = await desk.RunAsync(arguments);

        Assert.Equal(2, exitCode);
        Assert.Equal(Foreign, File.ReadAllText(desk.PathOf("target")));
        Assert.NotNull(new FileInfo(desk.PathOf("link")).LinkTarget);
        Assert.NotNull(new FileInfo(desk.PathOf("link.xlsx")).LinkTarget);
    }

    [Fact]
    public async Task A_result_that_names_its_run_after_a_way_up_ends_in_the_folder_asked_for()
    {
        using var desk = new Desk();
        await desk.AuditAsync();
        var result = await File.ReadAllTextAsync(desk.PathOf("result.json"));
        desk.Write("given.json", System.Text.RegularExpressions.Regex.Replace(result, "\"id\":\\s*\"[^\"]+\"", "\"id\": \"../../outside\""));

        await desk.RunAsync("case", "given.json", "--output", "cases/inner");

        Assert.Equal(["cases"], Directory.GetDirectories(desk.Folder).Select(Path.GetFileName).Where(name => name != "state"));
        Assert.Equal(["inner"], Directory.GetFileSystemEntries(desk.PathOf("cases")).Select(Path.GetFileName));
        Assert.NotEmpty(Directory.GetFiles(desk.PathOf("cases/inner"), "*.zip"));
    }

    [Fact]
    public async Task Whatever_is_written_is_for_its_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Unix rights.");
        using var desk = new Desk();
        var before = Files(desk).ToHashSet();

        await desk.AuditAsync("--write-accept", "prepared.accept", "--audience", "amazon");
        foreach (var format in (string[])["html", "csv", "md"])
        {
            await desk.RunAsync("render", "result.json", "--format", format);
        }

        await desk.RunAsync("case", "result.json", "--output", "cases");
        await desk.RunAsync("diagnose", "--offline", "--state", desk.PathOf("state"));

        var written = Files(desk).Except(before).ToList();
        Assert.True(written.Count > 12, string.Join(' ', written));
        Assert.All(written, file => Assert.Equal((file, 0), (file, ModeOf(file) & 0b000_111_111)));
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_said_before_anything_is_read()
    {
        using var desk = new Desk();

        var (exitCode, printed) = await desk.RunAsync("audit", "--orders", "orders.json", "--report", new string('x', 300));

        Assert.Equal(2, exitCode);
        Assert.Contains("zu lang", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audit", "--config", "/dev/zero")]
    [InlineData("render", "/dev/zero")]
    [InlineData("verify", "/dev/zero")]
    [InlineData("verify", "pipe")]
    [InlineData("audit", "--config", "pipe")]
    [InlineData("audit", "--orders", "/dev/zero")]
    [InlineData("audit", "--orders", "orders.json", "--accept", "/dev/zero")]
    [InlineData("case", "result.json", "--letter-template", "pipe")]
    [InlineData("compare", "/dev/zero", "plz=1")]
    public async Task Devices_and_pipes_end_in_a_sentence(params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Devices of Linux.");
        using var desk = new Desk();
        using (var making = System.Diagnostics.Process.Start("mkfifo", desk.PathOf("pipe")))
        {
            await making.WaitForExitAsync();
        }

        var (exitCode, printed) = await Task.Run(() => desk.RunAsync(arguments)).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(2, exitCode);
        Assert.NotEmpty(printed);
    }

    private static string[] Files(Desk desk) => Directory.GetFiles(desk.Folder, "*", SearchOption.AllDirectories);

    private static int ModeOf(string file) => OperatingSystem.IsWindows() ? 0 : (int)File.GetUnixFileMode(file);
}
