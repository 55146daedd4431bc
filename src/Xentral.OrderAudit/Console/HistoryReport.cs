using System.Globalization;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.History;

namespace Xentral.OrderAudit.Console;

/// <summary>Earlier runs for people: one line each, with a bar as long as the number of affected orders.</summary>
internal sealed class HistoryReport(CommandContext context, TimeZoneInfo zone)
{
    private const int BarWidth = 30;

    private readonly LocalFormat format = new(context.Language, zone);

    public void Write(IReadOnlyList<RecordedRun> runs)
    {
        if (runs.Count == 0)
        {
            context.Io.Out.WriteLine(context.Text(
                "Noch kein Lauf aufgezeichnet. Der erste entsteht mit: order-audit audit",
                "No run recorded yet. The first comes with: order-audit audit"));
            return;
        }

        var most = Math.Max(1, runs.Max(run => run.Affected));
        var width = format.Count(most).Length;
        var names = Names(runs);
        foreach (var run in runs)
        {
            var bar = Bar(run.Affected, most).PadRight(BarWidth);
            context.Io.Out.WriteLine(
                $"{Moment(run.FinishedAt)}  {names[run.Merchant]}{bar}  {format.Count(run.Affected).PadLeft(width)}  {Changes(run)}".TrimEnd());
        }

        context.Io.Out.WriteLine();
        context.Io.Out.WriteLine(context.Text(
            "Balken und erste Zahl: betroffene Bestellungen im Zeitraum des Laufs. + neu, − behoben, ? noch offen und diesmal nicht geprüft.",
            "Bar and first number: affected orders within the run’s period. + new, − resolved, ? still open and not checked this time."));
    }

    public void Write(string number, IReadOnlyList<RecordedJudgement> story)
    {
        if (story.Count == 0)
        {
            context.Io.Out.WriteLine(context.Text(
                $"Die Bestellung {number} steht in keinem aufgezeichneten Lauf als betroffen. Nur Betroffene werden gemerkt: Ob sie geprüft wurde, "
                    + "ist daraus nicht zu ersehen.",
                $"No recorded run has the order {number} as affected. Only affected orders are remembered: whether it was checked cannot be seen from that."));
            return;
        }

        context.Io.Out.WriteLine(SafeText.Of(context.Text($"Bestellung {number}", $"Order {number}")));
        var before = "";
        foreach (var judgement in story)
        {
            var altered = before.Length > 0 && judgement.Fingerprint.Length > 0 && judgement.Fingerprint != before;
            context.Io.Out.WriteLine(
                $"  {Moment(judgement.FinishedAt)}  {Sentence(judgement)}{(altered ? context.Text(" (Adresse verändert)", " (address changed)") : "")}");
            before = judgement.Fingerprint.Length > 0 ? judgement.Fingerprint : before;
        }
    }

    private static string Bar(int count, int most) => new('█', count == 0 ? 0 : Math.Max(1, (int)Math.Round((double)count * BarWidth / most)));

    // Several merchants share a file only where nobody is configured, and then they must be told apart.
    private static Dictionary<string, string> Names(IReadOnlyList<RecordedRun> runs)
    {
        var merchants = runs.Select(run => run.Merchant).Distinct().ToList();
        return merchants.ToDictionary(merchant => merchant, merchant => merchants.Count > 1 ? $"{merchant[..6]}  " : "");
    }

    private string Moment(DateTimeOffset moment) => format.Local(moment).ToString(
        context.Text("dd.MM.yyyy HH:mm", "yyyy-MM-dd HH:mm"), CultureInfo.InvariantCulture);

    private string Changes(RecordedRun run) => run switch
    {
        { IsComplete: false } => context.Text("unvollständig", "incomplete"),
        { Changes: { } changes } => string.Join(' ', new[]
        {
            $"+{format.Count(changes.New + changes.Returned)}",
            $"−{format.Count(changes.Resolved)}",
            changes.Unchecked > 0 ? $"?{format.Count(changes.Unchecked)}" : "",
        }.Where(text => text.Length > 0)),
        _ => "",
    };

    private string Sentence(RecordedJudgement judgement)
    {
        var change = judgement.Change switch
        {
            nameof(ChangeTexts.Resolved) => ChangeTexts.Resolved,
            nameof(ChangeTexts.Unchecked) => ChangeTexts.Unchecked,
            var kind => Enum.Parse<ChangeKind>(kind).Name(),
        };
        var why = (judgement.Cause, judgement.Reason) switch
        {
            ({ } cause, _) => $": {Enum.Parse<Cause>(cause).Name().In(context.Language)} ({string.Join(", ", judgement.RuleIds)})",
            (_, { } reason) => $": {Enum.Parse<NotCheckableReason>(reason).Name().In(context.Language)}",
            _ => "",
        };
        return change.In(context.Language) + why;
    }
}
