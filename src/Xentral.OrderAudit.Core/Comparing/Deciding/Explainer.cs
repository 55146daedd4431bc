using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Reading;
using Xentral.OrderAudit.Core.Comparing.Aligning;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Puts a finished comparison into words: what each word was read as, what was paired with what, which rows of the table decided.</summary>
internal static class Explainer
{
    private const string AmazonSide = "amazon";
    private const string ErpSide = "xentral";

    public static IReadOnlyList<ExplanationStep> Explain(ComparisonRun run, AddressComparison comparison)
    {
        var steps = new List<ExplanationStep>
        {
            new("country", "", run.Rules is { } rules
                ? new($"Regeln für {rules.GermanName} ({rules.Code})", $"rules of {rules.EnglishName} ({rules.Code})")
                : new("keine Regeln für dieses Land, nur allgemeine Prüfungen", "no rules for this country, general checks only")),
        };

        AddReading(steps, AmazonSide, run.Amazon);
        AddReading(steps, ErpSide, run.Erp);

        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Alignment.AmazonPartner(i) is >= 0 and var partner && run.Alignment.AmazonEdit(i) != Edit.Same)
            {
                var pair = $"{Raw(run.Amazon, i)} = {Raw(run.Erp, partner)}";
                steps.Add(new("pair", "", Named(pair, NameOf(run.Alignment.AmazonEdit(i)))));
            }
            else if (run.Alignment.IsOpenAtAmazon(i) && run.Amazon[i].Weight > 0)
            {
                steps.Add(new("pair", AmazonSide, Named(Raw(run.Amazon, i), new("fehlt in Xentral", "is missing in Xentral"))));
            }
        }

        for (var i = 0; i < run.Erp.Count; i++)
        {
            if (run.Alignment.IsOpenAtErp(i) && run.Erp[i].Weight > 0)
            {
                steps.Add(new("pair", ErpSide, Named(Raw(run.Erp, i), new("kennt Amazon nicht", "is unknown to Amazon"))));
            }
        }

        foreach (var difference in comparison.Differences)
        {
            steps.Add(new("decision", "", Named(Words.Of(difference.Verdict), difference.Row?.Text ?? new("", ""))));
        }

        steps.Add(new("decision", "", comparison.Deciding is { Row: { } row }
            ? new($"Ergebnis: {Words.Of(comparison.Verdict).De}, denn: {row.Text.De}", $"result: {Words.Of(comparison.Verdict).En}, because: {row.Text.En}")
            : new($"Ergebnis: {Words.Of(comparison.Verdict).De}", $"result: {Words.Of(comparison.Verdict).En}")));

        return steps;
    }

    private static void AddReading(List<ExplanationStep> steps, string side, AddressReading reading)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if (reading.RepairsOf(line) != Repairs.None)
            {
                steps.Add(new("repair", side, new($"{reading.Stored(line)} → {reading.Repaired(line)}", $"{reading.Stored(line)} → {reading.Repaired(line)}")));
            }

            if (reading.FirstOf(line) < reading.EndOf(line))
            {
                steps.Add(new("read", side, new(Read(reading, line, Language.German), Read(reading, line, Language.English))));
            }
        }
    }

    private static string Read(AddressReading reading, AddressLine line, Language language)
        => string.Join(", ", Enumerable.Range(reading.FirstOf(line), reading.EndOf(line) - reading.FirstOf(line))
            .Select(i => $"{Raw(reading, i)} ({Words.Of(reading[i].Role).In(language)}{(reading[i].Weight == 0 ? "" : " *")})"));

    private static string Raw(AddressReading reading, int index) => reading.Raw(in reading[index]).ToString();

    private static LocalizedText Named(string what, LocalizedText how) => new($"{what}: {how.De}", $"{what}: {how.En}");

    private static LocalizedText Named(LocalizedText what, LocalizedText how) => new($"{what.De}: {how.De}", $"{what.En}: {how.En}");

    private static LocalizedText NameOf(Edit edit) => edit switch
    {
        Edit.Translated => new("andere Schreibweise", "another spelling"),
        Edit.Joined => new("zusammen oder getrennt geschrieben", "written together or apart"),
        Edit.CarriedOver => new("andere Schrift", "another script"),
        Edit.Abbreviated => new("abgekürzt", "shortened"),
        Edit.Damaged => new("Buchstaben beschädigt", "letters damaged"),
        Edit.Initial => new("nur Anfangsbuchstabe", "initial only"),
        Edit.Cut => new("abgeschnitten", "cut off"),
        Edit.TypeLost => new("Art der Straße fehlt", "kind of street missing"),
        Edit.Spelling => new("Tippfehler", "typing mistake"),
        _ => new("gleich", "the same"),
    };
}
