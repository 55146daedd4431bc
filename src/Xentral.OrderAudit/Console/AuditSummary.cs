using Spectre.Console;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>The answer on screen: am I affected, by what, since when, what next.</summary>
internal sealed class AuditSummary(AppIo io, Language language)
{
    private const int MostFrequentRules = 5;
    private const int MostUnreadable = 5;
    private const int MostUrgent = 5;

    private readonly IAnsiConsole console = Terminal.Of(io.Out, io.OutIsTerminal);

    public void Write(AuditResult result, ReportFiles files, Audience audience, KeptAudit? kept)
    {
        var format = new LocalFormat(language, result.Run.TimeZone);
        var headline = new ResultHeadline(result, format);

        WriteIncomplete(result);
        console.WriteLine();
        console.Write(new Text(headline.Verdict, HeadlineStyle(result, headline)));
        console.WriteLine();
        WriteLines(headline.Span, headline.Likeness, headline.Unchecked, Window(result, format));

        WriteCounts(Say("Ergebnis", "Result"), format, Outcomes(result.Coverage));
        WriteChanges(result.Changes, format);
        WriteCounts(Say("Warum betroffen", "Why affected"), format, result.Coverage.ByCause.Select(pair => (pair.Key.Name(), pair.Value)));
        WriteCounts(Say("Auf wessen Seite", "On whose side"), format, Sides(result));
        WriteCounts(Say("Wo genau", "Where exactly"), format, Details(result));
        WriteCounts(Say("Häufigste Befunde", "Most frequent findings"), format, FrequentRules(result));
        WriteCounts(Say("Nicht geprüft, weil", "Not checked because"), format, result.Coverage.ByReason.Select(pair => (pair.Key.Name(), pair.Value)));
        WriteUnreadable(result, audience);
        WriteLimits(result);
        WriteRunFindings(result, audience);
        WriteUrgent(result, audience, format);
        WriteNextSteps(result, files, kept, format);
    }

    /// <summary>The orders to mend first; nothing when none waits to be shipped.</summary>
    public bool WriteUrgent(AuditResult result, Audience audience, LocalFormat format)
    {
        var urgent = UrgentOrders.Lines(result, format, audience, MostUrgent);
        if (urgent.Count == 0)
        {
            return false;
        }

        console.WriteLine();
        console.Write(new Text(Say("Zuerst berichtigen", "Mend first"), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        foreach (var line in urgent)
        {
            WrappedText.Write(io.Out, io.OutWidth, SafeText.Of(line), "  – ");
        }

        return true;
    }

    private static IEnumerable<(LocalizedText, int)> Outcomes(Coverage coverage) =>
    [
        (Outcome.Clear.Name(), coverage.Clear),
        (Outcome.Affected.Name(), coverage.Affected),
        (Outcome.NotCheckable.Name(), coverage.NotCheckable),
    ];

    private static IEnumerable<(LocalizedText, int)> Sides(AuditResult result) => result.AffectedOrders
        .CountBy(Origins.Of)
        .OrderBy(pair => pair.Key)
        .Select(pair => (pair.Key.Name(), pair.Value));

    private static IEnumerable<(LocalizedText, int)> Details(AuditResult result) => result.AffectedOrders
        .Where(order => order.Detail is not null)
        .CountBy(order => order.Detail!.Value)
        .OrderByDescending(pair => pair.Value)
        .Select(pair => (pair.Key.Name(), pair.Value));

    private static IEnumerable<(LocalizedText, int)> FrequentRules(AuditResult result) => result.AffectedOrders
        .SelectMany(order => order.Findings)
        .Where(finding => finding.IsOpenError)
        .CountBy(finding => finding.Rule)
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)
        .Take(MostFrequentRules)
        .Select(pair => (new LocalizedText($"{pair.Key.Title.De} ({pair.Key.Id})", $"{pair.Key.Title.En} ({pair.Key.Id})"), pair.Value));

    private static Style HeadlineStyle(AuditResult result, ResultHeadline headline)
        => new(result.Coverage.Affected > 0 ? Color.Red : headline.IsGood ? Color.Green : Color.Yellow, decoration: Decoration.Bold);

    private void WriteIncomplete(AuditResult result)
    {
        foreach (var reason in result.Run.IncompleteBecause)
        {
            console.Write(new Text(Say("UNVOLLSTÄNDIG: ", "INCOMPLETE: ") + reason.In(language), new Style(Color.Yellow, decoration: Decoration.Bold)));
            console.WriteLine();
        }
    }

    private string Window(AuditResult result, LocalFormat format)
    {
        var window = result.Run.Window;
        var read = Say(
            $"{window.Period().De}: {format.Moment(window.EffectiveSince)} bis {format.Moment(window.Until)} ({format.ZoneName}).",
            $"{window.Period().En}: {format.Moment(window.EffectiveSince)} to {format.Moment(window.Until)} ({format.ZoneName}).");

        return window.ObtainableSince is null
            ? read
            : read + Say(
                $" Gewünscht war ab {format.Day(window.Since)}. {window.BeginsLaterBecause().De}; Älteres fehlt hier.",
                $" You asked from {format.Day(window.Since)}. {window.BeginsLaterBecause().En}; older ones are missing here.");
    }

    private void WriteLines(params IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            console.Write(new Text(SafeText.Of(line)));
            console.WriteLine();
        }
    }

