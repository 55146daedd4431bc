using System.Globalization;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>Puts a finished comparison into words.</summary>
internal static class Explainer
{
    private const string AmazonSide = "amazon";
    private const string ErpSide = "xentral";

    public static IReadOnlyList<ExplanationStep> Explain(ComparisonRun run, AddressComparison comparison)
    {
        var steps = new List<ExplanationStep>
        {
            new("country", AmazonSide, Country(run.Amazon.Address.Country, run.AmazonCountry)),
            new("country", ErpSide, Country(run.Erp.Address.Country, run.ErpCountry)),
            new("country", "", run.Rules is null ? "no rules for this country, general checks only" : $"rules of {run.Rules.EnglishName} ({run.Rules.Code})"),
        };

        Read(steps, run.Amazon, AmazonSide);
        Read(steps, run.Erp, ErpSide);
        Match(steps, run);
        Decide(steps, run, comparison);

        return steps;
    }

    private static string Country(string text, string code) => code.Length == 0 ? $"\"{text}\" names no known country" : $"\"{text}\" is {code}";

    private static void Read(List<ExplanationStep> steps, AddressSide side, string name)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if (side.Stored(line).Length == 0)
            {
                continue;
            }

            if (side.RepairsOf(line) != Repairs.None)
            {
                steps.Add(new("repair", name, $"{line}: {side.RepairsOf(line)} mended, reads \"{side.Repaired(line)}\""));
            }

            var role = line == AddressLine.City ? "town" : side.RoleOf(line).ToString();
            steps.Add(new("line", name, $"{line} \"{side.Stored(line)}\" is taken as {role}"));

            var words = Enumerable.Range(side.FirstOf(line), side.EndOf(line) - side.FirstOf(line)).Select(index => Describe(side, index));
            steps.Add(new("words", name, $"{line}: {string.Join(" · ", words)}"));
        }
    }

    private static string Describe(AddressSide side, int index)
    {
        ref var word = ref side.Words[index];
        var text = side.Words.Text(in word).ToString();

        if (word.IsNumber)
        {
            var suffix = word.SuffixLength > 0 ? "+" + side.Words.Suffix(in word).ToString() : "";
            var rank = word.Has(WordTraits.PostNumber) ? "post number" : word.Has(WordTraits.Secondary) ? "secondary" : "primary";

            return $"{text}{suffix} ({rank})";
        }

        var raw = side.Raw(in word).ToString();
        var traits = (word.Traits & ~(WordTraits.Dotted | WordTraits.Hyphened)).ToString();

        return $"{(raw == text ? raw : $"{raw}→{text}")}{(traits == nameof(WordTraits.None) ? "" : $" ({traits})")}";
    }

    private static void Match(List<ExplanationStep> steps, ComparisonRun run)
    {
        for (var i = 0; i < run.Amazon.Words.Count; i++)
        {
            ref var word = ref run.Amazon.Words[i];
            var text = run.Amazon.Raw(in word).ToString();
            var partner = word.Partner >= 0 && word.Partner < run.Erp.Words.Count ? run.Erp.Raw(in run.Erp.Words[word.Partner]).ToString() : "";
            steps.Add(new("match", AmazonSide, word.IsMatched ? $"\"{text}\" found as \"{partner}\" ({word.Match})" : $"\"{text}\" not found"));
        }

        for (var i = 0; i < run.Erp.Words.Count; i++)
        {
            if (!run.Erp.Words[i].IsMatched)
            {
                steps.Add(new("match", ErpSide, $"\"{run.Erp.Raw(in run.Erp.Words[i]).ToString()}\" is not at Amazon"));
            }
        }
    }

    private static void Decide(List<ExplanationStep> steps, ComparisonRun run, AddressComparison comparison)
    {
        steps.Add(new("decision", "", $"postal codes: {run.PostalCode}"));

        if (comparison.IsAmazonReduced)
        {
            steps.Add(new("decision", "", "row 1: Amazon sent no name and no line, so nothing can be compared"));
        }

        foreach (var difference in comparison.Differences)
        {
            steps.Add(new("decision", "", string.Create(CultureInfo.InvariantCulture, $"row {DecisionRow.Of(difference)}: {difference.Field} {difference.Kind} is {difference.Verdict}")));
        }

        steps.Add(new("decision", "", $"verdict {comparison.Verdict}, decided by {(comparison.Deciding is { } deciding ? $"{deciding.Field} {deciding.Kind}" : "no difference")}"));
    }
}
