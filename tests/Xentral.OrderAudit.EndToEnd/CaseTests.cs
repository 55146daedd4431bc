using System.IO.Compression;
using MimeKit;
using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

public sealed class CaseTests
{
    [Fact]
    public async Task From_a_finished_audit_to_a_case_that_verifies()
    {
        using var workplace = await AuditedAsync();

        var made = (await Executable.RunAsync(workplace, "case", "result.json")).WithoutStackTrace();
        var verified = await Executable.RunAsync(workplace, "verify", "amazon-fall-demo.zip");

        Assert.Equal((0, 0), (made.ExitCode, verified.ExitCode));
        Assert.Contains("Beginnen Sie mit checkliste.txt", made.Output, StringComparison.Ordinal);
        using var zip = await ZipFile.OpenReadAsync(workplace.PathOf("amazon-fall-demo.zip"), TestContext.Current.CancellationToken);
        Assert.Equal(Directory.GetFiles(workplace.PathOf("amazon-fall-demo")).Length, zip.Entries.Count);
    }

    [Fact]
    public async Task The_letter_names_this_merchants_figures()
    {
        using var workplace = await AuditedAsync();
        await Executable.RunAsync(workplace, "case", "result.json");
        var coverage = workplace.ReadJson("result.json").GetProperty("coverage");

        var letter = await ReadAsync(workplace, "brief-an-amazon-deutsch.txt");

        Assert.Contains($"{coverage.GetProperty("affected")} von {coverage.GetProperty("received")} Bestellungen", letter, StringComparison.Ordinal);
        Assert.Contains("Seit dem 4. August 2023", letter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_request_to_the_vendor_opens_as_a_draft_with_the_workbook()
    {
        using var workplace = await AuditedAsync();
        await Executable.RunAsync(workplace, "case", "result.json");

        using var draft = await MimeMessage.LoadAsync(workplace.PathOf("amazon-fall-demo/anfrage-an-xentral.eml"), TestContext.Current.CancellationToken);

        Assert.Equal(("1", "Amazon-Nachweis", "account@xentral.com"), (draft.Headers["X-Unsent"], draft.Subject, draft.To.Mailboxes.Single().Address));
        Assert.Contains("Bestätigungsschreiben", draft.TextBody, StringComparison.Ordinal);
        var attached = Assert.IsType<MimePart>(Assert.Single(draft.Attachments));
        using var content = new MemoryStream();
        await attached.Content!.DecodeToAsync(content, TestContext.Current.CancellationToken);
        Assert.Equal(
            await File.ReadAllBytesAsync(workplace.PathOf("amazon-fall-demo/pruefbericht-amazon.xlsx"), TestContext.Current.CancellationToken),
            content.ToArray());
    }

    [Fact]
    public async Task A_second_case_stands_beside_the_first()
    {
        using var workplace = await AuditedAsync();
        await Executable.RunAsync(workplace, "case", "result.json");

        var second = await Executable.RunAsync(workplace, "case", "result.json");

        Assert.Equal(0, second.ExitCode);
        Assert.True(Directory.Exists(workplace.PathOf("amazon-fall-demo")) && Directory.Exists(workplace.PathOf("amazon-fall-demo-2")));
    }

    [Theory]
    [InlineData("missing.json", "lässt sich nicht lesen")]
    [InlineData("odd.json", "ist keine Ergebnisdatei")]
    public async Task What_is_no_result_is_refused_with_the_way_to_one(string file, string expected)
    {
        using var workplace = new Workplace();
        workplace.Write("odd.json", "{}");

        var run = (await Executable.RunAsync(workplace, "case", file)).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_placeholder_is_refused_with_the_known_ones_and_nothing_is_written()
    {
        using var workplace = await AuditedAsync();
        workplace.Write("letter.txt", "Guten Tag, {affected} von {orders} …");
        var before = Directory.GetFileSystemEntries(workplace.Folder);

        var run = (await Executable.RunAsync(workplace, "case", "result.json", "--letter-template", "letter.txt")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("{orders}", run.Error, StringComparison.Ordinal);
        Assert.Contains("{received}", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(workplace.Folder));
    }

    private static async Task<Workplace> AuditedAsync()
    {
        var workplace = new Workplace();
        await Executable.RunAsync(workplace, "demo", "--json", "result.json");
        return workplace;
    }

    private static Task<string> ReadAsync(Workplace workplace, string name)
        => File.ReadAllTextAsync(workplace.PathOf($"amazon-fall-demo/{name}"), TestContext.Current.CancellationToken);
}
