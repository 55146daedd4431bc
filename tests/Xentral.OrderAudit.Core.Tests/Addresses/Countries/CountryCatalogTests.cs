using Xentral.OrderAudit.Core.Addresses.Countries;

namespace Xentral.OrderAudit.Core.Tests.Addresses.Countries;

public sealed class CountryCatalogTests
{
    private const int KnownCountries = 64;

    public static TheoryData<string> Codes => [.. CountryCatalog.Codes];

    [Fact]
    public void Knows_every_country_the_audit_promises() => Assert.Equal(KnownCountries, CountryCatalog.Codes.Count);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Accepts_every_valid_example(string code)
    {
        var postalCode = CountryCatalog.Find(code)!.PostalCode;

        Assert.All(postalCode.ValidExamples, example => Assert.True(postalCode.IsValid(example), example));
        Assert.All(postalCode.ValidExamples, example => Assert.True(postalCode.IsValid($" {example.ToLowerInvariant()} "), example));
        Assert.All(postalCode.ValidExamples, example => Assert.Equal(example, postalCode.Print(postalCode.KeyOf(example))));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Rejects_every_invalid_example(string code)
    {
        var postalCode = CountryCatalog.Find(code)!.PostalCode;

        Assert.NotEmpty(postalCode.InvalidExamples);
        Assert.All(postalCode.InvalidExamples, example => Assert.False(postalCode.IsValid(example), example));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Finds_a_country_by_each_of_its_names(string code)
    {
        var country = CountryCatalog.Find(code)!;

        foreach (
            var name in (IEnumerable<string>)[code, code.ToLowerInvariant(), country.EnglishName, country.GermanName.ToUpperInvariant(), .. country.AlsoCalled])
        {
            Assert.True(CountryCatalog.TryResolve(name, out var found), name);
            Assert.Equal(code, found);
        }
    }

    [Theory]
    [InlineData("UK", "GB")]
    [InlineData("EL", "GR")]
    [InlineData("KO", "XK")]
    [InlineData("Serbien", "RS")]
    [InlineData("rs", "RS")]
    public void Understands_codes_that_are_not_its_own(string text, string code)
    {
        Assert.True(CountryCatalog.TryResolve(text, out var found));
        Assert.Equal(code, found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("ZZ")]
    [InlineData("Berlin")]
    [InlineData("\uD800")]
    public void Takes_nothing_else_for_a_country(string text) => Assert.False(CountryCatalog.TryResolve(text, out _));

    [Theory]
    [InlineData("DE", "D-01069", "01069")]
    [InlineData("DE", "de 01069", "01069")]
    [InlineData("LV", "1010", "1010")]
    [InlineData("LV", "LV-1010", "1010")]
    [InlineData("GB", "yo22 4jt", "YO224JT")]
    [InlineData("JP", "１５４－００２３", "1540023")]
    [InlineData("FR", "F-75008", "75008")]
    public void Compares_codes_by_their_bare_key(string country, string code, string key)
        => Assert.Equal(key, CountryCatalog.Find(country)!.PostalCode.KeyOf(code));

    [Theory]
    [InlineData("DE", "05555", true)]
    [InlineData("DE", "01069", false)]
    [InlineData("FR", "99123", true)]
    public void Knows_ranges_nobody_was_given(string country, string code, bool isUnassigned)
        => Assert.Equal(isUnassigned, CountryCatalog.Find(country)!.PostalCode.IsUnassigned(code));

    [Theory]
    [InlineData("٠١٢٣٤")]
    [InlineData("10115\n")]
    public void Is_not_fooled_by_other_digits_or_line_ends(string code)
        => Assert.Equal(code.Trim() == "10115", CountryCatalog.Find("DE")!.PostalCode.IsValid(code));

    [Theory]
    [InlineData("JE", "GB")]
    [InlineData("LI", "CH")]
    [InlineData("MC", "FR")]
    [InlineData("SM", "IT")]
    [InlineData("PR", "US")]
    [InlineData("AX", "FI")]
    public void Knows_which_codes_may_name_the_same_place(string one, string other)
    {
        Assert.True(CountryCatalog.Find(one)!.IsSamePlaceAs(CountryCatalog.Find(other)!));
        Assert.True(CountryCatalog.Find(other)!.IsSamePlaceAs(CountryCatalog.Find(one)!));
    }
}
