using System.Text;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Reporting.Csv;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Reporting.Tests.Csv;

public sealed class CsvReportWriterTests
{
    private const int AmazonColumn = 4;

    [Fact]
    public void Reads_as_expected()
        => Expectation.Matches("findings-incident-amazon-de.csv", Text(SampleAudit.Incident(), Written.For()).ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("Haus 4, Hinterhof")]
    [InlineData("Haus \"Sonne\"")]
    [InlineData("a;b'c")]
    [InlineData("=1+1")]
    [InlineData(" vorn und hinten ")]
    public void Any_value_comes_back_as_it_was(string value)
        => Assert.Equal(value, Parse(Text(WithStreet(value), Written.For(audience: Audience.Internal)))[1][AmazonColumn]);

    [Fact]
    public void Every_record_has_as_many_fields_as_the_header_and_ends_with_both_line_marks()
    {
        var text = Text(SampleAudit.Incident(), Written.For(audience: Audience.Support));
        var records = Parse(text);

        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.All(records, record => Assert.Equal(records[0].Count, record.Count));
        Assert.Equal(24, records.Count);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30 1", "'+49 30 1")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData("Lindenstr. 5", "Lindenstr. 5")]
    public void The_guard_keeps_formulas_from_being_one(string value, string guarded)
        => Assert.Equal(guarded, Parse(Text(WithStreet(value), Written.For(audience: Audience.Internal), guardFormulas: true))[1][AmazonColumn]);

    [Fact]
    public async Task The_file_begins_with_the_mark_that_spreadsheets_need_for_umlauts()
    {
        using var folder = new TemporaryFolder();
        await new CsvReportWriter(SampleRules.All).WriteAsync(SampleAudit.Incident(), Written.For(), folder.PathOf("x.csv"));

        Assert.Equal(Encoding.UTF8.GetPreamble(), (await File.ReadAllBytesAsync(folder.PathOf("x.csv")))[..3]);
    }

    private static AuditResult WithStreet(string street) => SampleAudit.Of(
        [SampleAudit.Affected(1, Cause.LostInTransfer, SampleAudit.Finding(SampleRules.StreetMissing, AddressField.Street, street))],
        clear: 1);

    private static string Text(AuditResult result, ReportPresentation presentation, bool guardFormulas = false)
    {
        using var writer = new StringWriter();
        new CsvReportWriter(SampleRules.All, guardFormulas).Write(result, presentation, writer, CancellationToken.None);
        return writer.ToString();
    }

    // RFC 4180, read the plain way: another reading than the writer's.
    private static List<List<string>> Parse(string text)
    {
        List<List<string>> records = [];
        List<string> record = [];
        var field = new StringBuilder();
        var quoted = false;
        for (var index = 0; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '"' when quoted && index + 1 < text.Length && text[index + 1] == '"':
                    field.Append('"');
                    index++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    Close();
                    break;
                case '\r' when !quoted && text[index + 1] == '\n':
                    Close();
                    records.Add(record);
                    record = [];
                    index++;
                    break;
                default:
                    field.Append(text[index]);
                    break;
            }
        }

        return records;

        void Close()
        {
            record.Add(field.ToString());
            field.Clear();
        }
    }
}
