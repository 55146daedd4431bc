using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Tests.Orders;

public sealed class TypedNumberTests
{
    private const string Number = "302-1234567-1234567";

    [Theory]
    [InlineData(Number)]
    [InlineData(Number + "\t")]
    [InlineData(Number + "\r\n")]
    [InlineData(Number + "\u00A0")]
    [InlineData("\u00A0\u2009" + Number + "\u202F")]
    [InlineData("\u200B" + Number + "\u200B\u2060")]
    [InlineData("\uFEFF" + Number)]
    [InlineData("\u00EF\u00BB\u00BF" + Number)]
    [InlineData(Number + "\u00C2\u00A0")]
    [InlineData("NONBLOCKINGZERO" + Number)]
    [InlineData("#" + Number)]
    [InlineData("# " + Number + " ;")]
    [InlineData("'" + Number)]
    [InlineData("=\"" + Number + "\"")]
    [InlineData(Number + "&nbsp;")]
    [InlineData("&#8203;" + Number)]
    [InlineData("302-\u00AD1234567-12345\u200D67")]
    [InlineData("302\u20111234567\u20131234567")]
    [InlineData("302 - 1234567 - 1234567")]
    [InlineData("30212345671234567")]
    [InlineData("\uFF13\uFF10\uFF12-1234567-1234567")]
    [InlineData("302-1234567-\r\n1234567")]
    [InlineData(Number + "\uD83D")]
    [InlineData(Number + "?")]
    public void Reads_a_number_as_people_leave_it(string text) => Assert.Equal(Number, TypedNumber.Read(text)?.Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("302-1234567-123456")]
    [InlineData(Number + "-1")]
    [InlineData("1" + Number)]
    [InlineData("Ersatz " + Number)]
    [InlineData(Number + " " + Number)]
    [InlineData("\u00C4\u00D6\u00DC-1234567-1234567")]
    public void Takes_nothing_else_for_a_number(string? text) => Assert.Null(TypedNumber.Read(text));

    [Theory]
    [InlineData("S01-ABCDEFG-1234567\t", "S01-ABCDEFG-1234567")]
    [InlineData("s01-abcdefg-1234567", "s01-abcdefg-1234567")]
    public void Keeps_letters_and_their_case(string text, string number) => Assert.Equal(number, TypedNumber.Read(text)?.Value);

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData(" \u00A0\u200B\uFEFF\t", true)]
    [InlineData("-", true)]
    [InlineData("0", true)]
    [InlineData("&nbsp;", true)]
    [InlineData("7", false)]
    [InlineData("x", false)]
    public void Knows_an_empty_field(string? text, bool isEmpty) => Assert.Equal(isEmpty, TypedNumber.IsEmpty(text));
}
