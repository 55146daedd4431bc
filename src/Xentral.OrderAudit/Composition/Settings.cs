using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Composition;

/// <summary>All settings of one call. Precedence: option, environment, file, default.</summary>
internal sealed class Settings
{
    private const string EnvironmentPrefix = "ORDERAUDIT__";

    // Lists that may also be given as one text: "DE,AT".
    private static readonly string[] SplitKeys = ["Amazon:MarketplaceIds", "Xentral:ShopIds"];

    // A name of a file may hold commas and blanks, so one text is one file.
    private static readonly string[] ListKeys = [.. SplitKeys, OrderFilePlaces.Key];

    private readonly SettingsFile? file;

    private Settings(IConfigurationRoot configuration, SettingsFile? file)
    {
        Configuration = configuration;
        this.file = file;
    }

    public IConfigurationRoot Configuration { get; }

    /// <summary>The file these settings come from, in part at least.</summary>
    public string? FilePath => file?.Path;

    /// <summary>Somebody has said something about a source; otherwise nothing is set up yet.</summary>
    public bool HasSources => file is not null || Configuration.GetSection("Amazon").GetChildren().Concat(Configuration.GetSection("Xentral").GetChildren()).Any();

    /// <exception cref="UsageException">The file is missing or malformed.</exception>
    public static Settings Load(AppIo io, string? configFile, Dictionary<string, string?> arguments)
    {
        var path = io.PathOf(configFile ?? SettingsFile.DefaultName);
        var file = configFile is not null || File.Exists(path) ? SettingsFile.Read(path) : null;
        return Of(file, file?.Values ?? [], FromEnvironment(), arguments);
    }

    /// <summary>What <c>ORDERAUDIT__…</c> variables say, by key.</summary>
    public static Dictionary<string, string?> FromEnvironment() => new ConfigurationBuilder().AddEnvironmentVariables(EnvironmentPrefix).Build()
        .AsEnumerable()
        .Where(pair => pair.Value is not null)
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The variable that outranks a key of the file.</summary>
    public static string VariableOf(string key) => EnvironmentPrefix + key.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>Settings that depend on nothing but the call: no file, no environment.</summary>
    public static Settings Fixed(Dictionary<string, string?> values, Dictionary<string, string?> arguments) => Of(file: null, values, arguments);

    public bool IsOn(string key) => string.Equals(Configuration[key], bool.TrueString, StringComparison.OrdinalIgnoreCase);

    /// <summary>The file holds a value for this key, whether or not something outranks it.</summary>
    public bool StandsInFile(string key) => file?.Values.ContainsKey(key) ?? false;

    /// <summary>Adds the line of the file to problems about keys that stand in it.</summary>
    public IReadOnlyList<LocalizedText> Located(IEnumerable<LocalizedText> problems) => [.. problems.Select(Located)];

    /// <summary>Keys of the file that no part of the program reads.</summary>
    public IEnumerable<LocalizedText> UnknownKeys(KnownKeys known)
        => file is null ? [] : file.Values.Keys.Where(key => !known.Contains(key)).Select(known.Unknown);

    private static Settings Of(SettingsFile? file, params Dictionary<string, string?>[] layers)
    {
        var builder = new ConfigurationBuilder();
        var merged = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

        foreach (var layer in layers)
        {
            foreach (var listKey in ListKeys.Where(listKey => layer.Keys.Any(key => IsOf(key, listKey))))
            {
                // A list is replaced as a whole; otherwise the second entry of the file would survive a shorter option.
                merged.Keys.Where(key => IsOf(key, listKey)).ToList().ForEach(key => merged.Remove(key));
            }

            foreach (var (key, value) in layer)
            {
                Put(merged, key, value);
            }
        }

        return new(builder.AddInMemoryCollection(merged).Build(), file);
    }

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

    private static bool IsOf(string key, string listKey)
        => key.StartsWith(listKey, StringComparison.OrdinalIgnoreCase) && (key.Length == listKey.Length || key[listKey.Length] == ':');

    private LocalizedText Located(LocalizedText problem)
    {
        var key = problem.En.Split([' ', ','], 2)[0].TrimEnd(':');
        return file?.LineOf(key) is { } line
            ? new($"{problem.De} ({Path.GetFileName(file.Path)}, Zeile {line})", $"{problem.En} ({Path.GetFileName(file.Path)}, line {line})")
            : problem;
    }
}
