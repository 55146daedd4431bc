using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

public sealed class WorkbookSnapshotTests
{
    public static TheoryData<string, Language, Audience> Cases => new()
    {
        { "incident", Language.German, Audience.Amazon },
        { "incident", Language.English, Audience.Amazon },
        { "incident", Language.German, Audience.Support },
        { "incident", Language.German, Audience.Internal },
        { "incident", Language.English, Audience.Internal },
        { "incomplete", Language.German, Audience.Amazon },
        { "incomplete", Language.English, Audience.Support },
        { "followed", Language.German, Audience.Amazon },
        { "followed", Language.English, Audience.Support },
        { "clean", Language.German, Audience.Amazon },
        { "clean", Language.English, Audience.Amazon },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_as_expected(string audit, Language language, Audience audience)
    {
        using var workbook = Written.Workbook(SampleOf(audit), Written.For(language, audience));

        var code = language == Language.German ? "de" : "en";
        Expectation.Matches($"workbook-{audit}-{audience.ToString().ToLowerInvariant()}-{code}.txt", WorkbookText.Of(workbook));
    }

    internal static AuditResult SampleOf(string audit) => audit switch
    {
        "incident" => SampleAudit.Incident(),
        "followed" => SampleAudit.Followed(),
        "incomplete" => SampleAudit.Incomplete(),
        _ => SampleAudit.Clean(),
    };
}
