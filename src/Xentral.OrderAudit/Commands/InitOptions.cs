using System.CommandLine;
using System.Text;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Setup;

namespace Xentral.OrderAudit.Commands;

/// <summary>The options of <c>init</c>. None takes a secret itself: command lines are seen by every user of a computer and kept by shells.</summary>
internal sealed class InitOptions
{
    private readonly CommandContext context;
    private readonly List<(Option<string> Option, string Key)> answers;
    private readonly Option<string> config;
    private readonly Option<string> from;
    private readonly InitXentralOptions xentral;
    private readonly Option<string> secrets;
    private readonly Option<bool> nonInteractive;
    private readonly Option<bool> noCheck;
    private readonly Option<bool> overwrite;
    private readonly Option<bool> verbose;

    public InitOptions(CommandContext context)
    {
        this.context = context;
        config = new("--config")
        {
            HelpName = SettingsFile.DefaultName,
            Description = context.Text(
                $"Die Datei, die geschrieben wird. Vorgabe: {SettingsFile.DefaultName} im aktuellen Ordner",
                $"The file to be written. Default: {SettingsFile.DefaultName} in the current folder"),
        };
        answers =
        [
            (Valued("--region", "eu|na|fe", "Amazon-Region. Vorgabe: eu", "Amazon region. Default: eu"), "Amazon:Region"),
            (Valued("--marketplace", "DE,FR…", "Marktplätze", "Marketplaces"), MarketplacesPart.Key),
            (Valued("--client-id", "ID", "Client-ID der App", "The app’s client id"), "Amazon:ClientId"),
            (
                Valued(
                    "--client-secret-file",
                    context.Text("DATEI", "FILE"),
                    "Datei, die nur das Client-Secret enthält",
                    "File that holds the client secret only"),
                $"{SecretKeys.ClientSecret}File"),
            (
                Valued(
                    "--refresh-token-file",
                    context.Text("DATEI", "FILE"),
                    "Datei, die nur das Refresh-Token enthält",
                    "File that holds the refresh token only"),
                $"{SecretKeys.RefreshToken}File"),
            (Valued("--merchant-name", "NAME", "Firma für den Bericht", "Company for the report"), ReportPart.NameKey),
            (Valued("--merchant-token", "A…", "Händler-Token aus Seller Central", "Merchant token of Seller Central"), ReportPart.TokenKey),
            (Valued(CommandLanguage.Option, "de|en", "Sprache, auch für spätere Berichte", "Language, of later reports, too"), "Report:Language"),
        ];
        xentral = new InitXentralOptions(context);
        from = Valued(
            "--from",
            context.Text("DATEI|-", "FILE|-"),
            "Angaben aus einer Konfiguration; - liest sie von der Standardeingabe",
            "Answers from a configuration; - reads it from standard input");
        secrets = Valued(
            "--secrets", "files|environment", "Geheimnisse in Dateien nur für Sie, oder gar nicht ablegen", "Secrets into files only you can read, or nowhere");
        nonInteractive = Switch("--non-interactive", "Nichts fragen", "Ask nothing");
        noCheck = Switch("--no-check", "Die Angaben nicht bei Amazon und Xentral ausprobieren", "Do not try the answers with Amazon and Xentral");
        overwrite = Switch("--overwrite", "Eine vorhandene Konfiguration ändern", "Change an existing configuration");
        verbose = Switch("--verbose", "Technische Einzelheiten zu Fehlern", "Technical details of errors");
    }

    public void AddTo(Command command)
    {
        command.Options.Add(config);
        foreach (var option in answers.Select(answer => answer.Option).Concat(xentral.All).Concat([from, secrets]))
        {
            command.Options.Add(option);
        }

        foreach (var option in new[] { nonInteractive, noCheck, overwrite, verbose })
        {
            command.Options.Add(option);
        }
    }

    public string Path(ParseResult parsed) => context.Io.PathOf(parsed.GetValue(config) ?? SettingsFile.DefaultName);

    public bool IsNonInteractive(ParseResult parsed) => parsed.GetValue(nonInteractive);

    public bool SkipsChecks(ParseResult parsed) => parsed.GetValue(noCheck);

    public bool MayOverwrite(ParseResult parsed) => parsed.GetValue(overwrite);

    /// <exception cref="UsageException">An unknown word.</exception>
    public SecretStorage? Storage(ParseResult parsed) => parsed.GetValue(secrets) switch
    {
        null => null,
        "files" => SecretStorage.Files,
        "environment" => SecretStorage.Environment,
        var unknown => throw new UsageException(new LocalizedText(
            $"--secrets: „{unknown}“ gibt es nicht; möglich sind files und environment.", $"--secrets: “{unknown}” is unknown; use files or environment.")),
    };

    /// <summary>Everything that was given: by options, then by environment variables, then by <c>--from</c>.</summary>
    /// <exception cref="UsageException">A file cannot be read.</exception>
    public Dictionary<string, string?> Answers(ParseResult parsed)
    {
        var given = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

        // Who is asked keeps in the environment what is there; who is not has no other way to say it.
        var environment = IsNonInteractive(parsed) ? Settings.FromEnvironment().Where(pair => IsAnswer(pair.Key)) : [];
        foreach (var (key, value) in FromDocument(parsed).Concat(environment))
        {
            given[key] = value;
        }

        foreach (var (option, key) in answers)
        {
            if (parsed.GetValue(option) is { } value)
            {
                given[key] = key.EndsWith("File", StringComparison.Ordinal) ? context.Io.PathOf(value) : value;
            }
        }

        foreach (var (key, value) in xentral.Answers(parsed))
        {
            given[key] = value;
        }

        return given;
    }

    private static bool IsAnswer(string key)
        => key.StartsWith("Amazon:", StringComparison.OrdinalIgnoreCase) || key.StartsWith("Xentral:", StringComparison.OrdinalIgnoreCase);

    private Dictionary<string, string?> FromDocument(ParseResult parsed)
    {
        if (parsed.GetValue(from) is not { } source)
        {
            return [];
        }

        var values = source == "-"
            ? SettingsFile.Parse(context.Text("Standardeingabe", "standard input"), Encoding.UTF8.GetBytes(context.Io.In.ReadToEnd())).Values
            : SettingsFile.Read(context.Io.PathOf(source)).Values;

        // A list comes as one answer.
        return values.GroupBy(pair => ListKey(pair.Key), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => (string?)string.Join(',', group.Select(pair => pair.Value)), StringComparer.OrdinalIgnoreCase);
    }

    private static string ListKey(string key) => key.Split(':') is [.. var head, var last] && int.TryParse(last, out _) ? string.Join(':', head) : key;

    private Option<string> Valued(string name, string example, string de, string en) => new(name) { HelpName = example, Description = context.Text(de, en) };

    private Option<bool> Switch(string name, string de, string en) => new(name) { Description = context.Text(de, en) };
}
