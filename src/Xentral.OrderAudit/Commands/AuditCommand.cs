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
        var nightly = new NightlyArguments(context);
        var profiles = new ProfileArguments(context);
        var command = new Command("audit", context.Text(
            "Prüft die Amazon-Bestellungen und schreibt den Bericht",
            "Audits the Amazon orders and writes the report"))
        {
            config,
            orders,
        };

        arguments.AddTo(command);
        nightly.AddTo(command);
        profiles.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var given = OrdersOption.AddTo(nightly.AddTo(arguments.Settings(parsed), parsed), parsed.GetValue(orders));
            if (profiles.AreAll(parsed))
            {
                return profiles.RunAllAsync(parsed, parsed.GetValue(config), given, nightly.IsNightly(parsed), cancellationToken);
            }

            var settings = SettledPlaces.Of(context.Io, profiles.Load(parsed, parsed.GetValue(config), given));
            return nightly.IsNightly(parsed)
                ? new NightlySession(context, settings).RunAsync(cancellationToken)
                : new AuditSession(context, settings).RunAsync(cancellationToken);
        });

        return command;
    }
}
