namespace Xentral.OrderAudit.Reporting.Masking;

/// <summary>Lays the words of two texts beside each other: which belong together, which stand on one side only.</summary>
internal static class WordAlignment
{
    // Alone on one side is dearer than half of a replacement, so that "Rosenweg 12" and "Gartenstr 7" pair up word by word.
    private const double Alone = 0.7;

    // Two words with nothing in common; a text with a word more than the other should not pair it with a stranger.
    private const double Stranger = 1.3;

    // With less in common than this it is another word.
    private const double Damaged = 0.7;

    // Longer texts are no addresses; comparing every word with every other would take too long.
    private const int MostWords = 60;

    /// <returns>Pairs in order; <see langword="null"/> where the other side has nothing.</returns>
    public static IReadOnlyList<(string? Left, string? Right)> Of(string left, string right)
    {
        var (a, b) = (Words(left), Words(right));
        var costs = new double[a.Length + 1, b.Length + 1];
        for (var i = a.Length; i >= 0; i--)
        {
            for (var j = b.Length; j >= 0; j--)
            {
                costs[i, j] = (i == a.Length, j == b.Length) switch
                {
                    (true, true) => 0,
                    (true, _) => costs[i, j + 1] + Alone,
                    (_, true) => costs[i + 1, j] + Alone,
                    _ => Math.Min(costs[i + 1, j + 1] + Cost(a[i], b[j]), Math.Min(costs[i + 1, j], costs[i, j + 1]) + Alone),
                };
            }
        }

        List<(string?, string?)> pairs = [];
        for (var (i, j) = (0, 0); i < a.Length || j < b.Length;)
        {
            if (i < a.Length && j < b.Length && costs[i, j] >= costs[i + 1, j + 1] + Cost(a[i], b[j]) - 1e-9)
            {
                pairs.Add((a[i++], b[j++]));
            }
            else if (i < a.Length && (j == b.Length || costs[i, j] >= costs[i + 1, j] + Alone - 1e-9))
            {
                pairs.Add((a[i++], null));
            }
            else
            {
                pairs.Add((null, b[j++]));
            }
        }

        return pairs;
    }

    /// <summary>The two are the same word, or one that was damaged. Numbers resemble each other when they are as long.</summary>
    public static bool Resemble(string? left, string? right) => left is not null && right is not null
        && (left == right || (char.IsDigit(left[0]) && char.IsDigit(right[0])
            ? left.Length == right.Length || left.TrimStart('0') == right.TrimStart('0')
            : Cost(left, right) < Stranger * Damaged));

    private static string[] Words(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords ? words : [.. words.Take(MostWords - 1), string.Concat(words.Skip(MostWords - 1))];
    }

    private static double Cost(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return 0;
        }

        // A number is never the counterpart of a name.
        if (char.IsDigit(left[0]) != char.IsDigit(right[0]))
        {
            return Stranger + 1;
        }

        var common = left.Zip(right).TakeWhile(pair => char.ToUpperInvariant(pair.First) == char.ToUpperInvariant(pair.Second)).Count()
            + left.Reverse().Zip(right.Reverse()).TakeWhile(pair => char.ToUpperInvariant(pair.First) == char.ToUpperInvariant(pair.Second)).Count();
        return char.IsDigit(left[0]) ? 0.5 : Stranger * (1 - Math.Min(1, common / (double)Math.Max(left.Length, right.Length)));
    }
}
