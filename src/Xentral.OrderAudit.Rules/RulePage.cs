using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Rules;

/// <summary>The form of a rule's page: a German and an English part, each with the same sections in the same order.</summary>
public static class RulePage
{
    private const string German = "# Deutsch";
    private const string English = "# English";

    /// <summary>The headings every part has, in this order.</summary>
    public static IReadOnlyList<LocalizedText> Headings { get; } =
    [
        new("Was sie findet", "What it finds"),
        new("Warum das wichtig ist", "Why it matters"),
        new("Beispiel", "Example"),
        new("Was zu tun ist", "What to do"),
        new("Was sie anderen Regeln überlässt", "What it leaves to other rules"),
    ];

    /// <summary>The part of the page in one language, without its language heading.</summary>
    public static string Part(string page, Language language)
    {
        var wanted = language == Language.German ? German : English;
        var lines = page.ReplaceLineEndings("\n").Split('\n')
            .SkipWhile(line => line != wanted)
            .Skip(1)
            .TakeWhile(line => line is not (German or English));

        return string.Join('\n', lines).Trim();
    }
}
