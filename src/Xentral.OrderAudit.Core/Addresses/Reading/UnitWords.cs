namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>The word that tells which part of a building a number or letter is: "Haus" of "Haus 4", "OG" of "2. OG".</summary>
internal static class UnitWords
{
    private const int FarthestBefore = 3;

    /// <summary>The index of the word; -1 where none tells.</summary>
    public static int Of(AddressReading side, int number)
    {
        ref var own = ref side[number];

        for (var i = number - 1; i >= Math.Max(0, number - FarthestBefore) && side[i].Line == own.Line && !side[i].IsNumber; i--)
        {
            if (IsOf(in side[i], own.Level))
            {
                return i;
            }
        }

        return number + 1 < side.Count && side[number + 1].Line == own.Line && IsOf(in side[number + 1], own.Level) ? number + 1 : -1;
    }

    /// <summary>Two numbers of one level that differ in their words: "Mz 8" and "Lt 8".</summary>
    public static bool Differ(AddressReading one, int number, AddressReading other, int otherNumber)
        => Of(one, number) is >= 0 and var word && Of(other, otherNumber) is >= 0 and var otherWord && !one[word].Meaning!.Shares(other[otherWord].Meaning!);

    private static bool IsOf(in Token token, UnitLevel level) => token.Has(Senses.Unit) && token.Meaning!.Level == level && !token.IsNumber;
}
