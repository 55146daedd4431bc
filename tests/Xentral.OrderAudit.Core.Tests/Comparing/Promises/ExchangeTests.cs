using System.Globalization;
using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.TestSupport.Addresses;
using Xentral.OrderAudit.TestSupport.Addresses.Rendering;

namespace Xentral.OrderAudit.Core.Tests.Comparing.Promises;

/// <summary>Two tokens that are not the same and stand in for each other make another address.</summary>
public sealed partial class ExchangeTests(ITestOutputHelper output)
{
    private const int Samples = 3_000;
    private const double LeastMaterial = 0.98;

    // Longer ones are telephone numbers; those of lockers have their own damage.
    private const int MostDigits = 5;

    private static readonly RowField[] AddressLines = [RowFields.Street, RowFields.Free[^1], RowFields.SecondSupplement];

    [Fact]
    public void Two_unequal_numbers_of_the_corpus_exchanged_are_material()
    {
        var violations = new Violations("two unequal numbers exchanged, corpus, material");

        foreach (var (country, pair) in LabelledPairs.All().DistinctBy(one => one.Pair.Amazon))
        {
            foreach (var row in Exchanged(pair.Amazon))
            {
                Check(violations, country, pair.Amazon, row, Verdict.Material);
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{1 - (violations.Broken / (double)violations.Tried):P2} of {violations.Tried} material"));
        output.WriteLine(violations.ToString());
        Assert.True(violations.Tried > 100 && violations.Broken <= violations.Tried * (1 - LeastMaterial), violations.ToString());
    }

    [Fact]
    public void Two_unequal_numbers_exchanged_are_never_equivalent()
    {
        var addresses = new TrueAddresses(new Random(31));
        var violations = new Violations("two unequal numbers exchanged, invented addresses");

        for (var i = 0; i < Samples; i++)
        {
            var amazon = addresses.Next().Amazon;

            foreach (var row in Exchanged(amazon))
            {
                Check(violations, amazon.Country, amazon, row, Verdict.Minor);
            }
        }

        violations.AssertAtMost(0.003, output);
    }

    [Fact]
    public void Words_of_two_roles_exchanged_are_never_equivalent()
    {
        var random = new Random(32);
        var addresses = new TrueAddresses(random);
        var violations = new Violations("words of two roles exchanged");

        for (var i = 0; i < Samples; i++)
        {
            var truth = addresses.Next();
            var row = FaithfulRendering.Plain(truth).Row;

            foreach (var (kind, one, other) in Roles(truth))
            {
                if (IsOnce(row, one) && IsOnce(row, other))
                {
                    Check(violations, kind, truth.Amazon, Exchanged(row, one, other), Verdict.Minor);
                }
            }
        }

        violations.AssertAtMost(0.0005, output);
    }

    private static void Check(Violations violations, string kind, PostalAddress amazon, PostalAddress erp, Verdict least)
    {
        var comparison = AddressComparer.Compare(amazon, erp);
        violations.Add(kind, comparison.Verdict >= least, () => Violations.Text(amazon, erp, comparison));
    }

    private static IEnumerable<PostalAddress> Exchanged(PostalAddress amazon)
    {
        var laid = RowFields.Laid(amazon) with { SecondSupplement = amazon.SecondSupplement, Department = "" };
        var numbers = Token.Of(laid, AddressLines).Where(token => token.IsNumber && token.Text.Length <= MostDigits).ToList();

        for (var first = 0; first < numbers.Count; first++)
        {
            for (var second = first + 1; second < numbers.Count; second++)
            {
                var (one, other) = (numbers[first], numbers[second]);

                if (one.Text != other.Text && !IsRange(laid, one, other))
                {
                    // The later one first, so that the earlier one still stands where it was found.
                    var exchanged = one.Replace(other.Replace(laid, one.Text), other.Text);

                    yield return exchanged with { Department = exchanged.SecondSupplement, SecondSupplement = "" };
                }
            }
        }
    }

    // "3-5" and "5-3" are the same houses.
    private static bool IsRange(PostalAddress row, Token one, Token other)
        => one.Field == other.Field
            && RangeSign().IsMatch(one.Field.Of(row)[(one.Start + one.Text.Length)..other.Start])
            && int.Parse(one.Text, CultureInfo.InvariantCulture) < int.Parse(other.Text, CultureInfo.InvariantCulture);

    private static IEnumerable<(string Kind, string One, string Other)> Roles(TrueAddress truth)
    {
        var street = truth.Street.Telling.FirstOrDefault(word => word.Length > 2 && word.All(char.IsLetter)) ?? "";

        if (street.Length == 0 || !truth.HasStreet)
        {
            yield break;
        }

        if (truth.Surname.Length > 2)
        {
            yield return ("surname and street", truth.Surname, street);
        }

        if (truth.Surname.Length > 2)
        {
            yield return ("surname and town", truth.Surname, truth.Place.City);
        }

        yield return ("street and town", street, truth.Place.City);

        if (truth.Firm.Length > 0)
        {
            yield return ("firm and street", truth.Firm, street);
        }
    }

    // Words that are part of each other, or stand twice, are not exchanged but torn.
    private static bool IsOnce(PostalAddress row, string word)
        => string.Join('|', RowFields.Cuttable.Select(field => field.Of(row))).Split(word, StringSplitOptions.None).Length == 2;

    private static PostalAddress Exchanged(PostalAddress row, string one, string other)
        => RowFields.Cuttable.Aggregate(row, (changed, field) => field.With(changed, Exchanged(field.Of(changed), one, other)));

    private static string Exchanged(string text, string one, string other)
    {
        const string Held = "\u0001";
        var held = text.Replace(one, Held, StringComparison.Ordinal).Replace(other, one, StringComparison.Ordinal);

        return held.Replace(Held, other, StringComparison.Ordinal);
    }

    [GeneratedRegex("^ ?[-–] ?$")]
    private static partial Regex RangeSign();
}
