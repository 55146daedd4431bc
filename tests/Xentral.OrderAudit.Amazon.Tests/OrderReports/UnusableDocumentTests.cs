using System.IO.Compression;
using System.Text;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;

namespace Xentral.OrderAudit.Amazon.Tests.OrderReports;

/// <summary>Whatever a merchant picks by mistake gets its own sentence.</summary>
public sealed class UnusableDocumentTests
{
    private static readonly Dictionary<string, (byte[] Bytes, string German, string English)> Documents = new()
    {
        ["empty"] = ([], "ist leer", "is empty"),
        ["blank"] = (Encoding.UTF8.GetBytes("\r\n \r\n"), "ist leer", "is empty"),
        ["header only"] = (Encoding.UTF8.GetBytes($"{ReportText.Header}\n"), "nur die Spaltennamen", "column names only"),
        ["archive in an archive"] = ([.. "PK\u0003\u0004"u8, 20, 0, 6, 0], "Archiv in einem Archiv", "archive within an archive"),
        ["xls"] = ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Excel-Datei", "spreadsheet"),
        ["html"] = (Encoding.UTF8.GetBytes("\uFEFF<!DOCTYPE html><html lang=de>"), "gespeicherte Webseite", "saved web page"),
        ["xml"] = (Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><AmazonEnvelope/>"), "XML-Datei", "XML file"),
        ["pdf"] = (Encoding.UTF8.GetBytes("%PDF-1.7"), "keine lesbare Textdatei", "no readable text"),
        ["zeros"] = ([.. "order-id\t"u8, 0, 0, 1, 2], "keine lesbare Textdatei", "no readable text"),
        ["broken gzip"] = ([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6], "keine lesbare Textdatei", "no readable text"),
        ["comma"] = (Encoding.UTF8.GetBytes("order-id,purchase-date,recipient-name\n1,2,3"), "nicht durch Tabulatoren", "not separated by tabs"),
        ["no header"] = (Encoding.UTF8.GetBytes($"{ReportText.Row}\n"), "fehlt", "is missing"),
        ["one endless line"] = (Encoding.UTF8.GetBytes(new string('x', 2_000_000)), "keine lesbare Textdatei", "no readable text"),
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_it_is_instead(string name)
    {
        var (bytes, german, english) = Documents[name];
        var problem = Assert.Throws<OrderReportUnusableException>(() => ReportText.Survey(ReportText.Document(bytes))).Problem;

        Assert.StartsWith("bericht.txt: ", problem.De, StringComparison.Ordinal);
        Assert.Contains(german, problem.De, StringComparison.Ordinal);
        Assert.Contains(english, problem.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_report_is_told_which_columns_were_expected_and_which_were_found()
    {
        var problem = Assert.Throws<OrderReportUnusableException>(
            () => ReportText.Survey(ReportText.Document("return-date\torder-id\tsku\tAnna Beispiel\tasin-1\n1\t2"))).Problem;

        Assert.Contains("order-id, purchase-date, recipient-name, ship-address-1", problem.De, StringComparison.Ordinal);
        Assert.Contains("gefunden: return-date, order-id, asin-1 und 2 weitere", problem.De, StringComparison.Ordinal);
        Assert.Contains("found: return-date, order-id, asin-1 and 2 more", problem.En, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", problem.De, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_file_that_unpacks_without_end_is_refused()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes($"{ReportText.Header}\n"));
            var blanks = Encoding.ASCII.GetBytes(new string('\t', 1023) + "\n");
            for (long written = 0; written <= DocumentBytes.LargestText; written += blanks.Length * 1024L)
            {
                Enumerable.Range(0, 1024).ToList().ForEach(_ => gzip.Write(blanks));
            }
        }

        var problem = Assert.Throws<OrderReportUnusableException>(() => ReportText.Survey(ReportText.Document(packed.ToArray()))).Problem;

        Assert.Contains("größer als 1024 MB", problem.De, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
        => Assert.Contains(
            "gibt es nicht",
            Assert.Throws<OrderReportUnusableException>(() => ReportText.Survey(ReportText.Fixture("nirgends.txt"))).Problem.De,
            StringComparison.Ordinal);

    [Fact]
    public void A_document_that_changes_between_the_two_readings_is_not_passed_off_as_the_first()
    {
        var bytes = Encoding.UTF8.GetBytes($"{ReportText.Header}\n{ReportText.Row}\n");
        var report = ReportText.Survey(new OrderReportDocument("bericht.txt", () => new MemoryStream(bytes)));
        bytes = Encoding.UTF8.GetBytes($"{ReportText.Header}\n{ReportText.Row.Replace("Lindenstraße 5", "Ring 1")}\n");

        Assert.Throws<OrderReportUnusableException>(() => report.Read().ToList());
    }
}
