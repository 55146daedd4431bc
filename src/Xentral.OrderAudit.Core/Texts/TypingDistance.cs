namespace Xentral.OrderAudit.Core.Texts;

/// <summary>How far two words are apart for somebody who mistyped one of them (optimal string alignment, case ignored).</summary>
public static class TypingDistance
{
    /// <summary>The cost of a letter more, less or other.</summary>
    public const int Edit = 2;

    // Two neighbours swapped is the commonest mistake, so it counts half.
    private const int Swap = 1;

    public static int Between(string typed, string known)
    {
        var (a, b) = (typed.ToUpperInvariant(), known.ToUpperInvariant());
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
