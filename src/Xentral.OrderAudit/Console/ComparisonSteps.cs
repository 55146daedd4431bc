using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>The steps of a comparison as lines for people: one heading per kind of step, the side each line is about before it.</summary>
internal static class ComparisonSteps
{
    private const int SideWidth = 8;

    // In the order in which they are read best; repairs come between the lines they concern.
    private static readonly (string Topic, LocalizedText Heading)[] Topics =
    [
        ("country", new("Land", "Country")),
        ("repair", new("Berichtigt, um vergleichen zu können", "Repaired so as to compare")),
        ("read", new("Gelesen (* unterscheidet Straßen, Türen oder Personen)", "Read (* tells streets, doors or people apart)")),
        ("pair", new("Verglichen", "Compared")),
        ("decision", new("Entschieden", "Decided")),
    ];

    public static IEnumerable<string> Lines(IReadOnlyList<ExplanationStep> steps, Language language)
    {
        foreach (var (topic, heading) in Topics)
        {
            var ofTopic = steps.Where(step => step.Topic == topic).ToList();

            if (ofTopic.Count > 0)
            {
                yield return $"{heading.In(language)}:";
            }

            foreach (var step in ofTopic)
            {
                yield return $"  {SideOf(step, ofTopic)}{step.Text.In(language)}";
            }
        }
    }

    // Only where some line of the topic is about one side.
    private static string SideOf(ExplanationStep step, List<ExplanationStep> ofTopic)
        => ofTopic.Exists(other => other.Side.Length > 0) ? Name(step.Side).PadRight(SideWidth) : "";

    private static string Name(string side) => side switch
    {
        "amazon" => "Amazon",
        "xentral" => "Xentral",
        _ => "",
    };
}
