using System.Text.Json;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

/// <summary>Pairs that were labelled outside this repository, where they are at hand.</summary>
public sealed class SharedAddressPairsTests
{
    [Fact]
    public void Every_pair_gets_its_verdict()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "knowledge", "address-pairs.json");
        Assert.SkipUnless(File.Exists(file), "The labelled pairs lie outside this repository and are not here.");

        using var pairs = JsonDocument.Parse(File.ReadAllText(file));
        var wrong = pairs.RootElement.EnumerateArray().Select(Judge).OfType<string>().ToList();

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private static string? Judge(JsonElement pair)
    {
        var comparison = AddressComparer.Compare(Amazon(pair.GetProperty("a")), Erp(pair.GetProperty("b")));
        var expected = pair.GetProperty("expected").GetString();

        return string.Equals(comparison.Verdict.ToString(), expected, StringComparison.OrdinalIgnoreCase)
            ? null
            : $"{Text(pair, "id")} is {comparison.Verdict}, not {expected} ({Text(pair, "why")}): {string.Join("; ", comparison.Differences)}";
    }

    private static PostalAddress Amazon(JsonElement a) => new()
    {
        Name = Text(a, "Name"),
        Company = Text(a, "CompanyName"),
        Street = Text(a, "AddressLine1"),
        Supplement = Text(a, "AddressLine2"),
        SecondSupplement = Text(a, "AddressLine3"),
        PostalCode = Text(a, "PostalCode"),
        City = Text(a, "City"),
        District = Text(a, "District"),
        State = Text(a, "StateOrRegion"),
        Country = Text(a, "CountryCode"),
    };

    private static PostalAddress Erp(JsonElement b) => new()
    {
        Name = Text(b, "name"),
        Contact = Text(b, "ansprechpartner"),
        Department = Text(b, "abteilung"),
        SubDepartment = Text(b, "unterabteilung"),
        Street = Text(b, "strasse"),
        Supplement = Text(b, "adresszusatz"),
        PostalCode = Text(b, "plz"),
        City = Text(b, "ort"),
        State = Text(b, "bundesstaat"),
        Country = Text(b, "land"),
    };

    private static string Text(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
