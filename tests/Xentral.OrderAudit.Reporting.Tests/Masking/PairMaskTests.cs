using System.Globalization;
using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Masking;
using Xentral.OrderAudit.Reporting.Tests.Samples;

namespace Xentral.OrderAudit.Reporting.Tests.Masking;

public sealed partial class PairMaskTests
{
    private static readonly PairMask Mask = new(Audience.Amazon, Language.German);

    [Theory]
    [InlineData("Rosengasse 12", "Rosengasse", "R••••••••• ▪▪", "R••••••••• fehlt")]
    [InlineData("12", "13", "▪▪", "▪▪ (Ziffer 2 anders)")]
    [InlineData("12", "123", "▪▪", "▪▪▪ (2 → 3 Ziffern)")]
    [InlineData("01099", "1099", "▪▪▪▪▪", "▪▪▪▪ (führende Null fehlt)")]
    [InlineData("50667", "50676", "▪▪▪▪▪", "▪▪▪▪▪ (Ziffer 4, 5 anders)")]
    [InlineData("Müller", "M?ller", "M•••••", "M?•••• (Umlaut → ?)")]
    [InlineData("Müller", "MÃ¼ller", "M•••••", "M•••••• (Umlaut → 2 Zeichen)")]
    [InlineData("Lindenallee 5", "Lindenallee 5 a", "L•••••••••• ▪ fehlt", "L•••••••••• ▪ •")]
    [InlineData("Lindenallee 5a", "Lindenallee 5", "L•••••••••• ▪•", "L•••••••••• ▪ (Buchstabe fehlt)")]
    [InlineData("Änne Krähenwinkel", "José Peñarrubia", "Ä••• ••••••••••••", "J••• •••••••••• (alles anders)")]
    [InlineData("Lange Straße 7", "LANGE STRASSE 7", "L•••• •••••• ▪", "L•••• ••••••• ▪ (Schreibung anders; Eszett → 2 Zeichen)")]
    [InlineData("Lindenallee 5", "", "L•••••••••• ▪", "")]
    [InlineData("", "Lindenallee 5", "", "L•••••••••• ▪")]
    [InlineData("Ort", "Ort ", "•••", "••• (Leerzeichen anders)")]
    [InlineData("Haus  4", "Haus 4", "H••• ▪", "H••• ▪ (Leerzeichen anders)")]
    [InlineData("Ort", "Ort", "•••", "•••")]
    public void Shows_what_differs(string amazon, string erp, string shownAmazon, string shownErp)
    {
        var (left, right) = Mask.Of(amazon, erp, AddressField.Street);

        Assert.Equal((shownAmazon, shownErp), (left, right));
    }

    [Theory]
    [InlineData("DE", "", "DE", "")]
    [InlineData("DE", "Österreich", "DE", "Österreich")]
    public void Countries_may_be_read(string amazon, string erp, string shownAmazon, string shownErp)
        => Assert.Equal((shownAmazon, shownErp), Mask.Of(amazon, erp, AddressField.Country));

    [Fact]
    public void A_name_that_slipped_into_the_country_may_not()
        => Assert.DoesNotContain("horvald", Mask.Of("DE", "Thorvald Lüttjohann", AddressField.Country).Erp, StringComparison.Ordinal);

    [Fact]
    public void The_house_sees_everything()
        => Assert.Equal(("Lindenallee 5", "x"), new PairMask(Audience.Internal, Language.German).Of("Lindenallee 5", "x", AddressField.Street));

    /// <summary>
    /// Every pair of every sample, damaged in every way: no letter but the first of a value, no digit, and never the same look for different values.
    /// </summary>
    [Fact]
    public void No_pair_lets_a_name_street_or_number_be_read_and_every_pair_shows_its_difference()
    {
        foreach (var (amazon, erp) in Pairs())
        {
            var (left, right) = Mask.Of(amazon, erp, AddressField.Street);

            foreach (var shown in new[] { left, right })
            {
                var (drawn, remark) = (Remark().Replace(shown, ""), Remark().Match(shown).Value);
                Assert.Empty(Drawn().Replace(drawn.Replace("fehlt", "", StringComparison.Ordinal), ""));
                Assert.All(Words().Matches(remark), word => Assert.True(MaskWords.IsKnown(word.Value), $"{word.Value} in {shown}"));
                Assert.DoesNotMatch(@"\p{N}{3,}", shown);
            }

            Assert.True(left != right || amazon == erp, $"{left} | {right}");
        }
    }

    [Fact]
    public void What_is_hidden_stays_as_it_is_and_is_told_in_either_language()
    {
        var english = new PairMask(Audience.Support, Language.English);
        foreach (var (amazon, erp) in Pairs())
        {
            var once = Mask.Of(amazon, erp, AddressField.Street);

            Assert.Equal(once, Mask.Of(once.Amazon, once.Erp, AddressField.Street));
            Assert.Equal(english.Of(amazon, erp, AddressField.Street), english.Of(once.Amazon, once.Erp, AddressField.Street));
        }
    }

    [Theory]
    [InlineData("12.", "12")]
    [InlineData("5-7", "5-8")]
    [InlineData("• 12", "x")]
    [InlineData("fehlt 12", "fehlt")]
    [InlineData("L••• (Anna)", "x")]
    [InlineData("(12 34)", "fehlt")]
    public void A_value_that_only_looks_hidden_is_hidden(string amazon, string erp)
    {
        var (left, right) = Mask.Of(amazon, erp, AddressField.Street);

        Assert.DoesNotMatch(@"\d|nna", Remark().Replace(left, ""));
        Assert.DoesNotMatch(@"\d|nna", Remark().Replace(right, ""));
    }

    private static IEnumerable<(string Amazon, string Erp)> Pairs()
    {
        var values = SamplePeople.All.SelectMany(person => new[] { person.Name, person.Street, person.PostalCode, person.City, person.Phone }).ToList();
        foreach (var value in values)
        {
            yield return (value, "");
            yield return (value, value);
            yield return (value, value.ToUpper(CultureInfo.InvariantCulture));
            yield return (value, value.Replace("ü", "Ã¼", StringComparison.Ordinal).Replace("ä", "?", StringComparison.Ordinal) + " ");
            yield return (value, string.Join(' ', value.Split(' ').Reverse()));
            yield return (value, $"{value} Hinterhaus 3");
            yield return (value, $"c/o {value}");
            for (var length = 1; length < value.Length; length++)
            {
                yield return (value, value[..length]);
                yield return (value, value[..length] + value[(length + 1)..]);
                yield return (value, value[..length] + (value[length] == 'x' ? 'y' : 'x') + value[(length + 1)..]);
            }

            foreach (var other in values)
            {
                yield return (value, other);
            }
        }
    }

    [GeneratedRegex(@" \([^()]*\)$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\p{L}\p{M}*|[•▪\s\-.,/'*?&+@#:;\uFFFD]")]
    private static partial Regex Drawn();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
