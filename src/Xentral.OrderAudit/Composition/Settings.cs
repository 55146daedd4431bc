using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Composition;

/// <summary>All settings of one call. Precedence: option, environment, file, default.</summary>
internal sealed class Settings
{
    private const string EnvironmentPrefix = "ORDERAUDIT__";

    private readonly SettingsFile? file;
    private readonly SettingsFile? shared;
    private readonly Dictionary<string, string?> environment;
    private readonly Dictionary<string, string?> arguments;

    private Settings(SettingsFile? file, SettingsFile? shared, Dictionary<string, string?> environment, Dictionary<string, string?> arguments)
    {
        this.file = file;
        this.shared = shared;
        this.environment = environment;
        this.arguments = arguments;
        Configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(SettingLayers.Merge(shared?.Values ?? [], file?.Values ?? [], environment, arguments))
            .Build();
    }

    public IConfigurationRoot Configuration { get; }

    /// <summary>The file these settings come from, in part at least.</summary>
    public string? FilePath => file?.Path;

    /// <summary>Found without having been named, or there is none.</summary>
    public bool IsDefaultFile { get; private init; } = true;

    /// <summary>They depend on nothing but the call.</summary>
    public bool IsFixed { get; private init; }

    public bool IsTyped(string key) => arguments.ContainsKey(key);

    /// <summary>Somebody has said something about a source; otherwise nothing is set up yet.</summary>
    public bool HasSources
        => file is not null || Configuration.GetSection("Amazon").GetChildren().Concat(Configuration.GetSection("Xentral").GetChildren()).Any();

    /// <summary>More is known than where to look and which way: a file, an account, or where the orders lie.</summary>
    public bool IsSetUp
        => file is not null || shared is not null || Configuration.AsEnumerable().Any(pair => pair.Value is { Length: > 0 } && IsOfSource(pair.Key));

    private static bool IsOfSource(string key) => (SettingLayers.IsOf(key, "Amazon") || SettingLayers.IsOf(key, "Xentral"))
        && !SettingLayers.IsOf(key, "Amazon:MarketplaceIds") && !SettingLayers.IsOf(key, "Amazon:Route");

    /// <exception cref="UsageException">The file is missing or malformed.</exception>
    public static Settings Load(AppIo io, string? configFile, Dictionary<string, string?> arguments)
        => new(FileOf(io, configFile), shared: null, FromEnvironment(), arguments) { IsDefaultFile = configFile is null };

    /// <summary>One merchant of many: what its own file says goes before what all share.</summary>
    /// <param name="profile">Absolute path of the merchant's own file.</param>
    /// <exception cref="UsageException">A file is missing or malformed.</exception>
    public static Settings LoadProfile(AppIo io, string? configFile, string profile, Dictionary<string, string?> arguments)
        => new(SettingsFile.Read(profile), FileOf(io, configFile), FromEnvironment(), arguments) { IsDefaultFile = false };

    private static SettingsFile? FileOf(AppIo io, string? configFile)
    {
        var path = io.PathOf(configFile ?? SettingsFile.DefaultName);
        return configFile is not null || File.Exists(path) ? SettingsFile.Read(path) : null;
    }

    /// <summary>What <c>ORDERAUDIT__…</c> variables say, by key.</summary>
    public static Dictionary<string, string?> FromEnvironment() => new ConfigurationBuilder().AddEnvironmentVariables(EnvironmentPrefix).Build()
        .AsEnumerable()
        .Where(pair => pair.Value is not null)
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The variable that outranks a key of the file.</summary>
    public static string VariableOf(string key) => EnvironmentPrefix + key.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>Settings that depend on nothing but the call: no file, no environment.</summary>
    public static Settings Fixed(Dictionary<string, string?> values, Dictionary<string, string?> arguments)
        => new(file: null, shared: null, environment: [], SettingLayers.Merge(values, arguments)) { IsFixed = true };

    public bool IsOn(string key) => string.Equals(Configuration[key], bool.TrueString, StringComparison.OrdinalIgnoreCase);

    /// <summary>The file holds a value for this key, whether or not something outranks it.</summary>
    public bool StandsInFile(string key) => file?.Values.ContainsKey(key) ?? false;

    /// <summary>Adds to each problem where its key was set: the line of the file, or the environment variable.</summary>
    public IReadOnlyList<LocalizedText> Located(IEnumerable<LocalizedText> problems) => [.. problems.Select(Located)];

    /// <summary>Keys that no part of the program reads, and keys the file holds twice.</summary>
    public IEnumerable<LocalizedText> KeyProblems(KnownKeys known) =>
    [
        .. Files.SelectMany(each => each.Repeated),
        .. Files.SelectMany(each => each.Values.Keys)
            .Concat(environment.Keys)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(key => !known.Contains(key))
            .Select(known.Unknown),
    ];

    // The merchant's own file outranks what all share.
    private IEnumerable<SettingsFile> Files => new[] { file, shared }.OfType<SettingsFile>();

    private LocalizedText Located(LocalizedText problem)
    {
        var key = problem.En.Split([' ', ','], 2)[0].TrimEnd(':');
        return PlaceOf(key) is { } place ? new($"{problem.De} ({place.De})", $"{problem.En} ({place.En})") : problem;
    }

    private LocalizedText? PlaceOf(string key)
    {
        // What was just typed needs no pointing at.
        if (arguments.Keys.Any(given => SettingLayers.IsOf(given, key)))
        {
            return null;
        }

        if (environment.Keys.FirstOrDefault(given => SettingLayers.IsOf(given, key)) is { } variable)
        {
            var name = EnvironmentPrefix + variable.Replace(":", "__", StringComparison.Ordinal);
            return new($"Umgebungsvariable {name}", $"environment variable {name}");
        }

        return Files.FirstOrDefault(each => each.LineOf(key) is not null) is { } place
            ? new($"{Path.GetFileName(place.Path)}, Zeile {place.LineOf(key)}", $"{Path.GetFileName(place.Path)}, line {place.LineOf(key)}")
            : null;
    }
}
