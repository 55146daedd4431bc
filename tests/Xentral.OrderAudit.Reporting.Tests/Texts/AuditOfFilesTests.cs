using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Case;
using Xentral.OrderAudit.Reporting.Html;
using Xentral.OrderAudit.Reporting.Json;
using Xentral.OrderAudit.Reporting.Markdown;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;

namespace Xentral.OrderAudit.Reporting.Tests.Texts;

/// <summary>An audit of files says so, and what the files could not tell, wherever it is read.</summary>
public sealed class AuditOfFilesTests : IDisposable
{
    private const string Limit = "Die Dateien reichen bis 9. August 2023, 15:00 Uhr.";

    private static readonly AuditResult Audit = SampleAudit.Incident() with
    {
        Run = SampleAudit.Run with
        {
            Window = SampleAudit.Run.Window with
            {
                Since = new(2023, 7, 1, 0, 0, 0, TimeSpan.Zero),
                ObtainableSince = SampleAudit.Run.Window.Since,
                IsFromFiles = true,
            },
            Limits = [new(Limit, "The files reach until 9 August 2023, 15:00.")],
        },
    };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("order-audit-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_workbook_names_the_limits_and_never_the_interface()
    {
        var text = WorkbookText.Of(Written.Workbook(Audit));

        Assert.Contains(Limit, text, StringComparison.Ordinal);
        Assert.Contains("Die Dateien enthalten keine frühere Bestellung", text, StringComparison.Ordinal);
        Assert.Contains("die Amazon in den eingelesenen Dateien nennt", text, StringComparison.Ordinal);
        Assert.DoesNotContain("zwei Jahre lang heraus", text, StringComparison.Ordinal);
        Assert.DoesNotContain("über seine Schnittstelle", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_do_page_and_comment()
    {
        var page = Path.Combine(folder.FullName, "page.html");
        await new HtmlReportWriter(SampleRules.All).WriteAsync(Audit, Written.For(), page);

        Assert.Contains(Limit, await File.ReadAllTextAsync(page), StringComparison.Ordinal);
        Assert.Contains($"- {Limit}", new MarkdownReportWriter(SampleRules.All).Text(Audit, Written.For()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_letter_speaks_of_order_reports()
    {
        var letter = string.Join(
            '\n', AmazonLetter.Of(new CaseFacts(Audit, Written.For(), Language.German, hasProof: false)).Paragraphs.Select(paragraph => paragraph.Text));

        Assert.Contains("die Ihre Bestellberichte enthalten", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("Ihre Schnittstelle uns geliefert", letter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stored_result_keeps_it()
    {
        var path = Path.Combine(folder.FullName, "result.json");
        await File.WriteAllBytesAsync(path, await Written.Json(Audit));
        var stored = (await new JsonResultReader(SampleRules.All).ReadAsync(path)).Result.Run;

        Assert.True(stored.Window.IsFromFiles);
        Assert.Equal(Audit.Run.Limits, stored.Limits);
    }
}
