using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>The merchant's own wording; <c>{name}</c> places are filled with the facts of the audit.</summary>
internal static class LetterTemplate
{
    /// <summary>Every place there is, with what it stands for.</summary>
    private static readonly Dictionary<string, Func<CaseFacts, string>> Places = new(StringComparer.Ordinal)
    {
        ["merchant"] = facts => facts.Merchant,
        ["merchantToken"] = facts => facts.MerchantToken,
        ["received"] = facts => facts.Format.Count(facts.Result.Coverage.Received),
        ["affected"] = facts => facts.Format.Count(facts.Affected),
        ["firstDay"] = facts => facts.FirstDay,
        ["lastDay"] = facts => facts.LastDay,
        ["causes"] = facts => string.Join("\n", CauseSentences.Of(facts).Select(cause => $"- {cause}")),
        ["atRisk"] = facts => facts.Format.Count(facts.Risk.AtRisk),
        ["overdue"] = facts => facts.Format.Count(facts.Overdue),
        ["shippedLate"] = facts => facts.Format.Count(facts.ShippedLate),
        ["notChecked"] = facts => facts.Format.Count(facts.Result.Coverage.NotCheckable),
        ["since"] = facts => facts.Format.Day(facts.Result.Run.Window.EffectiveSince),
        ["until"] = facts => facts.Format.Day(facts.Result.Run.Window.Until),
        ["runId"] = facts => facts.Result.Run.Id,
        ["enclosures"] = AmazonLetter.Enclosures,
    };

    public static IReadOnlyCollection<string> Names => Places.Keys;

    /// <exception cref="CaseNotPossibleException">The template names a place that does not exist.</exception>
    public static Letter Fill(string template, CaseFacts facts)
    {
        HashSet<string> unknown = new(StringComparer.Ordinal);
        var text = MessageTemplate.Fill(template.ReplaceLineEndings("\n"), name =>
        {
            if (Places.TryGetValue(name, out var place))
            {
                return place(facts);
            }

            unknown.Add(name);
            return null;
        });
        if (unknown.Count > 0)
        {
            throw Unknown(unknown);
        }

        return new(facts.Format.Language, Subject: "", [.. text.Trim('\n').Split('\n').Select(Paragraph)]);
    }

    private static LetterParagraph Paragraph(string line)
        => line.StartsWith("- ", StringComparison.Ordinal) ? new(line[2..], IsListItem: true) : new(line, IsTight: true);

    private static CaseNotPossibleException Unknown(IEnumerable<string> names)
    {
        var (given, known) = (string.Join(", ", names.Select(name => $"{{{name}}}")), string.Join(", ", Names.Select(name => $"{{{name}}}")));
        return new(new LocalizedText(
            $"Die Briefvorlage enthält Platzhalter, die es nicht gibt: {given}. Möglich sind: {known}.",
            $"The letter template holds placeholders that do not exist: {given}. There are: {known}."));
    }
}
