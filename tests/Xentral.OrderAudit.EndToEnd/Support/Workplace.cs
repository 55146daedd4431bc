using System.Text.Json;

namespace Xentral.OrderAudit.EndToEnd.Support;

/// <summary>A merchant's folder with a configuration; deleted when disposed.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly Dictionary<string, string?> settings = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("order-audit-e2e-").FullName;

    /// <summary>What the program keeps between runs stays in this folder, too.</summary>
    public Dictionary<string, string?> Environment { get; }

    public string StateFolder => PathOf("state/order-audit");

    public Workplace() => Environment = new() { ["XDG_STATE_HOME"] = PathOf("state") };

    public IEnumerable<string> Workbooks => Directory.EnumerateFiles(Folder, "*.xlsx");

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Gives every setting through the environment, as a container would.</summary>
    public Workplace With(params IEnumerable<KeyValuePair<string, string?>> added)
    {
        foreach (var (key, value) in added)
        {
            settings[key] = value;
            Environment[$"ORDERAUDIT__{key.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant()}"] = value;
        }

        return this;
    }

    /// <summary>Gives them through a file as well, and keeps the state here, for a program that runs in this process.</summary>
    public Workplace WithSettingsFile()
    {
        var sections = With("State:Folder", StateFolder).settings
            .GroupBy(setting => setting.Key.Split(':')[0])
            .ToDictionary(section => section.Key, section => section.ToDictionary(setting => setting.Key.Split(':')[1], setting => setting.Value));
        Write("order-audit.json", JsonSerializer.Serialize(sections));
        return this;
    }

    public Workplace With(string key, string value) => With(new KeyValuePair<string, string?>(key, value));

    public void Write(string name, string content) => File.WriteAllText(PathOf(name), content);

    public JsonElement ReadJson(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(PathOf(name)));
        return document.RootElement.Clone();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
