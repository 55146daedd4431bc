using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Rules;

/// <summary>Reads <c>Rules:XOA306:Severity</c>: <c>off</c>, <c>info</c>, <c>warning</c> or <c>error</c> for one rule.</summary>
public static class RuleConfiguration
{
    private const string SeverityKey = "Severity";

    /// <summary>Everything wrong with the section, each with the full name of its key; empty when all is well.</summary>
    public static IReadOnlyList<LocalizedText> Problems(IConfiguration rulesSection)
        => [.. rulesSection.GetChildren().SelectMany(ProblemsOf)];

    /// <summary>Severities that differ from the rules' own; <see langword="null"/> switches a rule off. Entries with problems are left out.</summary>
    public static IReadOnlyDictionary<string, Severity?> Severities(IConfiguration rulesSection)
    {
        var severities = RuleCatalog.OptionalIds.ToDictionary(id => id, _ => (Severity?)null, StringComparer.Ordinal);
        foreach (var entry in rulesSection.GetChildren())
        {
            if (RuleCatalog.Find(entry.Key) is { } rule && TryParse(entry[SeverityKey], out var severity))
            {
                severities[rule.Id] = severity;
            }
        }

        return severities;
    }

    private static IEnumerable<LocalizedText> ProblemsOf(IConfigurationSection entry)
    {
        if (RuleCatalog.Find(entry.Key) is null)
        {
            var nearest = RuleSuggestion.For(entry.Key);
            yield return new(
                $"{entry.Path}: Eine Regel „{entry.Key}“ gibt es nicht. Meinten Sie {nearest}?",
                $"{entry.Path}: There is no rule “{entry.Key}”. Did you mean {nearest}?");
            yield break;
        }

        foreach (var setting in entry.GetChildren().Where(setting => !setting.Key.Equals(SeverityKey, StringComparison.OrdinalIgnoreCase)))
        {
            yield return new(
                $"{setting.Path}: Diese Einstellung gibt es nicht. Meinten Sie {entry.Path}:{SeverityKey}?",
                $"{setting.Path}: There is no such setting. Did you mean {entry.Path}:{SeverityKey}?");
        }

        if (!entry.GetChildren().Any())
        {
            // "Rules": { "XOA306": "off" } is easily written and would otherwise do nothing.
            var pattern = $"\"{entry.Key}\": {{ \"{SeverityKey}\": \"off\" }}";
            yield return new(
                $"{entry.Path}: Der Schweregrad gehört in eine eigene Angabe, so: {pattern}",
                $"{entry.Path}: The severity goes into a setting of its own, like this: {pattern}");
        }
        else if (entry.GetSection(SeverityKey).Exists() && !TryParse(entry[SeverityKey], out _))
        {
            var value = entry[SeverityKey] ?? "";
            yield return new(
                $"{entry.Path}:{SeverityKey}: „{value}“ ist kein Schweregrad. Erlaubt sind off, info, warning und error.",
                $"{entry.Path}:{SeverityKey}: “{value}” is no severity. Use off, info, warning or error.");
        }
    }

    private static bool TryParse(string? text, out Severity? severity)
    {
        severity = null;
        switch (text?.Trim().ToUpperInvariant())
        {
            case "OFF":
                return true;
            case "INFO":
                severity = Severity.Info;
                return true;
            case "WARNING":
                severity = Severity.Warning;
                return true;
            case "ERROR":
                severity = Severity.Error;
                return true;
            default:
                return false;
        }
    }
}
