using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Console;

namespace Xentral.OrderAudit.Setup;

/// <summary>A CSV file out of Xentral's report module.</summary>
internal sealed class ExportWay(CommandContext context, SetupDraft draft, Questions questions) : XentralWay(context, draft, questions)
{
    public const string Key = "Xentral:CsvFile";

    public override string Source => "csv";

    public override string Title
        => Text("Export aus Xentrals Berichten (CSV; geht auch in der Cloud)", "Export of Xentral’s reports (CSV; works in the cloud as well)");

    public override string Explanation => Text(
        "„order-audit export-query“ zeigt die Abfrage, mit der Sie in Xentral unter „Berichte“ die CSV-Datei erzeugen.",
        "“order-audit export-query” prints the query with which you make the CSV file in Xentral, under “Berichte”.");

    public override Task AskAsync() => AskFileAsync(Text("CSV-Datei", "CSV file"), Key);
}
