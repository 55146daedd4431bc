using System.CommandLine;

namespace Xentral.OrderAudit.Commands;

/// <summary>The commands, one per line.</summary>
internal static class RootCommandLine
{
    public static RootCommand Create(CommandContext context)
    {
        var root = new RootCommand(context.Text(
            "Prüft, welche Amazon-Bestellungen mit unvollständigen oder falschen Lieferadressen in Xentral angekommen sind, und schreibt darüber "
                + "einen Excel-Bericht für den Amazon-Fall.",
            "Finds the Amazon orders that reached Xentral with incomplete or wrong delivery addresses and writes an Excel report for the Amazon case."))
        {
            InitCommand.Create(context),
            CheckCommand.Create(context),
            AuditCommand.Create(context),
            DemoCommand.Create(context),
            CaseCommand.Create(context),
            ExplainCommand.Create(context),
            RenderCommand.Create(context),
            VerifyCommand.Create(context),
            RulesCommand.Create(context),
            CompareCommand.Create(context),
            HistoryCommand.Create(context),
            ScheduleCommand.Create(context),
            NotifyCommand.Create(context),
            PurgeCommand.Create(context),
            GrantsCommand.Create(context),
            ExportQueryCommand.Create(context),
            SnapshotCommand.Create(context),
            DiagnoseCommand.Create(context),
            CompletionCommand.Create(context),
        };

        CompletionCommand.OfferValues(root);
        LocalizedHelp.UseFor(root, context);
        return root;
    }
}
