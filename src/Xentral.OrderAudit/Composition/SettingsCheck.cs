using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Amazon;
using Xentral.OrderAudit.Amazon.State;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database;
using Xentral.OrderAudit.History;
using Xentral.OrderAudit.Notifying;
using Xentral.OrderAudit.Reporting;
using Xentral.OrderAudit.Rules;

namespace Xentral.OrderAudit.Composition;

/// <summary>Looks at every setting before the first connection and reports all that is wrong at once.</summary>
internal static class SettingsCheck
{
    private static readonly KnownKeys Known = new(
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

    /// <exception cref="UsageException">At least one setting is wrong.</exception>
    public static void Run(Settings settings, DateTimeOffset now)
    {
        var configuration = settings.Configuration;
        var amazon = Bound<AmazonOptions>(configuration, AmazonOptions.SectionName);
        var audit = Bound<AuditOptions>(configuration, AuditOptions.Section);
        List<LocalizedText> problems =
        [
            .. settings.UnknownKeys(Known),
            .. AmazonOptionsProblems.Of(amazon, now),
            .. RouteProblems(amazon, audit),
            .. SwitchProblems(configuration, AuditArguments.KeepOrdersKey, AuditArguments.RestartKey),
            .. StateProblems(configuration),
            .. XentralOptionsValidator.ProblemsOf(XentralOptions.From(configuration.GetSection(XentralOptions.SectionName))),
            .. audit.Problems(now),
            .. Bound<ReportOptions>(configuration, ReportOptions.SectionName).Problems(),
            .. Bound<HistoryOptions>(configuration, HistoryOptions.SectionName).Problems(),
            .. Bound<NightlyOptions>(configuration, NightlyOptions.SectionName).Problems(Bound<AuditOptions>(configuration, AuditOptions.Section).ImportGraceHours),
            .. NotifyProblems(settings),
            .. RuleConfiguration.Problems(configuration.GetSection("Rules")),
        ];

        ThrowIfAny(settings, problems);
    }

    /// <summary>For a command that asks neither Amazon nor Xentral: credentials may be missing.</summary>
    /// <exception cref="UsageException">At least one setting is wrong.</exception>
    public static void RunForLookingBack(Settings settings, DateTimeOffset now)
    {
        var configuration = settings.Configuration;
        List<LocalizedText> problems =
        [
            .. settings.UnknownKeys(Known),
            .. HistoryPlaces.NamesSeller(configuration) ? AmazonOptionsProblems.Of(Bound<AmazonOptions>(configuration, AmazonOptions.SectionName), now) : [],
            .. StateProblems(configuration),
            .. Bound<AuditOptions>(configuration, AuditOptions.Section).Problems(now),
            .. Bound<HistoryOptions>(configuration, HistoryOptions.SectionName).Problems(),
        ];

        ThrowIfAny(settings, problems);
    }

    /// <summary>What is wrong with the section <c>Notify</c>.</summary>
    public static IEnumerable<LocalizedText> NotifyProblems(Settings settings) => Bound<NotifyOptions>(settings.Configuration, NotifyOptions.SectionName).Problems();

    private static void ThrowIfAny(Settings settings, List<LocalizedText> problems)
    {
        if (problems.Count > 0)
        {
            throw new UsageException(settings.Located(problems));
        }
    }

    private static IEnumerable<LocalizedText> RouteProblems(AmazonOptions amazon, AuditOptions audit)
        => audit.UpdatedSince.Length > 0 && AmazonOptionsProblems.InsistsOnReport(amazon) ? [AmazonOptionsProblems.ReportOfChanges] : [];

    private static IEnumerable<LocalizedText> SwitchProblems(IConfigurationRoot configuration, params string[] keys) => keys
        .Where(key => configuration[key] is { Length: > 0 } value && !bool.TryParse(value, out _))
        .Select(key => new LocalizedText(
            $"{key}: „{configuration[key]}“ geht hier nicht. Möglich sind true und false.",
            $"{key}: “{configuration[key]}” will not do. Use true or false."));

    private static IReadOnlyList<LocalizedText> StateProblems(IConfigurationRoot configuration)
        => StateOptionsProblems.Of(new StateOptions { Key = configuration["State:Key"], KeyFile = configuration["State:KeyFile"] });

    private static T Bound<T>(IConfigurationRoot configuration, string section)
        where T : new()
        => configuration.GetSection(section).Get<T>() ?? new T();
}
