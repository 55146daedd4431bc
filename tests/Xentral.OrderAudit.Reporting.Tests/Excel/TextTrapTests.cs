using System.IO.Compression;
using ClosedXML.Excel;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

/// <summary>Nothing a buyer typed may become anything but the text it is.</summary>
public sealed class TextTrapTests
{
    private const int AmazonColumn = 4;

    public static TheoryData<string> Traps =>
    [
        "=1+1", "=cmd|' /C calc'!A0", "@SUM(1)", "-2+3", "+491701234567", "01234", "123456789012345678", "12E3456", "1-2", "01.02.2026",
        "302-1234567-1234567", "12:30", "true", "'abc", "Zoë 😀👩‍👩‍👧 Ω", "שלום", "مرحبا", "e\u0301", "<b>&amp;\"", "a  b", "{xentral}",
    ];

    [Theory]
    [MemberData(nameof(Traps))]
    public void Text_stays_the_same_text(string trap)
    {
        using var workbook = Written.Workbook(WithStreet(trap), Written.For(audience: Audience.Internal));
        Assert.Equal(trap, ReadByClosedXml(workbook));
    }

    [Theory]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_xD83D__xDE00_", "_x005F_xD83D__x005F_xDE00_")]
    [InlineData("_x41_ a_xyz", "_x41_ a_xyz")]
    public void Text_that_looks_like_an_escaped_character_is_escaped_itself(string typed, string stored)
    {
        using var workbook = Written.Workbook(WithStreet(typed), Written.For(audience: Audience.Internal));

        Assert.Equal(stored, SheetReader.Rows(workbook, "Befunde")[0][AmazonColumn]);
    }

    [Theory]
    [InlineData('\u0001')]
    [InlineData('\uD83D')]
    [InlineData('\uDE00')]
    [InlineData('\uFFFE')]
    [InlineData('\u202E')]
    public void What_no_file_may_hold_is_replaced(char harmful)
    {
        using var workbook = Written.Workbook(WithStreet($"a{harmful}b"), Written.For(audience: Audience.Internal));

        Assert.Equal("a\uFFFDb", SheetReader.Rows(workbook, "Befunde")[0][AmazonColumn]);
    }

    [Theory]
    [InlineData("a\r\nb", "a  b")]
    [InlineData("a\tb", "a b")]
    public void A_line_break_becomes_a_blank(string foreign, string written)
    {
        using var workbook = Written.Workbook(WithStreet(foreign), Written.For(audience: Audience.Internal));

        Assert.Equal(written, SheetReader.Rows(workbook, "Befunde")[0][AmazonColumn]);
    }

    [Fact]
    public void Replaced_characters_are_counted_on_the_cover()
    {
        using var workbook = Written.Workbook(WithStreet("a\u0001b"), Written.For(audience: Audience.Internal));

        // Value and message.
        Assert.Contains("2 Zellen, in denen", WorkbookText.Of(workbook), StringComparison.Ordinal);
    }

    [Fact]
    public void Over_long_text_is_cut_marked_and_counted()
    {
        using var workbook = Written.Workbook(WithStreet(new('x', 40_000)), Written.For(audience: Audience.Internal));

        var value = SheetReader.Rows(workbook, "Befunde")[0][AmazonColumn];
        Assert.Equal(32_767, value.Length);
        Assert.EndsWith("x […]", value, StringComparison.Ordinal);
        workbook.Position = 0;
        Assert.Contains("2 Texte, länger als", WorkbookText.Of(workbook), StringComparison.Ordinal);
    }

    [Fact]
    public void An_emoji_in_the_merchants_name_is_written_as_itself()
    {
        using var workbook = Written.Workbook(SampleAudit.Clean(), new(Language.German, Audience.Amazon, "Teddy 🧸 & Co", ""));
        using var package = new ZipArchive(workbook);
        using var strings = new StreamReader(package.GetEntry("xl/sharedStrings.xml")!.Open());

        Assert.Contains("Teddy 🧸 &amp; Co", strings.ReadToEnd(), StringComparison.Ordinal);
    }

    private static string ReadByClosedXml(Stream stream)
    {
        using var workbook = new XLWorkbook(stream);
        var cell = workbook.Worksheet("Befunde").Table(0).DataRange.Cell(1, AmazonColumn + 1);
        Assert.Equal(XLDataType.Text, cell.DataType);
        Assert.False(cell.HasFormula);
        return cell.GetString();
    }

    private static AuditResult WithStreet(string street) => SampleAudit.Of(
        [SampleAudit.Affected(1, Cause.LostInTransfer, SampleAudit.Finding(SampleRules.StreetMissing, AddressField.Street, street))],
        clear: 1);
}
