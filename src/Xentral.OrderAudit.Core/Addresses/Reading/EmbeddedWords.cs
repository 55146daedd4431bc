namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Reads the embedded word lists, without comments and empty lines.</summary>
internal static class EmbeddedWords
{
    /// <summary>The lists made of <c>SCOPE kind canonical: words</c>.</summary>
    public static IReadOnlyList<string> Lists { get; } =
    [
        "street-types", "particles", "directions", "unit-words", "number-signs", "titles", "legal-forms", "business-words", "care-of", "name-words",
        "ordinals", "months", "opposites", "pickup-networks", "spelled-letters",
    ];

    public static IEnumerable<string> Lines(string list)
    {
        using var stream = typeof(EmbeddedWords).Assembly.GetManifestResourceStream($"words/{list}.txt")!;
        using var reader = new StreamReader(stream);

        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
