namespace Xentral.OrderAudit.Composition;

/// <summary>Lays settings over each other; a later layer beats an earlier one.</summary>
internal static class SettingLayers
{
    private const string FileSuffix = "File";

    // Lists that may also be given as one text: "DE,FR".
    private static readonly string[] SplitKeys = ["Amazon:MarketplaceIds", "Xentral:ShopIds", "Notify:Mail:To"];

    // A name of a file may hold commas and blanks, so one text is one file.
    private static readonly string[] ListKeys = [.. SplitKeys, OrderFilePlaces.Key];

    public static Dictionary<string, string?> Merge(params ReadOnlySpan<Dictionary<string, string?>> layers)
    {
        var merged = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var layer in layers)
        {
            foreach (var listKey in ListKeys.Where(listKey => layer.Keys.Any(key => IsOf(key, listKey))))
            {
                // A list is replaced as a whole; otherwise the second entry of the file would survive a shorter option.
                merged.Keys.Where(key => IsOf(key, listKey)).ToList().ForEach(key => merged.Remove(key));
            }

            foreach (var key in layer.Where(pair => pair.Value is { Length: > 0 }).Select(pair => OtherFormOf(pair.Key)))
            {
                merged.Remove(key);
            }

            foreach (var (key, value) in layer)
            {
                Put(merged, key, value);
            }
        }

        return merged;
    }

    /// <summary>The key itself, or an entry of the list with that key.</summary>
    public static bool IsOf(string key, string listKey)
        => key.StartsWith(listKey, StringComparison.OrdinalIgnoreCase) && (key.Length == listKey.Length || key[listKey.Length] == ':');

    // A secret and the file it may stand in are one setting: the environment's file beats the configuration's value.
    private static string OtherFormOf(string key)
        => key.EndsWith(FileSuffix, StringComparison.OrdinalIgnoreCase) ? key[..^FileSuffix.Length] : key + FileSuffix;

    private static void Put(Dictionary<string, string?> merged, string key, string? value)
    {
        if (!ListKeys.Contains(key, StringComparer.OrdinalIgnoreCase))
        {
            merged[key] = value;
            return;
        }

        var entries = SplitKeys.Contains(key, StringComparer.OrdinalIgnoreCase)
            ? (value ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [value ?? ""];
        for (var index = 0; index < entries.Length; index++)
        {
            merged[$"{key}:{index}"] = entries[index];
        }
    }
}
