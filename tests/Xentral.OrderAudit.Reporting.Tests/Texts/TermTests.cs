using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Tests.Texts;

public sealed class TermTests
{
    [Fact]
    public void Every_term_has_its_own_name_and_a_meaning_in_both_languages()
    {
        AssertComplete(Enum.GetValues<Outcome>().Select(value => (value.Name(), value.Meaning())));
        AssertComplete(Enum.GetValues<Cause>().Select(value => (value.Name(), value.Meaning())));
        AssertComplete(Enum.GetValues<NotCheckableReason>().Select(value => (value.Name(), value.Meaning())));
        AssertComplete(Enum.GetValues<Severity>().Select(value => (value.Name(), value.Meaning())));
        AssertComplete(Enum.GetValues<Origin>().Select(value => (value.Name(), value.Meaning())));
        AssertComplete(Enum.GetValues<AddressField>().Select(value => (value.Name(), value.Meaning())));
    }

    [Theory]
    [InlineData(Language.German, "4. August 2023, 00:30 Uhr", "1.234.567")]
    [InlineData(Language.English, "4 August 2023, 00:30", "1,234,567")]
    public void Moments_and_counts_read_as_people_write_them(Language language, string moment, string count)
    {
        var format = new LocalFormat(language, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

        Assert.Equal(moment, format.Moment(new(2023, 8, 3, 22, 30, 0, TimeSpan.Zero)));
        Assert.Equal(count, format.Count(1_234_567));
    }

    private static void AssertComplete(IEnumerable<(LocalizedText Name, LocalizedText Meaning)> terms)
    {
        var all = terms.ToList();
        Assert.All(all, term => Assert.All([term.Name.De, term.Name.En, term.Meaning.De, term.Meaning.En], text => Assert.NotEmpty(text)));
        Assert.Equal(all.Count, all.Select(term => term.Name.De).Distinct().Count());
        Assert.Equal(all.Count, all.Select(term => term.Name.En).Distinct().Count());
    }
}
