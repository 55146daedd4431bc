using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.TestSupport.Addresses;
using Xentral.OrderAudit.TestSupport.Addresses.Rendering;

namespace Xentral.OrderAudit.Core.Tests.Comparing.Promises;

/// <summary>Whatever has weight and stands on one side only is named: it never disappears into identical or equivalent.</summary>
public sealed partial class ConservationTests(ITestOutputHelper output)
{
    private const int Samples = 2_000;
    private const int FewestLetters = 3;

    // Longer ones are telephone or customer's own numbers, which are a note at most.
    private const int MostDigits = 4;

    private static readonly string[] NewWords = ["Quastenholm", "Zirbelmoor", "Ypsilanti", "Wrangelhof"];

    [Fact]
    public void A_word_or_number_of_one_side_only_is_named_in_invented_addresses()
    {
        var random = new Random(11);
        var addresses = new TrueAddresses(random);
        var violations = new Violations("conservation, invented addresses");

        for (var i = 0; i < Samples; i++)
        {
            var truth = addresses.Next();
            Try(violations, random, truth.Amazon, FaithfulRendering.Plain(truth).Row);
        }

        violations.AssertAtMost(0.0075, output);
    }

    [Fact]
    public void A_word_or_number_of_one_side_only_is_named_in_the_corpus()
    {
        var random = new Random(12);
        var violations = new Violations("conservation, corpus");

        foreach (var (_, pair) in LabelledPairs.All())
        {
            Try(violations, random, pair.Amazon, RowFields.Laid(pair.Amazon));

            if (pair.Verdict is "identical" or "equivalent")
            {
                Try(violations, random, pair.Amazon, pair.Erp);
            }
        }

        violations.AssertAtMost(0.0075, output);
    }

    private static void Try(Violations violations, Random random, PostalAddress amazon, PostalAddress erp)
    {
        // Without a name or a street Amazon says too little to miss anything.
        if (amazon.Name.Length == 0 || AddressComparer.Compare(amazon, erp).Verdict > Verdict.Equivalent)
        {
            return;
        }

        foreach (var token in Weighty(erp, amazon))
        {
            Check(violations, $"{(token.IsNumber ? "number" : "word")} lost from the {token.Field.Name}", amazon, token.Replace(erp, ""));
        }

        foreach (var token in Weighty(amazon, erp))
        {
            Check(violations, $"{(token.IsNumber ? "number" : "word")} Amazon does not know", token.Replace(amazon, ""), erp);
        }

        var added = random.Next(2) == 0 ? NewWords[random.Next(NewWords.Length)] : "4711";
        var kind = added == "4711" ? "number added" : "word added";
        Check(violations, $"{kind} to Xentral's street", amazon, erp with { Street = $"{erp.Street} {added}".Trim() });
        Check(violations, $"{kind} to Xentral's supplement", amazon, erp with { Supplement = $"{erp.Supplement} {added}".Trim() });
        Check(violations, $"{kind} to Xentral's name", amazon, erp with { Name = $"{erp.Name} {added}".Trim() });
        Check(violations, $"{kind} to Amazon's line", amazon with { Supplement = $"{amazon.Supplement} {added}".Trim() }, erp);
    }

    private static void Check(Violations violations, string kind, PostalAddress amazon, PostalAddress erp)
    {
        var comparison = AddressComparer.Compare(amazon, erp);
        violations.Add(kind, comparison.Verdict > Verdict.Equivalent, () => Violations.Text(amazon, erp, comparison));
    }

    // A word that stands twice is not gone when it is taken out once.
    private static IEnumerable<Token> Weighty(PostalAddress address, PostalAddress other)
    {
        var all = string.Join(' ', address.Lines.Append(address.City).Append(address.State).Append(address.PostalCode).Concat(other.Lines).Append(other.City));
        var text = Letters.Strip(all).ToUpperInvariant();

        return Token.Of(address, RowFields.Lines).Where(token => HasWeight(token) && !IsOneOfTwoNumbers(address, token) && Count(text, token.Key) == 2);
    }

    private static bool HasWeight(Token token)
        => token.IsNumber ? token.Text.Length <= MostDigits : token.Text.Length >= FewestLetters && !WeightlessWords.Has(token.Key);

    // Czech and Slovak houses have two numbers, and either of them is enough.
    private static bool IsOneOfTwoNumbers(PostalAddress address, Token token)
        => token.IsNumber && address.Country is ("CZ" or "SK") && TwoNumbers().IsMatch(token.Field.Of(address));

    private static int Count(string text, string piece) => text.Split(piece).Length - 1;

    [GeneratedRegex("[0-9]/[0-9]")]
    private static partial Regex TwoNumbers();
}
