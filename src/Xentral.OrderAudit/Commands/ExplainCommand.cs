using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.History;
using Xentral.OrderAudit.Reporting.Json;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit explain ORDER</c>: the whole story of one order, from the latest audit and the record of earlier ones. Asks nobody.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandContext context)
    {
        var order = new Argument<string>("ORDER")
        {
            HelpName = context.Text("BESTELLNUMMER", "ORDER"),
            Description = context.Text("Nummer der Bestellung bei Amazon", "Amazon’s number of the order"),
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
            var typed = parsed.GetValue(order)!;
            return RunAsync(context, settings, TypedNumber.Read(typed) ?? new OrderNumber(typed.Trim()), given, cancellationToken);
        });

        return command;
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
