using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>A true address put into lines, marks kept, before anybody lays the lines into fields.</summary>
public sealed partial record WrittenAddress(string Street, IReadOnlyList<string> Others)
{
    public static WrittenAddress Of(TrueAddress truth, int way, Func<string, string> choose, Func<HouseNumber, string> number)
    {
        var others = new List<string>();

        if (truth.Pickup is { } pickup)
        {
            AddPickup(pickup, choose, others);
        }

        if (!truth.HasStreet)
        {
            return new(others[0], [.. others.Skip(1)]);
        }

        var street = WithNumber(truth, number);

        if (truth.HouseName.Length > 0)
        {
            others.Add($"*{truth.HouseName}*");
        }

        if (truth.CareOf.Length > 0)
        {
            others.Add(truth.CareOf);
        }

        if (truth.Dwelling is { } dwelling)
        {
            street = WithDwelling(dwelling, dwelling.Kind.Ways[way % dwelling.Kind.Ways.Length], street, choose, others);
        }

        if (truth.Hint.Length > 0)
        {
            others.Add(choose(truth.Hint));
        }

        return new(street.Replace("\u0001", "", StringComparison.Ordinal).Replace("\u0002", "", StringComparison.Ordinal), others);
    }

    // The number stands between two marks of its own, so that ways which write flat and number together find it.
    private static string WithNumber(TrueAddress truth, Func<HouseNumber, string> number)
        => truth.Number is { } known
            ? truth.Street.Marked.Replace("#", $"\u0001{known.Marked(number(known))}\u0002", StringComparison.Ordinal)
            : NumberPlace().Replace(truth.Street.Marked, "").Trim(' ', ',');

    private static string WithDwelling(Dwelling dwelling, string way, string street, Func<string, string> choose, List<string> others)
    {
        var text = dwelling.Values.Aggregate(way, (value, slot) => value.Replace($"{{{slot.Slot}}}", $"‹{choose(slot.Value)}›", StringComparison.Ordinal));

        if (way[0] == '+')
        {
            others.Add(text[1..]);
            return street;
        }

        var (from, to) = (street.IndexOf('\u0001', StringComparison.Ordinal), street.IndexOf('\u0002', StringComparison.Ordinal));

        return way[0] != '@' ? text.Replace("~", street, StringComparison.Ordinal)
            : from < 0 ? street
            : street[..from] + text[1..].Replace("#", street[(from + 1)..to], StringComparison.Ordinal) + street[(to + 1)..];
    }

    private static void AddPickup(PickupPoint pickup, Func<string, string> choose, List<string> others)
    {
        var way = pickup.HasNumber ? choose(string.Join('~', pickup.Kind.Ways)) : pickup.Way;
        others.Add($"*{way.Replace("{n}", $"*<{pickup.Number}>*", StringComparison.Ordinal)}*");

        if (pickup.Customer.Length > 0)
        {
            others.Add(choose(string.Join('~', pickup.Kind.Customer!)).Replace("{c}", $"<{pickup.Customer}>", StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"(?:,?\s*(?:Nr\.|nr\.|No:))?\s*#,?")]
    private static partial Regex NumberPlace();
}
