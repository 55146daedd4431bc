using System.Text;
using Xentral.OrderAudit.Reporting.Case;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Integrity;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Reporting.Tests.Integrity;

public sealed class FileVerifierTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_workbook_is_what_its_checksum_says_until_somebody_changes_it()
    {
        var path = await WorkbookAsync();
        Assert.Equal([new VerifiedFile("report.xlsx", VerifiedState.Unchanged)], await VerifyAsync(path));
        Assert.Equal([new VerifiedFile("report.xlsx", VerifiedState.Unchanged)], await VerifyAsync($"{path}.sha256"));

        await using (var workbook = File.OpenWrite(path))
        {
            workbook.Position = 5_000;
            workbook.WriteByte(0);
        }

        Assert.Equal([new VerifiedFile("report.xlsx", VerifiedState.Changed)], await VerifyAsync(path));
    }

    [Fact]
    public async Task A_workbook_renamed_with_its_checksum_is_still_the_same()
    {
        var path = await WorkbookAsync();
        File.Move(path, folder.PathOf("renamed.xlsx"));
        File.Move($"{path}.sha256", folder.PathOf("renamed.xlsx.sha256"));

        Assert.Equal([new VerifiedFile("renamed.xlsx", VerifiedState.Unchanged)], await VerifyAsync(folder.PathOf("renamed.xlsx")));
    }

    [Fact]
    public async Task The_side_file_is_what_sha256sum_reads()
        => Assert.Matches("^[0-9a-f]{64}  report\\.xlsx\n$", await File.ReadAllTextAsync($"{await WorkbookAsync()}.sha256"));

    [Fact]
    public async Task A_case_folder_shows_what_was_changed_taken_away_and_added()
    {
        var files = await new CasePackage(SampleRules.All).WriteAsync(SampleAudit.Incident(), Written.For(), new CaseOrder(folder.Path));
        File.AppendAllText(Path.Combine(files.Folder, "pruefbericht-amazon.xlsx"), "x");
        File.WriteAllText(Path.Combine(files.Folder, "extra.txt"), "x");

        var states = (await VerifyAsync(files.Folder)).Where(file => file.State != VerifiedState.Unchanged).ToDictionary(file => file.Name, file => file.State);

        Assert.Equal(
            new() { ["pruefbericht-amazon.xlsx"] = VerifiedState.Changed, ["extra.txt"] = VerifiedState.Added },
            states.Where(state => state.Value != VerifiedState.WorkingPaper).ToDictionary());

        File.Delete(Path.Combine(files.Folder, "pruefbericht-amazon.xlsx"));
        Assert.Contains(new VerifiedFile("pruefbericht-amazon.xlsx", VerifiedState.Missing), await VerifyAsync(files.Folder));
    }

    [Fact]
    public async Task A_checklist_may_be_ticked_off_and_the_letter_filled_in()
    {
        var files = await new CasePackage(SampleRules.All).WriteAsync(SampleAudit.Incident(), Written.For(), new CaseOrder(folder.Path));
        File.AppendAllText(Path.Combine(files.Folder, "checkliste.txt"), "x");
        File.AppendAllText(Path.Combine(files.Folder, "brief-an-amazon-deutsch.txt"), "x");
        File.Delete(Path.Combine(files.Folder, "anfrage-an-xentral.eml"));

        Assert.All(await VerifyAsync(files.Folder), file => Assert.True(file.IsFine, file.Name));
    }

    [Fact]
    public async Task A_workbook_of_a_case_is_verified_by_the_list_beside_it()
    {
        var files = await new CasePackage(SampleRules.All).WriteAsync(SampleAudit.Incident(), Written.For(), new CaseOrder(folder.Path));
        var workbook = Path.Combine(files.Folder, "pruefbericht-amazon.xlsx");
        Assert.Equal([new VerifiedFile("pruefbericht-amazon.xlsx", VerifiedState.Unchanged)], await VerifyAsync(workbook));

        File.AppendAllText(workbook, "x");
        Assert.Equal([new VerifiedFile("pruefbericht-amazon.xlsx", VerifiedState.Changed)], await VerifyAsync(workbook));
    }

    [Theory]
    [InlineData("no-such.xlsx", "lässt sich nicht lesen")]
    [InlineData("lonely.xlsx", "keine Prüfsumme")]
    [InlineData("odd.sha256", "keine Prüfsummen in der üblichen Form")]
    [InlineData("no.zip", "lässt sich nicht auspacken")]
    [InlineData(".", "fehlt die Liste")]
    public async Task Says_what_is_missing(string name, string expected)
    {
        folder.Write("lonely.xlsx", "x"u8);
        folder.Write("odd.sha256", "nothing of the kind"u8);
        folder.Write("no.zip", "nothing of the kind"u8);

        Assert.Contains(
            expected, (await Assert.ThrowsAsync<NotVerifiableException>(() => VerifyAsync(folder.PathOf(name)))).Problem.De, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/etc/hostname")]
    public async Task A_list_cannot_point_out_of_its_folder(string name)
    {
        Directory.CreateDirectory(folder.PathOf("case"));
        folder.Write("outside.txt", "x"u8);
        File.WriteAllText(folder.PathOf("case/MANIFEST.sha256"), $"{new string('0', 64)}  {name}\n", Encoding.UTF8);

        await Assert.ThrowsAsync<NotVerifiableException>(() => VerifyAsync(folder.PathOf("case")));
    }

    private static Task<IReadOnlyList<VerifiedFile>> VerifyAsync(string path) => new FileVerifier().VerifyAsync(path);

    private async Task<string> WorkbookAsync()
    {
        var path = folder.PathOf("report.xlsx");
        await new ExcelReportWriter(SampleRules.All).WriteAsync(SampleAudit.Incident(), Written.For(), path);
        await ChecksumList.WriteBesideAsync(path);
        return path;
    }
}
