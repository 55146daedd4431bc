namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>A town with its code and state, each with the other writings that mean it.</summary>
/// <param name="Marked">The town with what tells it marked.</param>
public sealed record Place(string Marked, string[] CityAliases, string Code, string State, string[] StateAliases)
{
    public string City => Marks.Strip(Marked);

    public static Place Parse(string text)
    {
        var parts = text.Split('|');
        var city = parts[0].Split('~');
        var state = parts[2].Split('~');
        var marked = city[0].Contains('*', StringComparison.Ordinal) ? city[0] : $"*{city[0]}*";

        return new(marked, city[1..], parts[1], state[0], state[1..]);
    }
}