    private void WriteCounts(string heading, LocalFormat format, IEnumerable<(LocalizedText Label, int Count)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.Write(new Text(heading, new Style(decoration: Decoration.Bold)));
        console.WriteLine();

        var width = all.Max(row => format.Count(row.Count).Length);
        foreach (var (label, count) in all)
        {
            console.Write(new Text($"  {format.Count(count).PadLeft(width)}  {label.In(language)}"));
            console.WriteLine();
        }
    }

    private void WriteChanges(AuditChanges? changes, LocalFormat format)
    {
        switch (changes)
        {
            case { Since: { } last }:
                WriteCounts(
                    Say($"Seit dem Lauf vom {format.Moment(last.FinishedAt)}", $"Since the run of {format.Moment(last.FinishedAt)}"), format, changes.Counts());
                break;
            case { IsFirst: true }:
                console.WriteLine();
                WriteLines(Say(
                    "Das ist der erste Lauf über diesen Zeitraum; der nächste zeigt auch, was neu und was behoben ist.",
                    "This is the first run over this period; the next one tells what is new and what is resolved, too."));
                break;
        }
    }

    private void WriteLimits(AuditResult result)
    {
        if (result.Run.Limits.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.Write(new Text(Say("Was diese Prüfung nicht sagen kann", "What this audit cannot tell"), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        WriteLines(result.Run.Limits.Select(limit => $"  – {limit.In(language)}"));
    }

    /// <summary>The first orders nobody could read, each with place and reason: whoever has the file wants to look there.</summary>
    private void WriteUnreadable(AuditResult result, Audience audience)
    {
        var unreadable = result.Orders.Where(order => order.Reason == NotCheckableReason.Unreadable).ToList();
        if (unreadable.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.Write(new Text(Say("Nicht lesbar", "Not readable"), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        var text = new FindingText(language, audience);
        WriteLines(unreadable.Take(MostUnreadable).Select(order => $"  – {NameOf(order)}{(order.Findings is [var first, ..] ? ReasonOf(first, text) : "")}"));
        if (unreadable.Count > MostUnreadable)
        {
            WriteLines(
                Say(
                    $"  … und {unreadable.Count - MostUnreadable} weitere, siehe Bericht.",
                    $"  … and {unreadable.Count - MostUnreadable} more, see the report."));
        }
    }

    // An order without a number has the name of its place, which the reason tells anyway.
    private static string NameOf(AuditedOrder order) => order.Number.Value.StartsWith('?') ? "" : $"{order.Number}: ";

    private string ReasonOf(Core.Rules.Finding finding, FindingText text)
        => finding.Detail.In(language) is { Length: > 0 } detail ? $"{detail}." : text.Message(finding);

    private void WriteRunFindings(AuditResult result, Audience audience)
    {
        var text = new FindingText(language, audience);
        foreach (var finding in result.RunFindings)
        {
            console.WriteLine();
            console.Write(new Text($"{text.Title(finding)} ({finding.Rule.Id})", new Style(decoration: Decoration.Bold)));
            console.WriteLine();
            WriteLines(text.Message(finding), text.Advice(finding, cause: null));
        }
    }

    private void WriteNextSteps(AuditResult result, ReportFiles files, KeptAudit? kept, LocalFormat format)
    {
        console.WriteLine();
        console.Write(new Text(Say("Als Nächstes", "What next"), new Style(decoration: Decoration.Bold)));
        console.WriteLine();

        var number = 0;
        foreach (var step in NextSteps(result, files, kept, format))
        {
            // Written past Spectre: a broken path cannot be clicked or copied.
            WrappedText.Write(io.Out, io.OutWidth, step, $"  {++number}. ");
        }
    }

    private IEnumerable<string> NextSteps(AuditResult result, ReportFiles files, KeptAudit? kept, LocalFormat format)
    {
        var open = result.AffectedOrders.Count(order => order.AmazonStatus is AmazonOrderStatus.Unshipped or AmazonOrderStatus.PartiallyShipped);
        var overdue = result.AffectedOrders.Count(order =>
            order.AmazonStatus is AmazonOrderStatus.Unshipped or AmazonOrderStatus.PartiallyShipped && order.ShipBy < result.Run.FinishedAt);

        yield return Say($"Bericht ansehen: {files.Workbook}", $"Look at the report: {files.Workbook}");

        if (files.Corrections is { } corrections)
        {
            yield return Say($"Was in welchem Auftrag zu ändern ist: {corrections}", $"What to change in which order: {corrections}");
        }

        if (open > 0)
        {
            var late = overdue == 0
                ? "."
                : $"; {format.OfThem(overdue, open, CountedNoun.Order, new("ist", "is"), new("sind", "are"))} {Say("überfällig", "overdue")}.";
            yield return open == 1
                ? Say($"Zuerst die eine noch nicht versandte Bestellung in Ordnung bringen{late}", $"First mend the one order not shipped yet{late}")
                : Say(
                    $"Zuerst die {format.Count(open)} noch nicht versandten Bestellungen in Ordnung bringen{late}",
                    $"First mend the {format.Count(open)} orders not shipped yet{late}");
        }

        if (result.Coverage.Affected > 0)
        {
            yield return (kept?.CommandFor("case") ?? (files.Json is { } json ? $"order-audit case {json}" : null)) is { } command
                ? Say(
                    $"Bericht, Briefe und Checkliste für den Amazon-Fall zusammenstellen lassen: {command}",
                    $"Have report, letters and checklist for the Amazon case put together: {command}")
                : Say(
                    "Für den Amazon-Fall mit Briefen und Checkliste: denselben Befehl mit --json ergebnis.json, danach order-audit case "
                        + "ergebnis.json. Oder den Bericht selbst anhängen.",
                    "For the Amazon case with letters and checklist: the same command with --json result.json, then order-audit case result.json. Or "
                        + "attach the report yourself.");
        }

        if (result.MustBeMended)
        {
            yield return Say(
                "Erst beheben, was oben unter UNVOLLSTÄNDIG steht, dann das Programm noch einmal starten: Dieser Bericht deckt nicht alles ab.",
                "First mend what stands above under INCOMPLETE, then run the program again: this report does not cover everything.");
        }
        else if (!result.Run.IsComplete)
        {
            yield return Say(
                "Das Programm später noch einmal starten: Dieser Bericht deckt nicht alles ab.",
                "Run the program again later: this report does not cover everything.");
        }
    }

    private string Say(string de, string en) => language == Language.German ? de : en;
}
