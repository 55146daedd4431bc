using System.Globalization;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Accepting;

/// <summary>The text form of the accept file: five columns separated by <c>|</c>, <c>#</c> begins a comment.</summary>
public static class AcceptFile
{
    public const string DefaultName = "order-audit.accept";

    private const int Columns = 5;

    /// <summary>The head of a new file: how to use it, in both languages.</summary>
    public const string Head = """
        # Geprüfte und für gut befundene Abweichungen. / Deviations somebody looked at and found in order.
        # Bestellung | Regel | Fingerabdruck | gültig bis | Grund
        # order      | rule  | fingerprint   | valid until | reason
        # Löschen Sie jede Zeile, die nicht gelten soll, und nennen Sie hinten den Grund.
        # Delete every line that is not to count, and state the reason at its end.
        # Der Fingerabdruck ändert sich mit den Adressen: Ändert sich eine, gilt die Zeile nicht mehr.
        # The fingerprint changes with the addresses: once one changes, the line no longer counts.

        """;

    /// <summary>Reads every line; a bad one becomes a problem that names file and line.</summary>
    public static IReadOnlyList<AcceptEntry> Parse(string text, string fileName, ICollection<LocalizedText> problems)
    {
        var entries = new List<AcceptEntry>();
        var line = 0;

        foreach (var raw in text.Split('\n'))
        {
            line++;
            var content = raw.Trim().TrimStart('\uFEFF');

            if (content.Length > 0 && content[0] != '#')
            {
                AddLine(content, line, fileName, entries, problems);
            }
        }

        return entries;
    }

    private static void AddLine(string content, int line, string fileName, List<AcceptEntry> entries, ICollection<LocalizedText> problems)
    {
        var cells = content.Split('|', Columns, StringSplitOptions.TrimEntries);
        var problem = Problem(cells);

        if (problem is null)
        {
            entries.Add(
                new AcceptEntry(cells[0], cells[1], cells[2], DateOnly.ParseExact(cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture), cells[4], line));
        }
        else
        {
            problems.Add(new($"{fileName}, Zeile {line}: {problem.De}", $"{fileName}, line {line}: {problem.En}"));
        }
    }

    private static LocalizedText? Problem(string[] cells) => cells switch
    {
        not { Length: Columns } => new(
            "Es müssen fünf Angaben sein, getrennt durch |: Bestellung | Regel | Fingerabdruck | gültig bis | Grund.",
            "There must be five entries separated by |: order | rule | fingerprint | valid until | reason."),
        _ when cells.Take(Columns - 1).Any(cell => cell.Length == 0) => new(
            "Eine Angabe ist leer; * steht für „alle“.",
            "An entry is empty; * stands for “all”."),
        _ when !DateOnly.TryParseExact(cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => new(
            $"„{cells[3]}“ ist kein Datum wie 2027-01-31.",
            $"“{cells[3]}” is not a date like 2027-01-31."),
        _ when cells[4].Length == 0 => new(
            "Der Grund fehlt. Ohne Grund gilt keine Ausnahme.",
            "The reason is missing. Nothing is accepted without a reason."),
        [AcceptEntry.Any, AcceptEntry.Any, ..] => new(
            "Nennen Sie eine Bestellung oder eine Regel; beides zugleich darf nicht * sein.",
            "Name an order or a rule; both must not be *."),
        [not AcceptEntry.Any, _, AcceptEntry.Any, ..] => new(
            "Zu einer Bestellung gehört der Fingerabdruck, damit eine spätere Änderung auffällt.",
            "An order needs its fingerprint, so that a later change is noticed."),
        _ => null,
    };
}
