using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;

namespace Xentral.OrderAudit.Setup;

/// <summary>A file that <c>order-audit snapshot</c> wrote elsewhere.</summary>
internal sealed class SnapshotWay(CommandContext context, SetupDraft draft, Questions questions) : XentralWay(context, draft, questions)
{
    public const string Key = "Xentral:SqliteFile";

    public override string Source => "sqlite";

    public override string Title => Text("Momentaufnahme (von „order-audit snapshot“)", "Snapshot (of “order-audit snapshot”)");

    public override string Explanation => Text(
        "Eine Datei, die auf einem anderen Rechner mit „order-audit snapshot“ entstanden ist.",
        "A file that was made on another computer with “order-audit snapshot”.");

    public override async Task AskAsync()
    {
        await AskFileAsync(Text("Datei", "File"), Key);
        if (await Questions.ConfirmAsync(Text("Ist sie mit einem Kennwort verschlüsselt?", "Is it encrypted with a password?")))
        {
            await AskSecretAsync(Text("Kennwort", "Password"), SecretKeys.SnapshotPassword);
        }
    }
}
