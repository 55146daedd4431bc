using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

public sealed class AddressExplanationTests(ITestOutputHelper output)
{
    [Fact]
    public void Names_every_step_up_to_the_verdict()
    {
        var amazon = new PostalAddress { Name = "Jörg Müller", Street = "Goethestraße 7a", PostalCode = "50858", City = "Köln", Country = "DE" };
        var erp = new PostalAddress { Name = "Joerg Mueller", Street = "GoethestraÃŸe 7b", PostalCode = "50858", City = "Koeln", Country = "Deutschland" };

        var explanation = AddressExplanation.Of(amazon, erp);

        foreach (var step in explanation.Steps)
        {
            output.WriteLine($"{step.Topic,-9}{step.Side,-8}{step.Text}");
        }

        Assert.Equal(AddressComparer.Compare(amazon, erp).Verdict, explanation.Comparison.Verdict);
        Assert.Contains(explanation.Steps, step => step is { Topic: "repair", Side: "xentral" });
        Assert.Contains(explanation.Steps, step => step.Topic == "words" && step.Text.Contains("7+a (primary)", StringComparison.Ordinal));
        Assert.Equal("verdict Material, decided by HouseNumber HouseNumberSuffixDiffers", explanation.Steps[^1].Text);
    }

    [Fact]
    public void Explains_a_shortened_street()
    {
        var amazon = new PostalAddress { Name = "Mette Bæk", Street = "Ågade 12", PostalCode = "9000", City = "Aalborg", Country = "DK" };

        var explanation = AddressExplanation.Of(amazon, amazon with { Street = "Åg. 12" });

        foreach (var step in explanation.Steps)
        {
            output.WriteLine($"{step.Topic,-9}{step.Side,-8}{step.Text}");
        }

        Assert.Equal(Verdict.Equivalent, explanation.Comparison.Verdict);
    }
}
