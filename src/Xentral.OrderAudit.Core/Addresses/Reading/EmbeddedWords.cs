namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Reads the embedded word lists, without comments and empty lines.</summary>
internal static class EmbeddedWords
{
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
