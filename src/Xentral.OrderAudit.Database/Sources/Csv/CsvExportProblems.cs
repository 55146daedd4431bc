using System.Globalization;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Sources.Csv;

/// <summary>Why an export cannot be audited, and what to do; names the file and the line, never a value.</summary>
internal sealed class CsvExportProblems(string path)
{
    private readonly string name = Path.GetFileName(path);

    public SourceUnavailableException NotReadable(Exception inner) => Of(
        new(
            De: "Den Export mit Xentrals Daten gibt es nicht, oder er ist nicht lesbar.",
            En: "The export with Xentral's data does not exist or cannot be read."),
        new(De: $"Prüfen Sie den Pfad in Xentral:CsvFile und die Zugriffsrechte: {path}", En: $"Check the path in Xentral:CsvFile and its permissions: {path}"),
        inner);

    public SourceUnavailableException WithoutNumbers() => Of(
        new(De: $"{name} hat in der ersten Zeile keine Spalte „internet“.", En: $"{name} has no column “internet” in its first line."),
        new(
            De: "Prüfen Sie den Pfad in Xentral:CsvFile. Der Export entsteht mit der Abfrage, die „order-audit export-query“ zeigt; seine erste Zeile "
                + "nennt die Spalten.",
            En: "Check the path in Xentral:CsvFile. The export is made with the query “order-audit export-query” prints; its first line names the columns."));

    public SourceUnavailableException MissingColumns(IEnumerable<string> missing)
    {
        var list = string.Join(", ", missing);
        return Of(
            new(De: $"In {name} fehlen benötigte Spalten: {list}.", En: $"{name} lacks required columns: {list}."),
            new(
                De: "Exportieren Sie mit der unveränderten Abfrage, die „order-audit export-query“ zeigt, und lassen Sie die erste Zeile, wie sie ist.",
                En: "Export with the query “order-audit export-query” prints, unchanged, and leave the first line as it is."));
    }

    /// <param name="line">Where the row begins.</param>
    /// <param name="spansLines">The row goes on after a line break, so a quotation mark was opened.</param>
    public SourceUnavailableException WrongNumberOfFields(int line, int found, int expected, char delimiter, bool spansLines)
    {
        var (german, english) = delimiter == '\t' ? ("der Tabulator", "a tab") : ($"„{delimiter}“", $"“{delimiter}”");
        LocalizedText cause = (spansLines, found > expected) switch
        {
            (true, _) => new(
                De: "Ein Anführungszeichen, das in dieser Zeile beginnt, endet nicht, wo es soll.",
                En: "A quotation mark that begins in this line does not end where it should."),
            (_, true) => new(
                De: $"Vermutlich steht in einem Wert {german}, ohne dass der Wert in Anführungszeichen steht.",
                En: $"Probably a value contains {english} without being quoted."),
            _ => new(
                De: "Vermutlich ist die Datei abgeschnitten, oder in einem Wert ohne Anführungszeichen steht ein Zeilenumbruch.",
                En: "Probably the file is cut off, or a value that is not quoted contains a line break."),
        };

        return Of(
            Row(
                line,
                new(
                    De: $"{Number(found)} statt {Number(expected)} Felder wie in der ersten Zeile",
                    En: $"{Number(found)} instead of the {Number(expected)} fields of the first line")),
            new(De: $"{cause.De} {Again.De}", En: $"{cause.En} {Again.En}"));
    }

    public SourceUnavailableException ShiftedColumns(int line) => Of(
        Row(line, new(De: "In der Spalte „id“ steht keine Zahl; die Werte sind verschoben", En: "the column “id” holds no number; the values are shifted")),
        new(
            De: $"Die Spalten müssen so stehen, wie die erste Zeile sie nennt. {Again.De}",
            En: $"The columns must stand as the first line names them. {Again.En}"));

    /// <summary>Two headings end alike, as in a report that joins tables.</summary>
    public SourceUnavailableException SameColumn(string first, string second, string column) => Of(
        new(
            De: $"In {name} meinen zwei Spalten dasselbe: „{first}“ und „{second}“ ({column}). Die Datei wurde nicht gelesen.",
            En: $"In {name} two columns mean the same: “{first}” and “{second}” ({column}). The file was not read."),
        OnlyOrders);

    public SourceUnavailableException OtherTable(string numbers, string other, string column) => Of(
        new(
            De: $"In {name} stammen „{numbers}“ und „{other}“ aus zwei Tabellen ({column}). Die Datei wurde nicht gelesen.",
            En: $"In {name} “{numbers}” and “{other}” come from two tables ({column}). The file was not read."),
        OnlyOrders);

    /// <summary>Two rows are one order, and which of them is right cannot be told.</summary>
    public SourceUnavailableException RepeatedId(int first, int second) => Of(
        new(
            De: $"In {name} stehen in Zeile {Number(first)} und Zeile {Number(second)} Aufträge mit derselben id. Die Datei wurde nicht gelesen.",
            En: $"In {name} line {Number(first)} and line {Number(second)} hold orders with the same id. The file was not read."),
        OnlyOrders);

    public SourceUnavailableException SwallowedRow(int line) => Of(
        Row(line, new(
            De: "Die Zeile gehört zu einem Wert, dessen Anführungszeichen nicht endet, wo es soll",
            En: "the line belongs to a value whose quotation mark does not end where it should")),
        Again);

    public SourceUnavailableException RowInHeadings() => Of(
        Row(1, new(De: "Hinter den Namen der Spalten stehen Werte eines Auftrags", En: "values of an order follow the names of the columns")),
        Again);

    public SourceUnavailableException NoValue(int line, string column) => Of(
        Row(line, new(De: $"In der Spalte „{column}“ steht keine Zahl", En: $"the column “{column}” holds no number")),
        Again);

    private static LocalizedText OnlyOrders { get; } = new(
        De: "Der Bericht verbindet wohl Tabellen. Exportieren Sie nur auftrag, jeden Auftrag einmal: mit der Abfrage, die „order-audit export-query“ zeigt.",
        En: "The report probably joins tables. Export auftrag alone, every order once: with the query “order-audit export-query” prints.");

    private static LocalizedText Again { get; } = new(
        De: "Exportieren Sie noch einmal, mit Anführungszeichen um die Werte, und geben Sie die Datei an, wie Xentral sie schreibt: nicht in einer "
            + "Tabellenkalkulation gespeichert.",
        En: "Export once more, with quotation marks around the values, and name the file as Xentral wrote it, not saved by a spreadsheet.");

    // A value shifted into another column would look like damage, so such a file is not read at all.
    private LocalizedText Row(int line, LocalizedText what) => new(
        De: $"{name}, Zeile {Number(line)}: {what.De}. Die Datei wurde nicht gelesen.",
        En: $"{name}, line {Number(line)}: {what.En}. The file was not read.");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static SourceUnavailableException Of(LocalizedText problem, LocalizedText advice, Exception? inner = null)
        => new(AuditSource.Xentral, problem, advice, isTransient: false, inner);
}
