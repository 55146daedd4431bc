using System.IO.Compression;
using System.Text;
using ICSharpCode.SharpZipLib.Zip;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Case;
using Xentral.OrderAudit.Reporting.Integrity;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Reporting.Tests.Case;

public sealed class CasePackageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Holds_everything_once_as_folder_and_as_zip()
    {
        var files = await WriteAsync(SampleAudit.Incident());

        string[] expected =
        [
            "BESTAETIGUNG-FEHLT-NOCH.txt",
            "MANIFEST.sha256",
            "anfrage-an-xentral.eml",
            "anfrage-an-xentral.txt",
            "brief-an-amazon-deutsch.docx",
            "brief-an-amazon-deutsch.txt",
            "brief-an-amazon-englisch.docx", "brief-an-amazon-englisch.txt", "checkliste.txt", "pruefbericht-amazon.xlsx",
        ];
        Assert.Equal(expected, Directory.GetFiles(files.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var zip = System.IO.Compression.ZipFile.OpenRead(files.Zip);
        Assert.Equal(expected, zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.All(zip.Entries, entry => Assert.Equal(File.ReadAllBytes(Path.Combine(files.Folder, entry.FullName)), Content(entry)));
    }

    [Fact]
    public async Task Verifies_as_folder_and_as_zip()
    {
        var files = await WriteAsync(SampleAudit.Incident());

        Assert.All(await new FileVerifier().VerifyAsync(files.Folder), file => Assert.True(file.IsFine, file.Name));
        var zip = await new FileVerifier().VerifyAsync(files.Zip);
        Assert.Equal(10, zip.Count);
        Assert.All(zip, file => Assert.True(file.IsFine, file.Name));
        Assert.Contains(new VerifiedFile("pruefbericht-amazon.xlsx", VerifiedState.Unchanged), zip);
    }

    [Fact]
    public async Task The_vendors_letter_takes_the_place_of_the_note()
    {
        var files = await WriteAsync(SampleAudit.Incident(), order => order with { ProofFile = folder.Write("x.pdf", "%PDF-1.7\n1 0 obj\n%%EOF\n"u8) });

        Assert.True(files.HasProof);
        Assert.Contains("bestaetigung-von-xentral.pdf", files.Names);
        Assert.DoesNotContain("BESTAETIGUNG-FEHLT-NOCH.txt", files.Names);
        Assert.Contains("bestaetigung-von-xentral.pdf", await File.ReadAllTextAsync(Path.Combine(files.Folder, "checkliste.txt")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kein PDF")]
    [InlineData("%PDF-1.7 abgeschnitten")]
    [InlineData("")]
    public async Task What_is_no_whole_PDF_is_refused_and_nothing_is_written(string content)
    {
        var proof = folder.Write("proof.pdf", Encoding.UTF8.GetBytes(content));

        var refused = await Assert.ThrowsAsync<CaseNotPossibleException>(() => WriteAsync(SampleAudit.Incident(), order => order with { ProofFile = proof }));

        Assert.Contains("kein vollständiges PDF", refused.Problem.De, StringComparison.Ordinal);
        Assert.Equal([proof], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_proof_that_is_not_there_is_refused()
    {
        var refused = await Assert.ThrowsAsync<CaseNotPossibleException>(
            () => WriteAsync(SampleAudit.Incident(), order => order with { ProofFile = folder.PathOf("missing.pdf") }));

        Assert.Contains("--proof", refused.Problem.De, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_nothing_affected_there_is_no_letter()
    {
        await Assert.ThrowsAsync<NothingAffectedException>(() => WriteAsync(SampleAudit.Clean()));

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public Task That_nothing_is_affected_is_no_good_news_where_nothing_was_checked() => Assert.ThrowsAsync<NothingComparedException>(() => WriteAsync(
        SampleAudit.Of([new() { Number = SampleAudit.Number(2), Outcome = Outcome.NotCheckable, Reason = NotCheckableReason.AmazonFulfilled }], clear: 0)));

    [Fact]
    public async Task With_nothing_compared_there_is_no_letter_either()
    {
        var withheld = new AuditedOrder { Number = SampleAudit.Number(2), Outcome = Outcome.NotCheckable, Reason = NotCheckableReason.Withheld };
        var missing = SampleAudit.Affected(1, Cause.NotImported);

        await Assert.ThrowsAsync<NothingComparedException>(() => WriteAsync(SampleAudit.Of([missing, withheld], clear: 0)));

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task An_unknown_place_in_the_template_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<CaseNotPossibleException>(() => WriteAsync(SampleAudit.Incident(), order => order with { Template = "{nobody}" }));

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task The_merchants_own_wording_replaces_the_letter_in_the_merchants_language_only()
    {
        var files = await WriteAsync(SampleAudit.Incident(), order => order with { Template = "Betroffen sind {affected}." });

        Assert.Equal("Betroffen sind 17.\r\n", await File.ReadAllTextAsync(Path.Combine(files.Folder, "brief-an-amazon-deutsch.txt")));
        Assert.StartsWith("Subject: ", await File.ReadAllTextAsync(Path.Combine(files.Folder, "brief-an-amazon-englisch.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_case_leaves_the_first_alone()
    {
        var first = await WriteAsync(SampleAudit.Incident());
        var second = await WriteAsync(SampleAudit.Incident());

        Assert.Equal($"{first.Folder}-2", second.Folder);
        Assert.Equal(File.ReadAllBytes(first.Zip), File.ReadAllBytes(second.Zip));
    }

    [Fact]
    public async Task A_case_hides_values_even_of_an_internal_result()
    {
        var files = await WriteAsync(SampleAudit.Incident(), presentation: Written.For(audience: Audience.Internal));
        await using var workbook = File.OpenRead(Path.Combine(files.Folder, "pruefbericht-amazon.xlsx"));

        Assert.DoesNotContain("VERTRAULICH", WorkbookText.Of(workbook), StringComparison.Ordinal);
        workbook.Position = 0;
        Assert.All(SheetReader.Rows(workbook, "Befunde"), row => Assert.DoesNotContain("Ostermoor", string.Join(' ', row), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_password_encrypts_every_file_with_AES_256()
    {
        const string Password = "Quitten & Äpfel 7";
        var files = await WriteAsync(SampleAudit.Incident(), order => order with { Password = Password });

        using (var zip = new ICSharpCode.SharpZipLib.Zip.ZipFile(files.Zip))
        {
            Assert.All(zip.Cast<ZipEntry>(), entry => Assert.Equal((true, 256), (entry.IsCrypted, entry.AESKeySize)));
        }

        Assert.All(await new FileVerifier(Password).VerifyAsync(files.Zip), file => Assert.True(file.IsFine, file.Name));
        Assert.Contains(
            "--password",
            (await Assert.ThrowsAsync<NotVerifiableException>(() => new FileVerifier("falsch, falsch").VerifyAsync(files.Zip))).Problem.De,
            StringComparison.Ordinal);
        Assert.Contains(
            "--password",
            (await Assert.ThrowsAsync<NotVerifiableException>(() => new FileVerifier().VerifyAsync(files.Zip))).Problem.De,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Betreff", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(files.Zip)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.German, "de")]
    [InlineData(Language.English, "en")]
    public async Task The_checklist_reads_as_expected(Language language, string code)
    {
        var files = await WriteAsync(SampleAudit.Incomplete(), presentation: Written.For(language));

        Expectation.Matches(
            $"checklist-incomplete-{code}.txt", (await File.ReadAllTextAsync(Path.Combine(files.Folder, files.Names[0]))).ReplaceLineEndings("\n"));
    }

    private Task<CaseFiles> WriteAsync(AuditResult result, Func<CaseOrder, CaseOrder>? with = null, ReportPresentation? presentation = null)
        => new CasePackage(SampleRules.All).WriteAsync(result, presentation ?? Written.For(), (with ?? (order => order))(new CaseOrder(folder.Path)));

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
