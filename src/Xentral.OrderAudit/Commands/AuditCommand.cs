using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit audit</c>: the main job.</summary>
internal static class AuditCommand
{
    public static Command Create(CommandContext context)
    {
        var config = ConfigOption.Create(context);
        var orders = OrdersOption.Create(context);
        var xentral = OrdersOption.CreateForXentral(context);
        var arguments = new AuditArguments(context);
        var nightly = new NightlyArguments(context);
        var profiles = new ProfileArguments(context);
        var caseOptions = new CaseOptions(context);
        var withCase = new Option<bool>("--case")
        {
            Description = context.Text(
                "Stellt danach gleich den Fall für Amazon zusammen, wie order-audit case",
                "Puts the Amazon case together right afterwards, as order-audit case does"),
        };
        var command = new Command("audit", context.Text(
            "Prüft die Amazon-Bestellungen und schreibt den Bericht",
            "Audits the Amazon orders and writes the report"))
        {
            config,
            orders,
            xentral,
            withCase,
        };

        arguments.AddTo(command);
        nightly.AddTo(command);
        profiles.AddTo(command);
        caseOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var given = OrdersOption.AddTo(nightly.AddTo(arguments.Settings(parsed), parsed), parsed.GetValue(orders));
            OrdersOption.AddXentral(given, context.Io, parsed.GetValue(xentral));
            var wantsCase = parsed.GetValue(withCase);
            RequireFit(wantsCase, isUnwatched: nightly.IsNightly(parsed) || profiles.AreAll(parsed), [.. caseOptions.Given(parsed)]);
            if (profiles.AreAll(parsed))
            {
                return profiles.RunAllAsync(parsed, parsed.GetValue(config), given, nightly.IsNightly(parsed), cancellationToken);
            }

            var settings = SettledPlaces.Of(context.Io, profiles.Load(parsed, parsed.GetValue(config), given));
            if (nightly.IsNightly(parsed))
            {
                return new NightlySession(context, settings).RunAsync(cancellationToken);
            }

            var afterwards = wantsCase ? CaseCommand.After(context, settings, caseOptions.Order(parsed, context.Io, CaseCommand.FolderOf(settings))) : null;
            return new AuditSession(context, settings).RunAsync(cancellationToken, afterwards: afterwards);
        });

        return command;
    }

    private static void RequireFit(bool wantsCase, bool isUnwatched, string[] caseOptions)
    {
        if (wantsCase && isUnwatched)
        {
            throw new UsageException(new LocalizedText(
                "--case passt nicht zu --nightly und --all-profiles: Einen Fall stellt zusammen, wer ihn verschickt. Danach geht es mit order-audit case.",
                "--case does not go with --nightly or --all-profiles: a case is put together by who sends it. Afterwards, order-audit case does it."));
        }

        if (!wantsCase && caseOptions.Length > 0)
        {
            var named = string.Join(", ", caseOptions);
            throw new UsageException(new LocalizedText($"{named}: gilt nur zusammen mit --case.", $"{named}: goes with --case only."));
        }
    }
}
