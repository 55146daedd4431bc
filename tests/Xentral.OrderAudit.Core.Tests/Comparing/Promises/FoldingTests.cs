using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.TestSupport.Addresses;
using Xentral.OrderAudit.TestSupport.Addresses.Rendering;

namespace Xentral.OrderAudit.Core.Tests.Comparing.Promises;

/// <summary>Case, marks, transliteration, punctuation, listed abbreviations and listed exonyms are other writings of the same address.</summary>
public sealed partial class FoldingTests(ITestOutputHelper output)
{
    private const int Samples = 2_000;

    private static readonly (string Name, Func<string, string> Fold)[] Foldings =
    [
        ("upper case", text => text.ToUpperInvariant()),
        ("lower case", text => text.ToLowerInvariant()),
        ("marks dropped", Letters.Strip),
        ("letters spelled out", Letters.SpellOut),
        ("decomposed", text => text.Normalize(System.Text.NormalizationForm.FormD)),
        ("commas dropped", text => text.Replace(", ", " ", StringComparison.Ordinal)),
        ("dots of short forms dropped", text => DotOfWord().Replace(text, "$1$2")),
        ("hyphens between words opened", text => HyphenOfWords().Replace(text, " ")),
        ("blanks doubled", text => text.Replace(" ", "  ", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Other_letters_are_equivalent_in_invented_addresses()
    {
        var addresses = new TrueAddresses(new Random(51));
        var violations = new Violations("folding, invented addresses");

        for (var i = 0; i < Samples; i++)
        {
            var truth = addresses.Next();
            Try(violations, truth.Amazon, FaithfulRendering.Plain(truth).Row);
        }

        violations.AssertAtMost(0.001, output);
    }

    [Fact]
    public void Other_letters_are_equivalent_in_the_corpus()
    {
        var violations = new Violations("folding, corpus");

        foreach (var (_, pair) in LabelledPairs.All().DistinctBy(one => one.Pair.Amazon))
        {
            Try(violations, pair.Amazon, RowFields.Laid(pair.Amazon));
        }

        violations.AssertAtMost(0.001, output);
    }

    [Fact]
    public void Listed_abbreviations_and_exonyms_are_equivalent()
    {
        var violations = new Violations("folding, listed words");
        var addresses = new TrueAddresses(new Random(52));

        for (var i = 0; i < Samples; i++)
        {
            var truth = addresses.Next();
            var row = FaithfulRendering.Plain(truth).Row;

            foreach (var alias in truth.Place.CityAliases)
            {
                Check(violations, $"{truth.Country} towns", truth.Amazon, row with { City = alias });
            }

            foreach (var street in truth.HasStreet ? Abbreviations.Of(row.Street, truth.Stock) : [])
            {
                Check(violations, $"{truth.Country} streets", truth.Amazon, row with { Street = street });
            }
        }

        violations.AssertAtMost(0.0015, output);
    }

    private static void Try(Violations violations, PostalAddress amazon, PostalAddress row)
    {
        if (AddressComparer.Compare(amazon, row).Verdict > Verdict.Equivalent)
        {
            return;
        }

        foreach (var (name, fold) in Foldings)
        {
            Check(violations, name, amazon, RowFields.Cuttable.Aggregate(row, (folded, field) => field.With(folded, fold(field.Of(folded)))));
        }
    }

    private static void Check(Violations violations, string kind, PostalAddress amazon, PostalAddress erp)
    {
        var comparison = AddressComparer.Compare(amazon, erp);
        var isMisplaced = comparison.Deciding?.Kind is DifferenceKind.StreetInOtherField && IsMisplaced(amazon);
        violations.Add(kind, comparison.Verdict <= Verdict.Equivalent || isMisplaced, () => Violations.Text(amazon, erp, comparison));
    }

    // Amazon's first line may hold somebody's name, which is no street in whatever letters.
    private static bool IsMisplaced(PostalAddress amazon) => amazon.Street == amazon.Name || amazon.Street == amazon.Company;

    [GeneratedRegex(@"(\p{L}{2,})\.( |$)")]
    private static partial Regex DotOfWord();

    [GeneratedRegex(@"(?<=\p{L}{3,})-(?=\p{L}{3,})")]
    private static partial Regex HyphenOfWords();
}
