using Xentral.OrderAudit.Composition;

namespace Xentral.OrderAudit.Setup;

/// <summary>A configuration in the making: what the file says already, and the answers given so far. Nothing is written before the end.</summary>
internal sealed class SetupDraft
{
    private const string FileSuffix = "File";

    private readonly AppIo io;
    private readonly SettingsFile? file;
    private readonly Dictionary<string, string?> answers = new(StringComparer.OrdinalIgnoreCase);

    private SetupDraft(AppIo io, string path, SettingsFile? file)
    {
        this.io = io;
        this.file = file;
        Path = path;
    }

    /// <summary>The configuration file, absolute.</summary>
    public string Path { get; }

    public bool Exists => file is not null;

    public IReadOnlyDictionary<string, string?> Answers => answers;

    /// <summary>The answer, else what the file says.</summary>
    public string? this[string key]
    {
        get => answers.TryGetValue(key, out var answer) ? answer : file?.Values.GetValueOrDefault(key);
        set => answers[key] = value;
    }

    /// <exception cref="UsageException">There is a file, but it cannot be read.</exception>
    public static SetupDraft Open(AppIo io, string path) => new(io, path, File.Exists(path) ? SettingsFile.Read(path) : null);

    public void Take(IEnumerable<KeyValuePair<string, string?>> given)
    {
        foreach (var (key, value) in given)
        {
            // Environment variables come in capitals; the file is for people.
            answers[SettingsCheck.Known.AsDocumented(key)] = value;
        }
    }

    /// <summary>A list of the file, or of the answers, as one text: <c>DE,FR</c>.</summary>
    public string List(string key)
        => answers.GetValueOrDefault(key)
            ?? string.Join(
                ',',
                (file?.Values ?? [])
                    .Where(pair => pair.Key.StartsWith($"{key}:", StringComparison.OrdinalIgnoreCase) || pair.Key == key)
                    .Select(pair => pair.Value));

    /// <summary>A secret is known: answered, in the file, or in a file it names.</summary>
    public bool HasSecret(string key) => this[key] is { Length: > 0 } || this[key + FileSuffix] is { Length: > 0 };

    /// <summary>The settings an audit would have with these answers.</summary>
    public Settings ToSettings()
    {
        var values = new Dictionary<string, string?>(file?.Values ?? [], StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in Settings.FromEnvironment().Concat(answers))
        {
            values[key] = value;
            values.Remove(key.EndsWith(FileSuffix, StringComparison.OrdinalIgnoreCase) ? key[..^FileSuffix.Length] : key + FileSuffix);
        }

        // A list answered anew replaces the numbered entries of the file.
        foreach (
            var stale in answers.Keys.SelectMany(key => values.Keys.Where(other => other.StartsWith($"{key}:", StringComparison.OrdinalIgnoreCase))).ToList())
        {
            values.Remove(stale);
        }

        return StatePlace.Settle(io, Settings.Fixed(values, []));
    }
}
