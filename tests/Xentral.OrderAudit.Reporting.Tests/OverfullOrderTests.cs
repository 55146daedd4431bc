using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Reporting.Csv;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Html;
using Xentral.OrderAudit.Reporting.Json;
using Xentral.OrderAudit.Reporting.Markdown;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Workbooks;

namespace Xentral.OrderAudit.Reporting.Tests;

/// <summary>One order with more than any order has: more findings than a page, longer texts than a cell. It costs no report.</summary>
public sealed class OverfullOrderTests : IDisposable
{
    private const int Findings = 10_000;

    private static readonly string Long = string.Concat(Enumerable.Repeat("Lindenstraße 5, ", 2_100));

    private readonly TemporaryFolder folder = new();

    private static AuditResult Audit => SampleAudit.Of(
        [
            SampleAudit.Affected(1, Cause.LostInTransfer, [.. Enumerable.Range(0, Findings).Select(_ => SampleAudit.Finding(SampleRules.StreetMissing, AddressField.Street, "Lindenstraße 5"))]),
            SampleAudit.Affected(2, Cause.LostInTransfer, SampleAudit.Finding(SampleRules.RecipientDiffers, AddressField.Recipient, Long, $"{Long}x")),
        ],
        clear: 3);

    [Theory]
    [InlineData(Audience.Amazon)]
    [InlineData(Audience.Internal)]
    public async Task Every_format_is_written_whole(Audience audience)
    {
        var presentation = Written.For(audience: audience);
        IReportWriter[] writers =
        [
            new ExcelReportWriter(SampleRules.All), new HtmlReportWriter(SampleRules.All), new CsvReportWriter(SampleRules.All),
            new MarkdownReportWriter(SampleRules.All),
        ];
        foreach (var (index, writer) in writers.Index())
        {
            await writer.WriteAsync(Audit, presentation, folder.PathOf($"{index}"), TestContext.Current.CancellationToken);
            Assert.True(new FileInfo(folder.PathOf($"{index}")).Length > 0);
        }

        await using var workbook = File.OpenRead(folder.PathOf("0"));
        Assert.Empty(WorkbookLint.Check(workbook));
        Assert.Contains(SampleAudit.Number(2).Value, await File.ReadAllTextAsync(folder.PathOf("2"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_is_read_back_with_every_finding()
    {
        var path = folder.PathOf("result.json");
        await File.WriteAllBytesAsync(path, await Written.Json(Audit, Written.For(audience: Audience.Internal)), TestContext.Current.CancellationToken);

        var (result, _) = await new JsonResultReader(SampleRules.All).ReadAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(Findings, result.Orders.Single(order => order.Number == SampleAudit.Number(1)).Findings.Count);
        Assert.Equal(Long, result.Orders.Single(order => order.Number == SampleAudit.Number(2)).Findings.Single().Amazon);
    }

    public void Dispose() => folder.Dispose();

}
