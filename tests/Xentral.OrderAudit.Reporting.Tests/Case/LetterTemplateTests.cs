using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Case;
using Xentral.OrderAudit.Reporting.Tests.Samples;

namespace Xentral.OrderAudit.Reporting.Tests.Case;

public sealed class LetterTemplateTests
{
    [Fact]
    public void Every_place_is_filled_in_the_merchants_own_words()
    {
        var template = string.Join("\n", LetterTemplate.Names.Select(name => $"{name}: {{{name}}}"));

        var letter = Fill(template);

        Assert.DoesNotContain('{', letter);
        Assert.Contains("affected: 17\n", letter, StringComparison.Ordinal);
        Assert.Contains("received: 256\n", letter, StringComparison.Ordinal);
        Assert.Contains("firstDay: 4. August 2023\n", letter, StringComparison.Ordinal);
        Assert.Contains("- 3 Bestellungen: Bei Amazon vorhanden", letter, StringComparison.Ordinal);
        Assert.Contains("merchant: Kolibri & Töchter Versand GmbH\n", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_places_are_refused_with_all_that_exist()
    {
        var problem = Assert.Throws<CaseNotPossibleException>(() => Fill("{affected} {betroffene} {x}")).Problem;

        Assert.Contains("gibt: {betroffene}, {x}.", problem.De, StringComparison.Ordinal);
        Assert.All(LetterTemplate.Names, name => Assert.Contains($"{{{name}}}", problem.En, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_looks_like_a_place_is_not_filled_itself()
    {
        var facts = new CaseFacts(SampleAudit.Incident(), new(Language.German, Audience.Amazon, "{affected} GmbH"), Language.German, hasProof: false);

        Assert.Equal("{affected} GmbH\n", LetterTemplate.Fill("{merchant}", facts).AsText());
    }

    [Fact]
    public void Lines_stay_as_the_merchant_set_them()
        => Assert.Equal("Hallo,\n\nein Satz.\nNoch einer.\n- a\n- b\n", Fill("Hallo,\r\n\r\nein Satz.\r\nNoch einer.\r\n- a\r\n- b\r\n"));

    private static string Fill(string template)
        => LetterTemplate.Fill(template, new CaseFacts(SampleAudit.Incident(), Written.For(), Language.German, hasProof: false)).AsText();
}
