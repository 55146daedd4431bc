using System.Text;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

public sealed class PrivacyTests
{
    [Theory]
    [InlineData(Audience.Amazon, Language.German)]
    [InlineData(Audience.Amazon, Language.English)]
    [InlineData(Audience.Support, Language.German)]
    public async Task No_personal_value_is_in_any_part_of_a_masked_file(Audience audience, Language language)
    {
        var presentation = Written.For(language, audience);
        using var workbook = Written.Workbook(SampleAudit.Incident(), presentation);
        var everything = WrittenText.Of(workbook) + Encoding.UTF8.GetString(await Written.Json(SampleAudit.Incident(), presentation));

        Assert.All(SamplePeople.PersonalTexts.Append("GrÃ¼nspecht"), text => Assert.DoesNotContain(text, everything, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_search_would_find_them()
    {
        using var workbook = Written.Workbook(SampleAudit.Incident(), Written.For(audience: Audience.Internal));
        var everything = WrittenText.Of(workbook);

        Assert.Contains("Philippa Ostermoor", everything, StringComparison.Ordinal);
        Assert.Contains("Mühlgrabenstieg 17 b", everything, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Audience.Amazon, false)]
    [InlineData(Audience.Support, true)]
    [InlineData(Audience.Internal, true)]
    public void Only_the_merchants_side_sees_numbers_of_Xentral(Audience audience, bool sees)
    {
        using var workbook = Written.Workbook(SampleAudit.Incident(), Written.For(audience: audience));

        Assert.Equal(sees, WrittenText.Of(workbook).Contains("200102", StringComparison.Ordinal));
    }
}
