using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Checking;

/// <summary>What is wrong with the settings, a line for each.</summary>
internal static class ConfigurationLines
{
    private static readonly LocalizedText Title = new("Konfiguration", "Configuration");

    private static readonly LocalizedText LetInitHelp = new("Lassen Sie sich führen: order-audit init", "Let yourself be guided: order-audit init");

    public static IEnumerable<CheckLine> Of(Settings settings, IReadOnlyList<SettingsProblem> problems)
    {
        if (problems.Count == 0)
        {
            return [Line(CheckResult.Ok(settings.FilePath is { } path
                ? new LocalizedText($"{path} ist vollständig.", $"{path} is complete.")
                : new("Vollständig, ganz aus Umgebungsvariablen.", "Complete, all from environment variables.")))];
        }

        return settings.HasSources
            ? settings.Located(problems.Select(problem => problem.Text)).Select(text => Line(new CheckResult(CheckState.Failed, text)))
            : [Line(CheckResult.Failed(
                new($"In diesem Ordner gibt es noch keine {SettingsFile.DefaultName}.", $"There is no {SettingsFile.DefaultName} in this folder yet."),
                LetInitHelp))];
    }

    /// <summary>For a file that is no configuration at all.</summary>
    public static IEnumerable<CheckLine> Of(UsageException unreadable)
        => unreadable.Problems.Select(problem => Line(new CheckResult(CheckState.Failed, problem)));

    private static CheckLine Line(CheckResult result) => new("configuration", Title, result, Source: null);
}
