using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Rules.Tests;

/// <summary>Every rule, whyever its order is affected, tells something one can do.</summary>
public sealed class AdviceTests
{
    public static TheoryData<string, Cause, bool> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, Cause, bool>();
            foreach (var rule in RuleCatalog.All)
            {
                foreach (var cause in Enum.GetValues<Cause>())
                {
                    pairs.Add(rule.Id, cause, true);
                    pairs.Add(rule.Id, cause, false);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_rule_and_cause_have_advice_in_both_languages(string id, Cause cause, bool amazonHasIt)
    {
        var advice = Advice(id, cause, amazonHasIt);

        Assert.NotEmpty(advice.De.Trim());
        Assert.NotEmpty(advice.En.Trim());
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Nobody_is_told_to_copy_from_Amazon_what_Amazon_does_not_have(string id, Cause cause, bool amazonHasIt)
    {
        var advice = Advice(id, cause, amazonHasIt);
        if (cause != Cause.IncompleteAtAmazon || amazonHasIt)
        {
            return;
        }

        Assert.DoesNotContain("aus der Amazon-Bestellung", advice.De, StringComparison.Ordinal);
        Assert.DoesNotContain("from the Amazon order", advice.En, StringComparison.Ordinal);
        if (Rule(id).Cause is Cause.NotImported or Cause.Duplicated || Rule(id).Remedy == Remedy.Merchant)
        {
            return;
        }

        Assert.Contains("Fragen Sie den Käufer über Amazon (Nachricht zur Bestellung)", advice.De, StringComparison.Ordinal);
        Assert.Contains("Ask the buyer through Amazon", advice.En, StringComparison.Ordinal);
        Assert.DoesNotContain("Seller Central", advice.De, StringComparison.Ordinal);
    }

    /// <summary>A rule's text is written for its own cause; under another it holds only if it needs nothing that this cause has taken away.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_cause_has_its_own_advice_unless_the_merchant_can_follow_the_rules_whatever_the_cause(string id, Cause cause, bool amazonHasIt)
    {
        var (rule, advice) = (Rule(id), Advice(id, cause, amazonHasIt));
        var isOwn = cause == rule.Cause || (rule.Remedy == Remedy.Merchant && rule.Cause == Cause.LostInTransfer);

        Assert.Equal(isOwn, advice.De == rule.Advice.De);
        Assert.Equal(isOwn, advice.En == rule.Advice.En);
    }

    [Theory]
    [InlineData("XOA410")]
    [InlineData("XOA412")]
    public void Nobody_is_told_to_import_what_must_not_be_imported_again(string id)
        => Assert.DoesNotContain("Übernehmen Sie zuerst", Advice(id, Cause.NotImported, amazonHasIt: true).De, StringComparison.Ordinal);

    [Fact]
    public void The_question_names_what_is_missing()
    {
        var questions = Enum.GetValues<AddressField>()
            .Select(field => AdviceByCause.For(Rule("XOA102"), Cause.IncompleteAtAmazon, field, amazonHasIt: false))
            .ToList();

        Assert.Equal(questions.Count, questions.Select(question => question.De).Distinct().Count());
        Assert.Equal(questions.Count, questions.Select(question => question.En).Distinct().Count());
    }

    private static RuleInfo Rule(string id) => RuleCatalog.All.Single(rule => rule.Id == id);

    private static LocalizedText Advice(string id, Cause cause, bool amazonHasIt) => AdviceByCause.For(Rule(id), cause, AddressField.Street, amazonHasIt);
}
