using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.History;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit history</c>: earlier runs and their trend, or what they said of one order. Reads the state folder only.</summary>
internal static class HistoryCommand
{
    private const int UsualRuns = 30;
    private const int MostRuns = 10_000;

    public static Command Create(CommandContext context)
    {
        var config = ConfigOption.Create(context);
        var state = AuditArguments.StateFolderOption(context);
        var order = new Option<string>("--order")
        {
            HelpName = context.Text("BESTELLNUMMER", "NUMBER"),
            Description = context.Text("Was jeder Lauf zu dieser Bestellung gesagt hat", "What each run said of this order"),
        };
        var runs = new Option<string>("--runs")
        {
            HelpName = "30",
            Description = context.Text($"Wie viele der letzten Läufe. Vorgabe: {UsualRuns}", $"How many of the latest runs. Default: {UsualRuns}"),
        };
        var json = new Option<bool>("--json") { Description = context.Text("Ausgabe als JSON für Programme", "Output as JSON, for programs") };
        var language = new Option<string>(CommandLanguage.Option) { HelpName = "de|en", Description = context.Text("Sprache", "Language") };
        var command = new Command("history", context.Text(
            "Zeigt frühere Läufe: wie viele Bestellungen betroffen, neu und behoben waren",
            "Shows earlier runs: how many orders were affected, new and resolved"))
        {
            config, state, order, runs, json, language,
        };

        command.SetAction(async (parsed, _) =>
        {
            var most = parsed.GetValue(runs) is { } typed ? WholeNumber.Parse(runs.Name, typed, MostRuns) : UsualRuns;
            var given = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
            if (parsed.GetValue(state) is { } folder)
            {
                given[AuditArguments.StateKey] = folder;
            }

            var settings = StatePlace.Settle(context.Io, Settings.Load(context.Io, parsed.GetValue(config), given));
            SettingsCheck.RunForLookingBack(settings, TimeProvider.System.GetUtcNow());
            await using var built = ServiceRegistration.Build<HistoryParts>(context, settings, AcceptList.Empty);
            var (history, zone) = (built.Parts.History, built.Parts.Audit.Value.Zone);

            return parsed.GetValue(order) is { } number
                ? ShowOrder(context, history, number, zone, parsed.GetValue(json))
                : ShowRuns(context, history, most, zone, parsed.GetValue(json));
        });

        return command;
    }

    private static int ShowRuns(CommandContext context, RunHistory history, int most, TimeZoneInfo zone, bool asJson)
    {
        var runs = history.Runs(most);
        if (asJson)
        {
            HistoryJson.Write(context.Io.Out, runs);
        }
        else
        {
            new HistoryReport(context, zone).Write(runs);
        }

        return ExitCode.Success;
    }

    private static int ShowOrder(CommandContext context, RunHistory history, string number, TimeZoneInfo zone, bool asJson)
    {
        if (string.IsNullOrWhiteSpace(number))
        {
            throw new UsageException(new LocalizedText("--order: Die Bestellnummer fehlt.", "--order: the order number is missing."));
        }

        var story = history.Story(new OrderNumber(number));
        if (asJson)
        {
            HistoryJson.Write(context.Io.Out, number.Trim(), story);
        }
        else
        {
            new HistoryReport(context, zone).Write(number.Trim(), story);
        }

        return ExitCode.Success;
    }
}
