using System.Collections.Frozen;

namespace Xentral.OrderAudit.Core.Addresses.Text;

/// <summary>The values of <c>placeholders.txt</c>: what people and programs write where they know nothing.</summary>
internal static class Placeholders
{
    private const string Marks = " .!…:;,-–—()[]*\"'";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Certain = Read(isWord: false);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Read(isWord: true);

    /// <summary>Nothing that is longer can be one.</summary>
    public static int Longest { get; } = Certain.Set.Concat(Words.Set).Max(value => value.Length);

    /// <summary>It can be nothing else.</summary>
    public static bool Contain(ReadOnlySpan<char> value) => IsIn(Certain, value);

    /// <summary>It is a word that may as well be meant.</summary>
    public static bool MayContain(ReadOnlySpan<char> value) => IsIn(Words, value);

    private static bool IsIn(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> values, ReadOnlySpan<char> value)
        => value.Length <= Longest
            && (values.Contains(value) || (value.Trim(Marks) is { Length: > 1 } bare && bare.Length < value.Length && values.Contains(bare)));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Read(bool isWord)
    {
        using var stream = typeof(Placeholders).Assembly.GetManifestResourceStream("text/placeholders.txt")!;
        using var reader = new StreamReader(stream);

        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith("//", StringComparison.Ordinal) && line.StartsWith('~') == isWord)
            .Select(line => line.TrimStart('~'))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
