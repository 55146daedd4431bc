using System.Text.Json;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>Members of a JSON object, whatever the case of their names.</summary>
internal static class JsonMembers
{
    /// <returns><see langword="null"/> when there is none, or this is no object.</returns>
    /// <exception cref="DoubleMemberException">It stands there twice: which of the two counts, nobody can say.</exception>
    public static JsonElement? Member(this JsonElement element, string name)
    {
        JsonElement? found = null;
        foreach (var member in element.AllMembers(name))
        {
            found = found is null ? member : throw new DoubleMemberException(name);
        }

        return found;
    }

    public static IEnumerable<JsonElement> AllMembers(this JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().Where(member => NameOf(member).Equals(name, StringComparison.OrdinalIgnoreCase)).Select(member => member.Value)
            : [];

    public static bool IsNamed(JsonProperty member, string[] names) => names.Contains(NameOf(member), StringComparer.OrdinalIgnoreCase);

    /// <summary>A text or a number as text; <see langword="null"/> for anything else.</summary>
    public static string? Text(this JsonElement? element)
    {
        try
        {
            return element switch
            {
                { ValueKind: JsonValueKind.String } text => text.GetString(),
                { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: JSON allows it, text does not.
            return null;
        }
    }

    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
