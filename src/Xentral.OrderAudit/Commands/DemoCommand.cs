using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Simulator;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit demo</c>: the main job against a simulated Amazon and a simulated Xentral, on the afternoon of 9 August 2023.</summary>
internal static class DemoCommand
{
    private const string RunName = "demo";
    private const string Since = "2023-07-25";
    private const string Workbook = "order-audit-demo.xlsx";

    public static Command Create(CommandContext context)
    {
        var arguments = new AuditArguments(context, Since, Workbook);
        var command = new Command("demo", context.Text(
            "Dasselbe mit erfundenen Daten: ohne Amazon-Konto, Datenbank und Netz",
            "The same with invented data: no Amazon account, database or network"));

        arguments.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(context, arguments.Settings(parsed), cancellationToken));

        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, Dictionary<string, string?> given, CancellationToken cancellationToken)
    {
        await using var incident = await Incident.StartAsync(cancellationToken);
        var settings = Settings.Fixed(SettingsFor(incident, namesItsFile: given.ContainsKey(AuditArguments.WorkbookKey)), given);
        var atTheTime = context with { ConfigureServices = services => AtTheTime(services, incident, context) };

        return await new AuditSession(atTheTime, settings).RunAsync(cancellationToken, RunName);
    }

    private static void AtTheTime(IServiceCollection services, Incident incident, CommandContext context)
    {
        services.AddSingleton<TimeProvider>(incident.Clock);
        context.ConfigureServices?.Invoke(services);
    }

    private static Dictionary<string, string?> SettingsFor(Incident incident, bool namesItsFile) => new(incident.Settings, StringComparer.OrdinalIgnoreCase)
    {
        ["Audit:Since"] = Since,

        // Nothing to remember of an afternoon that is always the same.
        ["History:KeepDays"] = "0",
        ["Report:MerchantName"] = "Musterhandel Tannwald (Demo)",
        ["Report:MerchantToken"] = "A0DEMO0000000",

        // The demo's own file: a second demo replaces the first. A file somebody named may be anything.
        [AuditArguments.WorkbookKey] = Workbook,
        [AuditArguments.OverwriteKey] = namesItsFile ? bool.FalseString : bool.TrueString,
    };
}
