using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.DataQuality;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA911LettersLostInReportTests
{
    private static readonly PostalAddress Xentral = new()
    {
        Name = "Γιώργος Παπαδάκης",
        Street = "Οδός Ερμού 5",
        PostalCode = "105 57",
        City = "Αθήνα",
        Country = "GR",
    };

    private readonly XOA911LettersLostInReport rule = new();

    [Fact]
    public void Warns_once_for_every_part_that_cannot_be_compared()
    {
        var findings = Inspect(Xentral with { Name = "??????? ????????", Street = "???? ????? 5" });

        Assert.Equal([AddressField.Recipient, AddressField.Street], findings.Select(finding => finding.Field!.Value).Order());
        Assert.All(findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void Leaves_question_marks_of_another_origin_to_the_rules_about_differences()
        => Assert.Empty(Inspect(Xentral with { Name = "??????? ????????" }, hasLostLetters: false));

    [Fact]
    public void Accepts_clean_text() => Assert.Empty(A.Comparison().InspectedBy(rule));

    private List<Finding> Inspect(PostalAddress amazon, bool hasLostLetters = true)
    {
        var comparison = A.Comparison().Build();
        return [.. rule.Inspect(new OrderComparison
        {
            Amazon = comparison.Amazon,
            Match = comparison.Match,
            Erp = comparison.Erp,
            Addresses = AddressComparer.Compare(amazon, Xentral, hasLostLetters),
        })];
    }
}
