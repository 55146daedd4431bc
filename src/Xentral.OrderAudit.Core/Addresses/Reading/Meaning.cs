namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>An entry of the word lists: what a word may be, and the spellings that stand for it.</summary>
internal sealed class Meaning(Senses senses, UnitLevel level, int[] canonicals, int value)
{
    public Senses Senses { get; } = senses;

    public UnitLevel Level { get; } = level;

    /// <summary>"St." is Street and Saint: equal to whatever shares one of these.</summary>
    public int[] Canonicals { get; } = canonicals;

    /// <summary>The number a word counts ("zweite"), -1 for most.</summary>
    public int Value { get; } = value;

    public bool Shares(Meaning other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        foreach (var canonical in Canonicals)
        {
            if (Array.IndexOf(other.Canonicals, canonical) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool Is(int canonical) => Array.IndexOf(Canonicals, canonical) >= 0;
}
