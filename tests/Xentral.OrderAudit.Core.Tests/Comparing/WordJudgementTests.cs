using Xentral.OrderAudit.Core.Addresses.Text;
using Xentral.OrderAudit.Core.Comparing.Aligning;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

public sealed class WordJudgementTests
{
    [Theory]
    [InlineData("linden", "lidnen", 1, 1)]
    [InlineData("linden", "linde", 1, 1)]
    [InlineData("linden", "lerchen", 2, 3)]
    [InlineData("", "ab", 1, 2)]
    [InlineData("same", "same", 1, 0)]
    public void Counts_slips_up_to_a_limit(string one, string other, int limit, int distance)
    {
        Assert.Equal(distance, EditDistance.Within(one, other, limit));
        Assert.Equal(distance, EditDistance.Within(other, one, limit));
    }

    [Theory]
    [InlineData("k?nig", "konig", true)]
    [InlineData("gr??e", "grosse", true)]
    [InlineData("?zdemir", "ozdemir", true)]
    [InlineData("k?nig", "kaiser", false)]
    [InlineData("???", "anna", false)]
    public void Lets_a_question_mark_stand_for_a_letter(string pattern, string word, bool matches) => Assert.Equal(matches, ReplacedLetters.Match(pattern, word));

    [Theory]
    [InlineData("1067.0", "1067")]
    [InlineData("1,067", "1067")]
    [InlineData("1.067", "1067")]
    [InlineData("10115.00", "10115")]
    [InlineData("1.07E+03", "1070")]
    [InlineData("1067", null)]
    [InlineData("12.5", null)]
    [InlineData("A1.0", null)]
    public void Reads_what_a_spreadsheet_made_of_a_code(string text, string? digits)
    {
        Assert.Equal(digits is not null, SpreadsheetCode.TryRead(text, out var read));
        Assert.Equal(digits, read);
    }
}
