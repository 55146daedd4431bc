using System.CommandLine;
using System.Globalization;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Commands;

/// <summary>The options of <c>schedule</c>.</summary>
internal sealed class ScheduleOptions
{
    public const string Systemd = "--systemd";
    public const string Cron = "--cron";
    public const string Windows = "--windows";
    public const string Kubernetes = "--kubernetes";

    private const string UsualTime = "02:30";
    private const int MostShards = 10_000;

    private readonly List<Option<bool>> schedulers;
    private readonly Option<string> config;
    private readonly Option<string> state;
    private readonly Option<string> reports;
    private readonly Option<string> at;
    private readonly Option<string> output;
    private readonly Option<string> profiles;
    private readonly Option<string> image;
    private readonly Option<string> shards;
    private readonly Option<string> language;

    public ScheduleOptions(CommandContext context)
    {
        schedulers =
        [
            new(Systemd) { Description = context.Text("Dienst und Zeitgeber für Linux", "Service and timer for Linux") },
            new(Cron) { Description = context.Text("Zeile für crontab -e", "Line for crontab -e") },
            new(Windows) { Description = context.Text("Aufgabe für die Windows-Aufgabenplanung (XML)", "Task for Windows Task Scheduler (XML)") },
            new(Kubernetes) { Description = context.Text("CronJob für Kubernetes (YAML)", "CronJob for Kubernetes (YAML)") },
        ];
        config = ConfigOption.Create(context);
        state = AuditArguments.StateFolderOption(context);
        reports = new("--reports")
        {
            HelpName = Folder(context),
            Description = context.Text(
                "Ordner für die Berichte der Nächte. Vorgabe: der aktuelle", "Folder for the reports of the nights. Default: the current one"),
        };
        at = new("--at") { HelpName = UsualTime, Description = context.Text($"Uhrzeit. Vorgabe: {UsualTime}", $"Time of day. Default: {UsualTime}") };
        output = new("--output")
        {
            HelpName = Folder(context),
            Description = context.Text(
                "Schreibt die Dateien in diesen Ordner, statt sie anzuzeigen", "Writes the files into this folder instead of showing them"),
        };
        profiles = new("--profiles")
        {
            HelpName = Folder(context),
            Description = context.Text(
                "Prüft alle Händler, deren Konfigurationen in diesem Ordner liegen", "Audits all merchants whose configurations lie in this folder"),
        };
        image = new("--image") { HelpName = "IMAGE", Description = context.Text("Kubernetes: das Abbild des Programms", "Kubernetes: the program’s image") };
        shards = new("--shards")
        {
            HelpName = "N",
            Description = context.Text("Kubernetes: verteilt die Händler auf so viele Pods", "Kubernetes: spreads the merchants over that many pods"),
        };
        language = new(CommandLanguage.Option) { HelpName = "de|en", Description = context.Text("Sprache", "Language") };
    }

    public void AddTo(Command command)
    {
        foreach (var option in schedulers.Concat<Option>([at, config, state, reports, output, profiles, image, shards, language]))
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="UsageException">None or several are asked for.</exception>
    public string Scheduler(ParseResult parsed) => schedulers.Where(parsed.GetValue).Select(option => option.Name).ToList() is [var only]
        ? only
        : throw new UsageException(new LocalizedText(
            $"Nennen Sie genau eines: {Systemd}, {Cron}, {Windows} oder {Kubernetes}.",
            $"Name exactly one of {Systemd}, {Cron}, {Windows} or {Kubernetes}."));

    public string? Config(ParseResult parsed) => parsed.GetValue(config);

    public string? Folder(ParseResult parsed) => parsed.GetValue(output);

    public string? Profiles(ParseResult parsed) => parsed.GetValue(profiles);

    public string Image(ParseResult parsed) => parsed.GetValue(image) ?? $"order-audit:{ToolVersion.Current.Split('+')[0]}";

    public Dictionary<string, string?> Settings(ParseResult parsed)
    {
        var given = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (option, key) in new[] { (state, AuditArguments.StateKey), (reports, AuditArguments.OutputKey) })
        {
            if (parsed.GetValue(option) is { } value)
            {
                given[key] = value;
            }
        }

        return given;
    }

    /// <exception cref="UsageException">No time of day.</exception>
    public TimeOnly At(ParseResult parsed)
    {
        var text = parsed.GetValue(at) ?? UsualTime;
        return TimeOnly.TryParseExact(text, ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw new UsageException(
                new LocalizedText($"--at: „{text}“ ist keine Uhrzeit. Beispiel: {UsualTime}.", $"--at: “{text}” is no time of day. Example: {UsualTime}."));
    }

    /// <exception cref="UsageException">No usable number, or only one merchant to spread.</exception>
    public int Shards(ParseResult parsed)
    {
        if (parsed.GetValue(shards) is not { } text)
        {
            return 1;
        }

        var number = WholeNumber.Parse(shards.Name, text, MostShards);
        return Profiles(parsed) is not null ? number : throw new UsageException(new LocalizedText(
            "--shards verteilt viele Händler; nennen Sie mit --profiles den Ordner ihrer Konfigurationen.",
            "--shards spreads many merchants; name the folder of their configurations with --profiles."));
    }

    private static string Folder(CommandContext context) => context.Text("ORDNER", "DIR");
}
