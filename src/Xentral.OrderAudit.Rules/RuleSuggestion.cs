namespace Xentral.OrderAudit.Rules;

/// <summary>Guesses which rule a mistyped id or name means.</summary>
public static class RuleSuggestion
{
    private const int Edit = 2;

    // Optimal string alignment. Two digits swapped is the commonest mistake in ids, so it counts half.
    private const int Swap = 1;

    /// <summary>The id nearest to the text; a rule's name (<c>StreetMissing</c>) counts as well as its id.</summary>
    public static string For(string mistyped)
    {
        var wanted = mistyped.Trim().ToUpperInvariant();
        return RuleCatalog.All
            .MinBy(rule => Math.Min(Distance(wanted, rule.Id), Distance(wanted, NameOf(rule.Id))))!
            .Id;
    }

    private static string NameOf(string id) => RuleCatalog.StemOf(id)![id.Length..].ToUpperInvariant();

    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = (i, j) switch
                {
                    (_, 0) => i * Edit,
                    (0, _) => j * Edit,
                    _ => Math.Min(
                        Math.Min(rows[i - 1, j], rows[i, j - 1]) + Edit,
                        rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : Edit)),
                };

                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + Swap);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
