using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Amazon;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database;
using Xentral.OrderAudit.Reporting;
using Xentral.OrderAudit.Rules;

namespace Xentral.OrderAudit.Composition;

/// <summary>Looks at every setting before the first connection and reports all that is wrong at once.</summary>
internal static class SettingsCheck
{
    private static readonly KnownKeys Known = new(
        [
            ("Amazon", typeof(AmazonOptions)),
            ("Xentral", typeof(XentralOptions)),
            (AuditOptions.Section, typeof(AuditOptions)),
            ("Report", typeof(ReportOptions)),
        ],
        AuditArguments.Keys,
        openSections: ["Rules"]);

    /// <exception cref="UsageException">At least one setting is wrong.</exception>
    public static void Run(Settings settings, DateTimeOffset now)
    {
        var configuration = settings.Configuration;
        List<LocalizedText> problems =
        [
            .. settings.UnknownKeys(Known),
            .. AmazonOptions.Problems(configuration.GetSection("Amazon")),
            .. XentralOptions.Problems(configuration.GetSection("Xentral")),
            .. Bound<AuditOptions>(configuration, AuditOptions.Section).Problems(now),
            .. ReportOptions.Problems(configuration.GetSection("Report")),
            .. RuleOptions.Problems(configuration.GetSection("Rules")),
        ];

        if (problems.Count > 0)
        {
            throw new UsageException(settings.Located(problems));
        }
    }

    private static T Bound<T>(IConfigurationRoot configuration, string section)
        where T : new()
        => configuration.GetSection(section).Get<T>() ?? new T();
}
