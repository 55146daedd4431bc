using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Profiles;

namespace Xentral.OrderAudit.Commands;

/// <summary>The options of <c>audit</c> for many merchants.</summary>
internal sealed class ProfileArguments(CommandContext context)
{
    public const string Profile = "--profile";
    public const string ProfileFolderOption = "--profiles";

    private const int UsualParallel = 4;
    private const int MostParallel = 64;

    private readonly Option<string> profile = new(Profile)
    {
        HelpName = "NAME",
        Description = context.Text(
            "Ein Händler von vielen: seine Datei NAME.json im Ordner hinter --profiles ergänzt die Konfiguration",
            "One merchant of many: its file NAME.json in the folder after --profiles adds to the configuration"),
    };

    private readonly Option<bool> all = new("--all-profiles")
    {
        Description = context.Text(
            "Alle Händler, deren Konfigurationen im Ordner hinter --profiles liegen", "All merchants whose configurations lie in the folder after --profiles"),
    };

    private readonly Option<string> folder = new(ProfileFolderOption)
    {
        HelpName = context.Text("ORDNER", "DIR"),
        Description = context.Text(
            $"Ordner der Händler. Vorgabe: {ProfileFolder.DefaultName}", $"Folder of the merchants. Default: {ProfileFolder.DefaultName}"),
    };

    private readonly Option<string> shard = new("--shard")
    {
        HelpName = "I/N",
        Description = context.Text(
            "Nur Anteil I (ab 0) von N, um Händler auf mehrere Rechner zu verteilen", "Only share I (from 0) of N, to spread merchants over several machines"),
    };

    private readonly Option<string> parallel = new("--parallel")
    {
        HelpName = "4",
        Description = context.Text($"Wie viele Händler zugleich. Vorgabe: {UsualParallel}", $"How many merchants at once. Default: {UsualParallel}"),
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { profile, all, folder, shard, parallel })
        {
            command.Options.Add(option);
        }
    }

    public bool AreAll(ParseResult parsed) => parsed.GetValue(all);

    /// <summary>The settings of the one merchant asked for, or of the configuration alone.</summary>
    /// <exception cref="UsageException">No such profile, a bad file, or options that do not go together.</exception>
    public Settings Load(ParseResult parsed, string? configFile, Dictionary<string, string?> given)
    {
        if (parsed.GetValue(shard) is not null || parsed.GetValue(parallel) is not null)
        {
            throw new UsageException(new LocalizedText("--shard und --parallel gehören zu --all-profiles.", "--shard and --parallel go with --all-profiles."));
        }

        return parsed.GetValue(profile) is { } name
            ? Settings.LoadProfile(context.Io, configFile, Folder(parsed).Find(name).File, given)
            : Settings.Load(context.Io, configFile, given);
    }

    /// <exception cref="UsageException">No profiles, or a bad option.</exception>
    public Task<int> RunAllAsync(ParseResult parsed, string? configFile, Dictionary<string, string?> given, bool isNightly, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(profile) is not null)
        {
            throw new UsageException(
                new LocalizedText("Nennen Sie --profile oder --all-profiles, nicht beides.", "Name --profile or --all-profiles, not both."));
        }

        var share = parsed.GetValue(shard) is { } text ? Shard.Parse(text) : Shard.Whole;
        var chosen = Folder(parsed).All().Where(each => share.Holds(each.Name)).ToList();
        if (chosen.Count == 0)
        {
            context.Io.Out.WriteLine(context.Text("In diesem Anteil liegt kein Händler.", "There is no merchant in this share."));
            return Task.FromResult(ExitCode.Success);
        }

        return new ProfilesSession(context, each => SettingsOf(each, configFile, given), isNightly, Parallel(parsed)).RunAsync(chosen, cancellationToken);
    }

    private ProfileFolder Folder(ParseResult parsed) => new(context.Io.PathOf(parsed.GetValue(folder) ?? ProfileFolder.DefaultName));

    // Each merchant's files go into a folder of its own, unless its configuration names one.
    private Settings SettingsOf(Profile each, string? configFile, Dictionary<string, string?> given)
    {
        var settings = Settings.LoadProfile(context.Io, configFile, each.File, given);
        if (!settings.StandsInFile(AuditArguments.OutputKey))
        {
            var shared = settings.Configuration[AuditArguments.OutputKey] is { Length: > 0 } output ? output : ".";
            settings.Configuration[AuditArguments.OutputKey] = Path.Combine(context.Io.PathOf(shared), each.Name);
        }

        return settings;
    }

    private int Parallel(ParseResult parsed) => parsed.GetValue(parallel) is { } text ? WholeNumber.Parse(parallel.Name, text, MostParallel) : UsualParallel;
}
