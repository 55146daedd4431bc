using System.Text;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Json;
using Xentral.OrderAudit.Reporting.Tests.Excel;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;

namespace Xentral.OrderAudit.Reporting.Tests.Json;

public sealed class JsonResultReaderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("order-audit-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(WorkbookSnapshotTests.Cases), MemberType = typeof(WorkbookSnapshotTests))]
    public async Task What_is_read_back_writes_the_same_workbook_and_the_same_result(string audit, Language language, Audience audience)
    {
        var presentation = Written.For(language, audience);
        var result = WorkbookSnapshotTests.SampleOf(audit);
        var json = await Written.Json(result, presentation);

        var stored = await ReadAsync(json);

        using var before = Written.Workbook(result, presentation);
        using var after = Written.Workbook(stored.Result, stored.Presentation);
        Assert.Equal(json, await Written.Json(stored.Result, stored.Presentation));
        Assert.Equal(before.ToArray(), after.ToArray());
    }

    [Fact]
    public async Task Accepted_findings_come_back_as_accepted()
    {
        var stored = await ReadAsync(await Written.Json(SampleAudit.Accepted()));

        Assert.Single(stored.Result.OpenFindings);
        Assert.Equal(new DateOnly(2023, 10, 31), stored.Result.AllFindings.Last().Accepted!.Until);
    }

    [Fact]
    public async Task A_window_of_changes_is_told_as_one_wherever_it_is_shown()
    {
        var json = await Written.Json(SampleAudit.OfChanges());
        var stored = await ReadAsync(json);
        using var workbook = Written.Workbook(stored.Result);

        Assert.Contains("\"since\": \"2023-07-24T22:00:00Z\"", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Contains("\"updatedSince\": \"2023-07-24T22:00:00Z\"", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Equal(json, await Written.Json(stored.Result));
        Assert.Contains("Bestellungen zuletzt geändert", WorkbookText.Of(workbook), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "keine Ergebnisdatei")]
    [InlineData("[]", "keine Ergebnisdatei")]
    [InlineData("{}", "keine Ergebnisdatei")]
    [InlineData("{\"schemaVersion\":2}", "das Format 2")]
    [InlineData("{\"schemaVersion\":1,\"run\":{}}", "keine Ergebnisdatei")]
    public async Task Says_what_is_wrong_with_a_file(string content, string expected)
    {
        var problem = await Assert.ThrowsAsync<ResultNotReadableException>(() => ReadAsync(Encoding.UTF8.GetBytes(content)));

        Assert.Contains(expected, problem.Problem.De, StringComparison.Ordinal);
    }

    private async Task<StoredResult> ReadAsync(byte[] json)
    {
        var path = Path.Combine(folder.FullName, "result.json");
        await File.WriteAllBytesAsync(path, json);
        return await new JsonResultReader(SampleRules.All).ReadAsync(path);
    }
}
