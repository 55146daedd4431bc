using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Markdown;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;

namespace Xentral.OrderAudit.Reporting.Tests.Markdown;

public sealed class MarkdownReportWriterTests
{
    [Theory]
    [InlineData(Language.German, Audience.Support, "comment-incident-support-de.md")]
    [InlineData(Language.English, Audience.Amazon, "comment-incident-amazon-en.md")]
    public void Reads_as_expected(Language language, Audience audience, string expected)
        => Expectation.Matches(expected, Text(SampleAudit.Incident(), Written.For(language, audience)));

    [Fact]
    public void Lists_the_first_orders_and_says_how_many_more_there_are()
    {
        var text = Text(SampleAudit.Large(25), Written.For());

        Assert.Equal(
            20, text.Split('\n').Count(line => line.Contains("| Auf dem Weg", StringComparison.Ordinal) && line.Contains("XOA", StringComparison.Ordinal)));
        Assert.Contains("… und 5 weitere", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<img src=x>", @"\<img src=x\>")]
    [InlineData("@everyone", @"\@everyone")]
    [InlineData("[x](http://y) *b* | `c` #1", @"\[x\](http://y) \*b\* \| \`c\` \#1")]
    public void Foreign_words_stay_words(string run, string escaped)
    {
        var text = Text(SampleAudit.Clean() with { Run = SampleAudit.Run with { Id = run } }, Written.For());

        Assert.Contains(escaped, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_an_audit_is_incomplete_before_anything_else()
        => Assert.Contains("> **UNVOLLSTÄNDIG:** Amazon hat nach 14 Seiten", Text(SampleAudit.Incomplete(), Written.For()), StringComparison.Ordinal);

    private static string Text(AuditResult result, ReportPresentation presentation) => new MarkdownReportWriter(SampleRules.All).Text(result, presentation);
}
