using System.Text;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Tests;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("Lindenstraße 5 – Hof, 3. OG", "Lindenstraße 5 – Hof, 3. OG")]
    [InlineData("\u001B]0;title\u0007x", "\uFFFD]0;title\uFFFDx")]
    [InlineData("a\u009B31mb", "a\uFFFD31mb")]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    [InlineData("a\u200Fb", "a\uFFFDb")]
    [InlineData("👩‍🚀", "👩‍🚀")]
    [InlineData("a\r\nb\tc", "a  b c")]
    public void Makes_visible_what_would_act_on_a_screen(string text, string shown) => Assert.Equal(shown, SafeText.Of(text));

    [Fact]
    public void Half_a_letter_is_none() => Assert.Equal("a\uFFFD", SafeText.Of("a\uD83D"));

    [Fact]
    public void Keeps_line_breaks_of_texts_with_lines_but_no_lone_carriage_return()
        => Assert.Equal("a\r\nb\n\tc\uFFFDd", SafeText.OfLines("a\r\nb\n\tc\rd"));

    [Theory]
    [InlineData("../../etc/passwd", "-..-etc-passwd")]
    [InlineData("20260301-080000-abc123", "20260301-080000-abc123")]
    [InlineData("..", "-")]
    [InlineData("", "-")]
    [InlineData("a/b\\c:d\ne", "a-b-c-d-e")]
    public void A_name_leads_nowhere_else(string text, string name) => Assert.Equal(name, PlainName.Of(text));

    [Fact]
    public void A_name_has_an_end() => Assert.True(Encoding.UTF8.GetByteCount(PlainName.Of(new string('ä', 5_000))) < 100);
}
