using Xentral.OrderAudit.Core.Comparing.Aligning;

namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Spellings of one sound in a country: "Đurić" is "Djuric", and who hears "Maier" may write "Meyer".</summary>
internal sealed class Respellings
{
    private const int ShortestWord = 3;
    private const int LongestWord = 40;
    private const int LongestRewritten = 2 * LongestWord;

    private readonly (string From, string To)[] _pairs;

    private Respellings((string From, string To)[] pairs) => _pairs = pairs;

    /// <param name="kind"><c>same</c> or <c>alike</c>.</param>
    public static Respellings In(string[] scopes, string kind)
        => new([.. EmbeddedWords.Lines("respellings")
            .Select(line => line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries))
            .Where(parts => parts[1] == kind && scopes.Intersect(parts[0].Split(',')).Any())
            .SelectMany(parts => parts[3..])
            .Select(pair => pair.Split('='))
            .Select(pair => (From: pair[0], To: pair[1]))
            .OrderByDescending(pair => pair.From.Length)]);

    public bool AreOne(ReadOnlySpan<char> word, ReadOnlySpan<char> other) => Distance(word, other) == 0;

    /// <summary>How many letters differ once both are written one way; more than two where this country has no such spellings.</summary>
    public int Distance(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        if (_pairs.Length == 0 || Math.Min(word.Length, other.Length) < ShortestWord || Math.Max(word.Length, other.Length) > LongestWord)
        {
            return int.MaxValue;
        }

        Span<char> one = stackalloc char[LongestRewritten];
        Span<char> two = stackalloc char[LongestRewritten];

        return EditDistance.Within(one[..Rewrite(word, one)], two[..Rewrite(other, two)], 1);
    }

    private int Rewrite(ReadOnlySpan<char> word, Span<char> target)
    {
        var length = 0;

        while (word.Length > 0)
        {
            var taken = 1;
            var written = word[..1];

            foreach (var (from, to) in _pairs)
            {
                if (word.StartsWith(from, StringComparison.Ordinal))
                {
                    taken = from.Length;
                    written = to;
                    break;
                }
            }

            written.CopyTo(target[length..]);
            length += written.Length;
            word = word[taken..];
        }

        return length;
    }
}
