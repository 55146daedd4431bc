using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Composition;

/// <summary>All settings of one call. Precedence: option, environment, file, default.</summary>
internal sealed class Settings
{
    private const string EnvironmentPrefix = "ORDERAUDIT__";

    // Lists that may also be given as one text: "DE,AT".
    private static readonly string[] ListKeys = ["Amazon:MarketplaceIds", "Xentral:ShopIds", "Notify:Mail:To"];

    private readonly SettingsFile? file;

    private Settings(IConfigurationRoot configuration, SettingsFile? file)
    {
        Configuration = configuration;
        this.file = file;
    }

    public IConfigurationRoot Configuration { get; }

    /// <exception cref="UsageException">The file is missing or malformed.</exception>
    public static Settings Load(AppIo io, string? configFile, Dictionary<string, string?> arguments)
    {
        var file = FileOf(io, configFile);
        return Of(file, file?.Values ?? [], EnvironmentValues(), arguments);
    }

    /// <summary>One merchant of many: what its own file says goes before what all share.</summary>
    /// <param name="profile">Absolute path of the merchant's own file.</param>
    /// <exception cref="UsageException">A file is missing or malformed.</exception>
    public static Settings LoadProfile(AppIo io, string? configFile, string profile, Dictionary<string, string?> arguments)
    {
        var own = SettingsFile.Read(profile);
        return Of(own, FileOf(io, configFile)?.Values ?? [], own.Values, EnvironmentValues(), arguments);
    }

    private static SettingsFile? FileOf(AppIo io, string? configFile)
    {
        var path = io.PathOf(configFile ?? SettingsFile.DefaultName);
        return configFile is not null || File.Exists(path) ? SettingsFile.Read(path) : null;
    }

    private static Dictionary<string, string?> EnvironmentValues()
        => new ConfigurationBuilder().AddEnvironmentVariables(EnvironmentPrefix).Build()
            .AsEnumerable()
            .Where(pair => pair.Value is not null)
            .ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Settings that depend on nothing but the call: no file, no environment.</summary>
    public static Settings Fixed(Dictionary<string, string?> values, Dictionary<string, string?> arguments) => Of(file: null, values, arguments);

    public bool IsOn(string key) => string.Equals(Configuration[key], bool.TrueString, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file itself (a merchant's own, where there are many) says so.</summary>
    public bool IsInFile(string key) => file?.LineOf(key) is not null;

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

        var entries = (value ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
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
