using Xentral.OrderAudit.Reporting.Excel.Layout;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

public sealed class TextMeasureTests
{
    [Fact]
    public void Ten_digits_take_ten_columns_units_and_the_padding()
        => Assert.InRange(TextMeasure.Width("0123456789", 11), 10.5, 12);

    [Theory]
    [InlineData(" ~\u00A0ÿ")]
    [InlineData("漢字😀")]
    [InlineData("\uFFFD•…“▲")]
    public void Every_character_has_a_width(string text) => Assert.True(TextMeasure.Width(text, 10) > 1);

    [Fact]
    public void Combining_marks_take_no_room() => Assert.Equal(TextMeasure.Width("e", 10), TextMeasure.Width("e\u0301", 10));

    [Theory]
    [InlineData("", 1)]
    [InlineData("kurz", 1)]
    [InlineData("zwei Wörter hier drin", 2)]
    [InlineData("Donaudampfschifffahrtsgesellschaft", 3)]
    public void Long_texts_wrap(string text, int lines) => Assert.Equal(lines, TextMeasure.Lines(text, 14, 11));
}
