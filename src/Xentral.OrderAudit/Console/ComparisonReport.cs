using Spectre.Console;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>A comparison for people. Shows full addresses: who asks has them already.</summary>
internal sealed class ComparisonReport(AppIo io, Language language)
{
    private readonly IAnsiConsole console = Terminal.Of(io.Out, io.OutIsTerminal);

    public void Write(ExplainedPair pair)
    {
        var deciding = pair.Comparison.Deciding;
        Heading(Say("Urteil", "Verdict") + $": {pair.Comparison.Verdict.Name().In(language)}");

        if (deciding is not null)
        {
            io.Out.WriteLine($"  {Say("entscheidend", "decided by")}: {Named(deciding)}");
        }

        Section(Say("Unterschiede", "Differences"), pair.Comparison.Differences.Select(difference =>
            $"{Named(difference)} ({difference.Verdict.Name().In(language)}): {Values(difference)}"));
        Section(Say("Befunde", "Findings"), Findings(pair));
        Section(Say("Schritte", "Steps"), ComparisonSteps.Lines(pair.Explanation.Steps, language));
    }

    // In the words of the row that decided.
    private string Named(FieldDifference difference)
        => difference.Row is { } row ? $"{difference.Field.Name().In(language)}: {row.Text.In(language)}" : difference.Field.Name().In(language);

    private string Values(FieldDifference difference)
        => Say($"Amazon „{difference.Amazon}“, Xentral „{difference.Erp}“", $"Amazon “{difference.Amazon}”, Xentral “{difference.Erp}”");

    private IEnumerable<string> Findings(ExplainedPair pair)
    {
        var text = new FindingText(language, Audience.Internal);
        return pair.Findings.Count == 0
            ? [Say("keine", "none")]
            : pair.Findings.Select(
                finding => $"{finding.Rule.Id} {finding.Severity.Name().In(language)}: {text.Message(finding)} {text.Advice(finding, cause: null)}");
    }

    private void Heading(string text)
    {
        console.Write(new Text(text, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
    }

    private void Section(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        io.Out.WriteLine();
        Heading(heading);
        all.ForEach(line => io.Out.WriteLine($"  {SafeText.Of(line)}"));
    }

    private string Say(string de, string en) => language == Language.German ? de : en;
}
