using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Database.Grants;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit grants</c>: the statements that create a read-only account for this very server.</summary>
internal static class GrantsCommand
{
    public static Command Create(CommandContext context)
    {
        var config = ConfigOption.Create(context);
        var user = new Option<string>("--user")
        {
            HelpName = "order_audit",
            DefaultValueFactory = _ => "order_audit",
            Description = context.Text("Name des neuen Kontos. Vorgabe: order_audit", "Name of the new account. Default: order_audit"),
        };
        var host = new Option<string>("--host")
        {
            HelpName = "10.0.0.%",
            DefaultValueFactory = _ => "%",
            Description = context.Text("Von wo es sich anmelden darf. Vorgabe: % (überall)", "Where it may log in from. Default: % (anywhere)"),
        };
        var ordersOnly = new Option<bool>("--orders-only")
        {
            Description = context.Text("Nur Aufträge, ohne die Tabellen, die Ursachen beweisen", "Orders only, without the tables that prove causes"),
        };
        var command = new Command("grants", context.Text(
            "Zeigt die Befehle, die in Xentrals Datenbank ein Konto nur zum Lesen anlegen",
            "Prints the statements that create a read-only account in Xentral's database"))
        {
            config,
            user,
            host,
            ordersOnly,
            LanguageOption.Create(context),
        };

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = Settings.Load(context.Io, parsed.GetValue(config), []);
            if (GrantStatements.ProblemOf(parsed.GetValue(user)!, parsed.GetValue(host)!) is { } problem)
            {
                throw new UsageException(problem);
            }

            XentralCommands.RequireDatabase(settings, serverOnly: true);
            await using var xentral = ServiceRegistration.BuildXentral<GrantStatements>(context, settings);
            var statements = await xentral.Parts.WriteAsync(
                $"'{parsed.GetValue(user)}'@'{parsed.GetValue(host)}'", !parsed.GetValue(ordersOnly), cancellationToken);

            context.Io.Out.WriteLine(context.Text(
                "-- Als Administrator ausführen und das Kennwort eintragen. Genannt ist nur, was die Prüfung liest und dieses Konto sehen darf;\n-- "
                    + "Kennwörter, Token und Bankdaten sind nie dabei.",
                "-- Run as administrator and fill in the password. Only what the audit reads and this account may see is named;\n-- passwords, "
                    + "tokens and bank details never are."));
            context.Io.Out.Write(statements);
            return ExitCode.Success;
        });

        return command;
    }
}
