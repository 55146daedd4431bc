using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Json;

namespace Xentral.OrderAudit.Commands;

/// <summary>
/// <c>order-audit explain [ORDER]</c>: the whole story of one order, or which to mend first; from the latest audit and the record of earlier ones. Asks
/// nobody.
/// </summary>
internal static class ExplainCommand
{
    public static Command Create(CommandContext context)
    {
        var order = new Argument<string?>("ORDER")
        {
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = context.Text("BESTELLNUMMER", "ORDER"),
            Description = context.Text(
                "Nummer der Bestellung bei Amazon; ohne sie: welche Bestellungen zuerst zu berichtigen sind",
                "Amazon’s number of the order; without it: which orders to mend first"),
        };
        var config = ConfigOption.Create(context);
        var state = AuditArguments.StateFolderOption(context);
        var audience = new Option<string>("--audience")
        {
            HelpName = "amazon|support|internal",
            Description = context.Text(
                "Wer es liest: internal zeigt volle Adressen und jeden Schritt des Vergleichs. Vorgabe: wie eingerichtet, sonst amazon",
                "Who reads it: internal shows full addresses and every step of the comparison. Default: as configured, else amazon"),
        };
        var language = LanguageOption.Create(context);
        var command = new Command("explain", context.Text(
            "Erklärt eine Bestellung: Ergebnis, Ursache, beide Adressen, was verglichen wurde, Belege, was zu tun ist",
            "Explains one order: outcome, cause, both addresses, what was compared, evidence, what to do"))
        {
            order, config, state, audience, language,
        };

        command.SetAction((parsed, cancellationToken) =>
        {
            var given = AuditArguments.StateOnly(parsed.GetValue(state));
            if (parsed.GetValue(audience) is { } reader)
            {
                given[AuditArguments.AudienceKey] = reader;
            }

            var settings = StatePlace.Settle(context.Io, Settings.Load(context.Io, parsed.GetValue(config), given));
            return parsed.GetValue(order) is not { } typed
                ? ListUrgentAsync(context, settings, given, cancellationToken)
                : RunAsync(context, settings, TypedNumber.Read(typed) ?? new OrderNumber(typed.Trim()), given, cancellationToken);
        });

        return command;
    }

    private static async Task<int> ListUrgentAsync(
        CommandContext context, Settings settings, Dictionary<string, string?> given, CancellationToken cancellationToken)
    {
        var kept = new KeptAudit(settings);
        var latest = await kept.FindAsync(context.Clock().GetUtcNow(), cancellationToken) ?? throw UsageException.WithoutLatest();
        context.Io.Out.WriteLine(KeptAudit.Described(latest.Result.Run).In(context.Language));
        var format = new LocalFormat(context.Language, latest.Result.Run.TimeZone);
        if (!new AuditSummary(context.Io, context.Language).WriteUrgent(latest.Result, kept.Presentation(latest, given).Audience, format))
        {
            // Order reports do not tell shipped from waiting, and then nobody may say that none waits.
            var unknown = latest.Result.Orders.Count(order => order is { Outcome: Outcome.Affected, AmazonStatus: AmazonOrderStatus.Unknown });
            context.Io.Out.WriteLine(unknown == 0
                ? context.Text(
                    "Von den betroffenen Bestellungen dieser Prüfung wartet keine mehr auf den Versand.",
                    "Of the affected orders of this audit none waits to be shipped any more.")
                : context.Text(
                    $"Betroffen, und ob schon versandt, ist nicht bekannt: {format.Orders(unknown)}. Sehen Sie im Bericht nach, welche es sind.",
                    $"Affected, and not known whether shipped: {format.Orders(unknown)}. The report tells which they are."));
        }

        new Messages(context.Io, context.Language, verbose: false).Incomplete(latest.Result.Run);
        return latest.Result.Run.IsComplete ? ExitCode.Success : ExitCode.Incomplete;
    }

    private static async Task<int> RunAsync(
        CommandContext context, Settings settings, OrderNumber number, Dictionary<string, string?> given, CancellationToken cancellationToken)
    {
        var now = context.Clock().GetUtcNow();
        SettingsCheck.RunForLookingBack(settings, now);
        var kept = new KeptAudit(settings);
        var latest = await kept.FindAsync(now, cancellationToken);
        await using var built = ServiceRegistration.Build<HistoryParts>(context, settings, AcceptList.Empty);
        var story = built.Parts.History.Story(number);
        if (latest is null && story.Count == 0)
        {
            throw UsageException.WithoutLatest();
        }

        var isKnown = latest is not null && Tell(context, number, latest, kept.Presentation(latest, given).Audience);
        if (story.Count > 0)
        {
            context.Io.Out.WriteLine();
            new HistoryReport(context, built.Parts.Audit.Value.Zone).Write(number.Value, story);
        }

        return isKnown || story.Count > 0 ? ExitCode.Success : ExitCode.Usage;
    }

    /// <returns>Whether the audit knows the order.</returns>
    private static bool Tell(CommandContext context, OrderNumber number, StoredResult latest, Audience audience)
    {
        var story = new OrderStory(context.Io, context.Language, audience, latest.Result);
        if (latest.Result.Orders.FirstOrDefault(order => order.Number == number) is { } order)
        {
            story.Write(order);
            return true;
        }

        if (latest.Result.UnknownOrders.FirstOrDefault(order => order.Number == number) is { } unknown)
        {
            story.Write(unknown);
            return true;
        }

        story.WriteUnlisted(number);
        return false;
    }
}
