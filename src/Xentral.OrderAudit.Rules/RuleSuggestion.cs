using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Rules;

/// <summary>Guesses which rule a mistyped id or name means.</summary>
public static class RuleSuggestion
{
    /// <summary>The id nearest to the text; a rule's name (<c>StreetMissing</c>) counts as well as its id.</summary>
    public static string For(string mistyped)
    {
        var wanted = mistyped.Trim();
        return RuleCatalog.All
            .MinBy(rule => Math.Min(TypingDistance.Between(wanted, rule.Id), TypingDistance.Between(wanted, NameOf(rule.Id))))!
            .Id;
    }

    private static string NameOf(string id) => RuleCatalog.StemOf(id)![id.Length..];
}
