namespace Xentral.OrderAudit.Core.Comparing.Aligning;

/// <summary>How many letters must be typed, dropped, changed or swapped with a neighbour to turn one word into another.</summary>
internal static class EditDistance
{
    private const int Longest = 64;

    /// <summary>Gives <paramref name="limit"/> + 1 as soon as the words are further apart than the limit.</summary>
    public static int Within(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit || one.Length > Longest || other.Length > Longest)
        {
            return limit + 1;
        }

        Span<int> beforeLast = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];

        for (var column = 0; column <= other.Length; column++)
        {
            last[column] = column;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            if (FillRow(one, other, i, beforeLast, last, row) > limit)
            {
                return limit + 1;
            }

            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[other.Length];
    }

    private static int FillRow(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int i, Span<int> beforeLast, Span<int> last, Span<int> row)
    {
        row[0] = i;
        var smallest = i;

        for (var j = 1; j <= other.Length; j++)
        {
            var change = one[i - 1] == other[j - 1] ? 0 : 1;
            var cost = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + change);

            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
            {
                cost = Math.Min(cost, beforeLast[j - 2] + 1);
            }

            row[j] = cost;
            smallest = Math.Min(smallest, cost);
        }

        return smallest;
    }
}
