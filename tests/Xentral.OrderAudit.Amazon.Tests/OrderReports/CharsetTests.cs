using System.IO.Compression;
using System.Text;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;

namespace Xentral.OrderAudit.Amazon.Tests.OrderReports;

/// <summary>The same report in every charset it may come in.</summary>
public sealed class CharsetTests
{
    private const string Text = $"{ReportText.Header}\r\n{ReportText.Row}\r\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16", "utf-16BE", "utf-16-no-bom", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_file_saved_by_hand_tells_its_charset_by_its_bytes(string charset)
    {
        byte[] bytes = charset switch
        {
            "utf-8-bom" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)],
            "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)],
            "utf-16BE" => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)],
            "utf-16-no-bom" => Encoding.Unicode.GetBytes(Text),
            "windows-1252" => OrderReportCharset.Western.GetBytes(Text),
            _ => Encoding.UTF8.GetBytes(Text),
        };

        AssertIsWhole(ReportText.Document(bytes));
    }

    [Theory]
    [InlineData("text/plain; charset=Cp1252", 1252)]
    [InlineData("text/plain;charset=\"windows-1252\"", 1252)]
    [InlineData("text/plain; charset=UTF-8", 65001)]
    [InlineData("text/plain", 65001)]
    [InlineData("text/tab-separated-values; charset=klingon", 1252)]
    public void A_download_tells_its_charset(string contentType, int codePage)
        => AssertIsWhole(ReportText.Document((codePage == 1252 ? OrderReportCharset.Western : Encoding.UTF8).GetBytes(Text), contentType));

    [Theory]
    [InlineData("text/plain; charset=Cp1252")]
    [InlineData("text/plain; charset=Shift_JIS")]
    public void Bytes_that_are_UTF_8_beyond_doubt_count_more_than_what_the_download_says(string contentType)
        => AssertIsWhole(ReportText.Document(Encoding.UTF8.GetBytes(Text), contentType));

    [Theory]
    [InlineData("text/plain; charset=UTF-8")]
    [InlineData("text/plain; charset=Shift_JIS")]
    public void Bytes_that_cannot_be_what_the_download_says_are_read_as_what_they_are(string contentType)
        => AssertIsWhole(ReportText.Document(OrderReportCharset.Western.GetBytes(Text), contentType));

    [Fact]
    public void One_letter_cut_in_two_changes_nothing_for_the_others()
    {
        var second = ReportText.Row.Replace("0000001", "0000002").Replace("Änne Grünspecht", "Rene~").Replace("Lindenstraße 5", "Allee 5");
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"{Text}{second}").SelectMany(each => each == (byte)'~' ? [(byte)0xC3] : new[] { each })];
        var orders = ReportText.Read(ReportText.Document(bytes));

        Assert.Equal(("Änne Grünspecht", "Rene\uFFFD", true), (orders[0].DeliveryAddress!.Name, orders[1].DeliveryAddress!.Name, orders[1].HasLostLetters));
    }

    [Fact]
    public void Rows_of_three_charsets_in_one_file_are_each_read_in_their_own()
    {
        const string Tokyo = "302-1234567-0000003\t2023-08-04T10:15:00+09:00\t山田 太郎\t足立区千住旭町17-15\t\t\t足立区\t120-0026\tJP\n";
        var orders = ReportText.Read(ReportText.Document(
        [
            .. Encoding.UTF8.GetBytes($"{ReportText.Header}\n{ReportText.Row}\n"),
            .. OrderReportCharset.Western.GetBytes($"{ReportText.Row.Replace("0000001", "0000002")}\n"),
            .. OrderReportCharset.Japanese.GetBytes(Tokyo),
        ]));

        Assert.Equal(["Änne Grünspecht", "Änne Grünspecht", "山田 太郎"], orders.Select(order => order.DeliveryAddress!.Name));
        Assert.Equal("足立区千住旭町17-15", orders[2].DeliveryAddress!.Street);
    }

    [Theory]
    [InlineData("Hélène Ménard", "JP")]
    [InlineData("Jörg Müßig", "JP")]
    [InlineData("José Núñez", "ES")]
    public void Western_letters_are_not_taken_for_Japanese(string name, string country)
        => Assert.Equal(name, ReportText.Read(ReportText.Document(
            $"{ReportText.Header}\n{ReportText.Row.Replace("Änne Grünspecht", name).Replace("\tDE", $"\t{country}")}\n", OrderReportCharset.Western)).Single().DeliveryAddress!.Name);

    [Theory]
    [InlineData("text/plain; charset=Shift_JIS")]
    [InlineData("text/plain; charset=windows-31j")]
    [InlineData(null)]
    public void Japanese_reports_are_read(string? contentType)
    {
        const string Row = "302-1234567-0000001\t2023-08-04T10:15:00+09:00\t山田 太郎\t表参道1-2-3 ソ能十\t\t\t渋谷区\t150-0001\tJP";
        var order = ReportText.Read(ReportText.Document($"{ReportText.Header}\n{Row}\n", OrderReportCharset.Japanese, contentType)).Single();

        Assert.Equal(("山田 太郎", "表参道1-2-3 ソ能十", "渋谷区"), (order.DeliveryAddress!.Name, order.DeliveryAddress.Street, order.DeliveryAddress.City));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_line_end_is_understood(string lineEnd)
        => AssertIsWhole(ReportText.Document($"{ReportText.Header}{lineEnd}{ReportText.Row}"));

    [Fact]
    public void A_packed_document_is_unpacked_and_its_checksum_is_that_of_the_file()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Text));
        }

        var report = ReportText.Survey(ReportText.Document(packed.ToArray()));

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(packed.ToArray())), report.Sha256);
        AssertIsWhole(ReportText.Document(packed.ToArray()));
    }

    private static void AssertIsWhole(OrderReportDocument document)
    {
        var order = Assert.Single(ReportText.Read(document));
        Assert.Equal(("Änne Grünspecht", "Lindenstraße 5", "Dresden", "01067", "DE"), (
            order.DeliveryAddress!.Name,
            order.DeliveryAddress.Street,
            order.DeliveryAddress.City,
            order.DeliveryAddress.PostalCode,
            order.DeliveryAddress.Country));
    }
}
