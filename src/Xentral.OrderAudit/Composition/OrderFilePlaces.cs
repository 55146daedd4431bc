namespace Xentral.OrderAudit.Composition;

/// <summary>Where the files with orders lie: made absolute, and patterns spelled out, which Windows leaves to the program.</summary>
internal static class OrderFilePlaces
{
    public const string Key = "Amazon:OrderFiles";

    /// <summary>Orders are read from files; Amazon is not asked.</summary>
    public static bool AreGiven(Settings settings) => settings.Configuration.GetSection(Key).GetChildren().Any(entry => entry.Value is { Length: > 0 });

    public static Settings Settle(AppIo io, Settings settings)
    {
        var written = settings.Configuration.GetSection(Key).GetChildren().Select(entry => entry.Value ?? "").Where(text => text.Length > 0).ToList();
        var paths = written.SelectMany(text => Expand(io.PathOf(text))).Distinct(StringComparer.Ordinal).ToList();
        for (var index = 0; index < paths.Count; index++)
        {
            settings.Configuration[$"{Key}:{index}"] = paths[index];
        }

        return settings;
    }

    // A pattern that fits nothing stays as it is, and is reported as a file that does not exist.
    private static List<string> Expand(string path)
    {
        var (folder, name) = (Path.GetDirectoryName(path), Path.GetFileName(path));
        if (!name.AsSpan().ContainsAny('*', '?') || File.Exists(path) || !Directory.Exists(folder))
        {
            return [path];
        }

        var found = Directory.GetFiles(folder, name).Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : [path];
    }
}
