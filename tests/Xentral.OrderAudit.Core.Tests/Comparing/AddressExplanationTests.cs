using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

public sealed class AddressExplanationTests(ITestOutputHelper output)
{
    [Fact]
    public void Names_every_step_up_to_the_verdict_in_both_languages()
    {
        var amazon = new PostalAddress { Name = "Jörg Müller", Street = "Goethestraße 7a", PostalCode = "50858", City = "Köln", Country = "DE" };
        var erp = new PostalAddress { Name = "Joerg Mueller", Street = "GoethestraÃŸe 7b", PostalCode = "50858", City = "Koeln", Country = "Deutschland" };

        var explanation = Explain(amazon, erp);

        Assert.Equal(AddressComparer.Compare(amazon, erp).Verdict, explanation.Comparison.Verdict);
        Assert.Equal(["country", "read", "repair", "pair", "decision"], explanation.Steps.Select(step => step.Topic).Distinct());
        Assert.Equal(new("Regeln für Deutschland (DE)", "rules of Germany (DE)"), explanation.Steps[0].Text);
        Assert.Contains(new("repair", "xentral", new("GoethestraÃŸe 7b → Goethestraße 7b", "GoethestraÃŸe 7b → Goethestraße 7b")), explanation.Steps);
        Assert.Equal(
            new(
                "Goethestraße (Straßenname *), 7 (Hausnummer *), a (Buchstabe der Hausnummer *)",
                "Goethestraße (street name *), 7 (house number *), a (letter of the house number *)"),
            explanation.Steps.First(step => step is { Topic: "read", Side: "amazon" } && step.Text.En.Contains("house number", StringComparison.Ordinal)).Text);
        Assert.Equal(
            new("Ergebnis: andere Angabe, denn: anderer Buchstabe der Hausnummer", "result: material difference, because: another letter of the house number"),
            explanation.Steps[^1].Text);
    }

    [Fact]
    public void Says_what_is_missing_and_what_Amazon_does_not_know()
    {
        var amazon = new PostalAddress { Name = "Mette Bæk", Street = "Ågade 12", PostalCode = "9000", City = "Aalborg", Country = "DK" };

        var explanation = Explain(amazon, amazon with { Name = "Mette", Street = "Ågade 12 99" });

        Assert.Contains(new("pair", "amazon", new("Bæk: fehlt in Xentral", "Bæk: is missing in Xentral")), explanation.Steps);
        Assert.Contains(new("pair", "xentral", new("99: kennt Amazon nicht", "99: is unknown to Amazon")), explanation.Steps);
    }

    [Fact]
    public void Ends_with_the_bare_verdict_where_nothing_differs()
    {
        var address = new PostalAddress { Name = "Mette Bæk", Street = "Ågade 12", PostalCode = "9000", City = "Aalborg", Country = "DK" };

        Assert.Equal(new("Ergebnis: gleich", "result: identical"), Explain(address, address).Steps[^1].Text);
    }

    [Fact]
    public void Explains_a_shortened_street()
    {
        var amazon = new PostalAddress { Name = "Mette Bæk", Street = "Ågade 12", PostalCode = "9000", City = "Aalborg", Country = "DK" };

        var explanation = Explain(amazon, amazon with { Street = "Åg. 12" });

        Assert.Equal(Verdict.Equivalent, explanation.Comparison.Verdict);
        Assert.Contains(new("pair", "", new("Ågade = Åg: abgekürzt", "Ågade = Åg: shortened")), explanation.Steps);
    }

    private AddressExplanation Explain(PostalAddress amazon, PostalAddress erp)
    {
        var explanation = AddressExplanation.Of(amazon, erp);

        foreach (var step in explanation.Steps)
        {
            output.WriteLine($"{step.Topic,-9}{step.Side,-8}{step.Text.In(Language.German)}");
        }

        return explanation;
    }
}
