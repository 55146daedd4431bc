using System.CommandLine;
using Xentral.OrderAudit.Composition;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit audit</c>: the main job.</summary>
internal static class AuditCommand
{
    public static Command Create(CommandContext context)
    {
        var config = ConfigOption.Create(context);
        var orders = OrdersOption.Create(context);
        var arguments = new AuditArguments(context);
        var command = new Command("audit", context.Text(
            "Prüft die Amazon-Bestellungen und schreibt den Bericht",
            "Audits the Amazon orders and writes the report"))
        {
            config,
            orders,
        };

        arguments.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var given = OrdersOption.AddTo(arguments.Settings(parsed), parsed.GetValue(orders));
            var settings = Settings.Load(context.Io, parsed.GetValue(config), given);
            StatePlace.Settle(context.Io, settings);
            OrderFilePlaces.Settle(context.Io, settings);
            return new AuditSession(context, settings).RunAsync(cancellationToken);
        });

        return command;
    }
}
