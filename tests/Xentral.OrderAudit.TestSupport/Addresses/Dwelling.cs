using System.Globalization;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>A kind of flat, floor or building within a house, and all ways to write it that mean the same.</summary>
/// <param name="Slots"><c>d 1-40</c> or <c>side links~li.|rechts~re.</c>: door, stair, building, floor, side, and what may stand there.</param>
/// <param name="Ways"><c>+</c> a line of its own, <c>@</c> in the place of the number <c>#</c>, else around the street line <c>~</c>.</param>
public sealed record DwellingKind(string[] Slots, string[] Ways)
{
    public Dwelling Pick(Random random) => new(this, [.. Slots.Select(slot => Value(random, slot))]);

    /// <summary>All values the slot knows, first writing only.</summary>
    public IReadOnlyList<string> Values(string slot)
    {
        var values = Slots.First(text => text.StartsWith(slot + " ", StringComparison.Ordinal))[(slot.Length + 1)..];

        return IsNumbers(values, out var first, out var last)
            ? [.. Enumerable.Range(first, last - first + 1).Select(number => number.ToString(CultureInfo.InvariantCulture))]
            : values.Split('|');
    }

    private (string Slot, string Value) Value(Random random, string slot)
    {
        var name = slot[..slot.IndexOf(' ', StringComparison.Ordinal)];
        var values = Values(name);

        return (name, values[random.Next(values.Count)]);
    }

    private static bool IsNumbers(string values, out int first, out int last)
    {
        var ends = values.Split('-');
        last = 0;

        return int.TryParse(ends[0], CultureInfo.InvariantCulture, out first)
            && ends.Length == 2
            && int.TryParse(ends[1], CultureInfo.InvariantCulture, out last);
    }
}

/// <summary>One flat: what stands in each slot of its kind.</summary>
public sealed record Dwelling(DwellingKind Kind, IReadOnlyList<(string Slot, string Value)> Values)
{
    public bool Has(string slot) => Values.Any(value => value.Slot == slot);

    /// <summary>The value of a slot; empty where there is none.</summary>
    public string this[string slot] => Values.FirstOrDefault(value => value.Slot == slot).Value ?? "";

    public Dwelling With(string slot, string value) => this with { Values = [.. Values.Select(one => one.Slot == slot ? (slot, value) : one)] };

    /// <summary>Whether a way names what the number is; else it is told by its place alone.</summary>
    public static bool IsLabelled(string way) => way[0] == '+' || (way[0] != '@' && way.Any(letter => char.IsLetter(letter)));
}
