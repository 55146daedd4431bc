using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Amazon;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database;
using Xentral.OrderAudit.History;
using Xentral.OrderAudit.Notifying;
using Xentral.OrderAudit.Reporting;
using Xentral.OrderAudit.Rules;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Composition;

/// <summary>Looks at every setting before the first connection and reports all that is wrong at once.</summary>
internal static class SettingsCheck
{
    public static KnownKeys Known { get; } = new(
        [
            (AmazonOptions.SectionName, typeof(AmazonOptions)),
            (StateOptions.SectionName, typeof(StateOptions)),
            (XentralOptions.SectionName, typeof(XentralOptions)),
            (AuditOptions.Section, typeof(AuditOptions)),
            (ReportOptions.SectionName, typeof(ReportOptions)),
            (HistoryOptions.SectionName, typeof(HistoryOptions)),
            (NightlyOptions.SectionName, typeof(NightlyOptions)),
            (NotifyOptions.SectionName, typeof(NotifyOptions)),
            (MailOptions.SectionName, typeof(MailOptions)),
            (WebhookOptions.SectionName, typeof(WebhookOptions)),
        ],
        [.. AuditArguments.Keys, .. NightlyArguments.Keys],
        openSections: ["Rules"]);

    // What helps comes first; the keys are for those who set up by hand.
    private static LocalizedText NothingSetUp { get; } = new(
        "Es ist noch nichts eingerichtet. order-audit init fragt Schritt für Schritt nach allem; order-audit demo zeigt vorher, was herauskommt. "
            + "Ohne Zugangsdaten geht es mit Dateien: order-audit audit --orders BESTELLBERICHT.txt --xentral-csv EXPORT.csv.",
        "Nothing is set up yet. order-audit init asks for everything step by step; order-audit demo shows beforehand what comes of it. "
            + "Without credentials it works from files: order-audit audit --orders ORDERREPORT.txt --xentral-csv EXPORT.csv.");

    /// <exception cref="UsageException">At least one setting is wrong.</exception>
    public static void Run(Settings settings, DateTimeOffset now)
    {
        if (Find(settings, now) is { Count: > 0 } problems)
        {
            var located = settings.Located(problems.Select(problem => problem.Text));
            throw new UsageException(settings.IsSetUp ? located : [NothingSetUp, .. located]);
        }
    }

    /// <summary>Everything that is wrong; empty when the settings can be used.</summary>
    public static IReadOnlyList<SettingsProblem> Find(Settings settings, DateTimeOffset now)
    {
        var configuration = settings.Configuration;
        var amazon = Bound<AmazonOptions>(configuration, AmazonOptions.SectionName);
        var audit = Bound<AuditOptions>(configuration, AuditOptions.Section);

        return
        [
            .. Of("", settings.KeyProblems(Known)),
            .. Of(AmazonOptions.SectionName, AmazonOptionsProblems.Of(amazon)),
            .. Of(AmazonOptions.SectionName, RouteProblems(amazon, audit)),
            .. Of(StateOptions.SectionName, SwitchProblems(configuration, AuditArguments.KeepOrdersKey, AuditArguments.RestartKey)),
            .. Of("", SwitchProblems(configuration, AuditArguments.OverwriteKey, AuditArguments.OpenKey, AuditArguments.QuietKey, AuditArguments.VerboseKey)),
            .. Of("", LogFormatProblems(configuration)),
            .. Of(StateOptions.SectionName, StateProblems(configuration)),
            .. Of(XentralOptions.SectionName, XentralOptionsValidator.ProblemsOf(XentralOptions.From(configuration.GetSection(XentralOptions.SectionName)))),
            .. Of(AuditOptions.Section, audit.Problems(now)),
            .. Of(ReportOptions.SectionName, Bound<ReportOptions>(configuration, ReportOptions.SectionName).Problems()),
            .. Of(HistoryOptions.SectionName, Bound<HistoryOptions>(configuration, HistoryOptions.SectionName).Problems()),
            .. Of(NightlyOptions.SectionName, Bound<NightlyOptions>(configuration, NightlyOptions.SectionName).Problems(audit.ImportGraceHours)),
            .. Of(NotifyOptions.SectionName, NotifyProblems(settings)),
            .. Of("Rules", RuleConfiguration.Problems(configuration.GetSection("Rules"))),
        ];
    }

    /// <summary>For a command that asks neither Amazon nor Xentral: credentials may be missing.</summary>
    /// <exception cref="UsageException">At least one setting is wrong.</exception>
    public static void RunForLookingBack(Settings settings, DateTimeOffset now)
    {
        var configuration = settings.Configuration;
        List<LocalizedText> problems =
        [
            .. settings.KeyProblems(Known),
            .. HistoryPlaces.NamesSeller(configuration) ? AmazonOptionsProblems.Of(Bound<AmazonOptions>(configuration, AmazonOptions.SectionName)) : [],
            .. StateProblems(configuration),
            .. Bound<AuditOptions>(configuration, AuditOptions.Section).Problems(now),
            .. Bound<ReportOptions>(configuration, ReportOptions.SectionName).Problems(),
            .. Bound<HistoryOptions>(configuration, HistoryOptions.SectionName).Problems(),
        ];

        if (problems.Count > 0)
        {
            throw new UsageException(settings.Located(problems));
        }
    }

    /// <summary>What is wrong with the section <c>Notify</c>.</summary>
    public static IEnumerable<LocalizedText> NotifyProblems(Settings settings)
        => Bound<NotifyOptions>(settings.Configuration, NotifyOptions.SectionName).Problems();

    private static IEnumerable<SettingsProblem> Of(string section, IEnumerable<LocalizedText> problems)
        => problems.Select(problem => new SettingsProblem(section, problem));

    private static IEnumerable<LocalizedText> RouteProblems(AmazonOptions amazon, AuditOptions audit)
        => audit.UpdatedSince.Length > 0 && AmazonOptionsProblems.InsistsOnReport(amazon) ? [AmazonOptionsProblems.ReportOfChanges] : [];

    private static IEnumerable<LocalizedText> SwitchProblems(IConfigurationRoot configuration, params string[] keys) => keys
        .Where(key => configuration[key] is { Length: > 0 } value && !bool.TryParse(value, out _))
        .Select(key => new LocalizedText(
            $"{key}: „{configuration[key]}“ geht hier nicht. Möglich sind true und false.",
            $"{key}: “{configuration[key]}” will not do. Use true or false."));

    private static IEnumerable<LocalizedText> LogFormatProblems(IConfigurationRoot configuration)
    {
        if (configuration[AuditArguments.LogFormatKey] is { Length: > 0 } format && format.ToUpperInvariant() is not ("TEXT" or "JSON"))
        {
            yield return new(
                $"{AuditArguments.LogFormatKey} (--log-format): „{format}“ gibt es nicht. Möglich sind text und json.",
                $"{AuditArguments.LogFormatKey} (--log-format): there is no “{format}”. Choose text or json.");
        }
    }

    private static IReadOnlyList<LocalizedText> StateProblems(IConfigurationRoot configuration)
        => StateOptionsProblems.Of(new StateOptions { Key = configuration["State:Key"], KeyFile = configuration["State:KeyFile"] });

    private static T Bound<T>(IConfigurationRoot configuration, string section)
        where T : new()
        => configuration.GetSection(section).Get<T>() ?? new T();
}
