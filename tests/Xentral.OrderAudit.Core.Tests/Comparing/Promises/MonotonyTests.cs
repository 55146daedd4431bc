using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.TestSupport.Addresses;
using Xentral.OrderAudit.TestSupport.Addresses.Rendering;

namespace Xentral.OrderAudit.Core.Tests.Comparing.Promises;

/// <summary>The more of Xentral's row is lost, the graver the verdict, or as grave: never milder.</summary>
public sealed class MonotonyTests(ITestOutputHelper output)
{
    private const int Samples = 3_000;

    // A letter at a time takes thirty times as long as a word at a time.
    private const int LetterSamples = 500;

    [Fact]
    public void Letters_lost_one_by_one_never_make_it_milder() => Check("letters lost one by one", LetterSamples, ByLetter, atMost: 0.01);

    [Fact]
    public void Words_lost_one_by_one_never_make_it_milder() => Check("words lost one by one", Samples, ByWord, atMost: 0.001);

    [Fact]
    public void Fields_lost_one_by_one_never_make_it_milder() => Check("fields lost one by one, in any order", Samples, ByField, atMost: 0);

    private void Check(string kind, int samples, Func<PostalAddress, Random, IEnumerable<(string Kind, IEnumerable<PostalAddress> Rows)>> losses, double atMost)
    {
        var random = new Random(21);
        var violations = new Violations($"monotony, {kind}");

        foreach (var (source, amazon, erp) in Starts(random, samples))
        {
            foreach (var (what, rows) in losses(erp, random))
            {
                Follow(violations, $"{source}, {what}", amazon, erp, rows);
            }
        }

        violations.AssertAtMost(atMost, output);
    }

    private static void Follow(Violations violations, string kind, PostalAddress amazon, PostalAddress erp, IEnumerable<PostalAddress> rows)
    {
        var (before, last) = (AddressComparer.Compare(amazon, erp), erp);

        foreach (var row in rows)
        {
            var comparison = AddressComparer.Compare(amazon, row);
            var (earlier, grave) = (last, before);

            // "Whg. 2" for "Whg. 26" is no loss but another door, and graver than none.
            if (IsOtherNumber(erp, row))
            {
                continue;
            }

            var isKept = comparison.Verdict >= before.Verdict || IsSame(comparison, before) || OtherWritings.Has(amazon, row);
            violations.Add(kind, isKept, () => $"{Violations.Text(amazon, earlier, grave)}  ⇒  {Violations.Text(amazon, row, comparison)}");
            (before, last) = (comparison, row);
        }
    }

    private static bool IsOtherNumber(PostalAddress whole, PostalAddress row)
        => RowFields.Cuttable.Any(field => field.Of(row) is { Length: > 0 } cut && cut.Length < field.Of(whole).Length && char.IsDigit(cut[^1]) && field.Of(whole).StartsWith(cut, StringComparison.Ordinal) && char.IsDigit(field.Of(whole)[cut.Length]));

    // A blank more or less is no loss.
    private static bool IsSame(AddressComparison one, AddressComparison other) => one.Verdict <= Verdict.Equivalent && other.Verdict <= Verdict.Equivalent;

    private static IEnumerable<(string Source, PostalAddress Amazon, PostalAddress Erp)> Starts(Random random, int samples)
    {
        foreach (var (_, pair) in LabelledPairs.All())
        {
            if (AddressComparer.Compare(pair.Amazon, RowFields.Laid(pair.Amazon)).Verdict <= Verdict.Equivalent)
            {
                yield return ("corpus", pair.Amazon, RowFields.Laid(pair.Amazon));
            }

            if (pair.Verdict is "identical" or "equivalent" && AddsNothing(pair))
            {
                yield return ("corpus pair", pair.Amazon, pair.Erp);
            }
        }

        var addresses = new TrueAddresses(random);

        for (var i = 0; i < samples; i++)
        {
            var truth = addresses.Next();
            yield return ("invented", truth.Amazon, FaithfulRendering.Plain(truth).Row);
        }
    }

    // Losing what Amazon does not know may well make an address better.
    private static bool AddsNothing(LabelledPair pair)
    {
        var known = Token.Of(pair.Amazon, RowFields.Cuttable).CountBy(token => token.Key).ToDictionary();

        return Token.Of(pair.Erp, RowFields.Cuttable).CountBy(token => token.Key).All(count => count.Value <= known.GetValueOrDefault(count.Key));
    }

    private static IEnumerable<(string, IEnumerable<PostalAddress>)> ByLetter(PostalAddress erp, Random random)
        => RowFields.Cuttable.Where(field => field.Of(erp).Length > 0).Select(field => (field.Name, Cuts(erp, field)));

    private static IEnumerable<(string, IEnumerable<PostalAddress>)> ByWord(PostalAddress erp, Random random)
        => RowFields.Cuttable.Where(field => field.Of(erp).Contains(' ', StringComparison.Ordinal)).Select(field => (field.Name, WordCuts(erp, field)));

    private static IEnumerable<(string, IEnumerable<PostalAddress>)> ByField(PostalAddress erp, Random random)
    {
        var row = erp;
        var rows = new List<PostalAddress>();

        foreach (var field in RowFields.Parts.Where(field => field.Of(erp).Length > 0).OrderBy(_ => random.Next()))
        {
            row = field.With(row, "");
            rows.Add(row);
        }

        return [("fields", rows)];
    }

    // Half a character is no text.
    private static IEnumerable<PostalAddress> Cuts(PostalAddress erp, RowField field)
    {
        var text = field.Of(erp);

        for (var length = text.Length - 1; length >= 0; length--)
        {
            if (length == 0 || !char.IsHighSurrogate(text[length - 1]))
            {
                yield return field.With(erp, text[..length]);
            }
        }
    }

    private static IEnumerable<PostalAddress> WordCuts(PostalAddress erp, RowField field)
    {
        for (var text = field.Of(erp); text.Length > 0;)
        {
            text = text[..Math.Max(0, text.LastIndexOf(' '))].TrimEnd();

            yield return field.With(erp, text);
        }
    }
}
