using System.CommandLine;
using Xentral.OrderAudit.Checking;

namespace Xentral.OrderAudit.Commands;

/// <summary>The options of <c>check</c>.</summary>
internal sealed class CheckOptions(CommandContext context)
{
    private readonly Option<string> config = ConfigOption.Create(context);

    private readonly Option<string[]> orders = OrdersOption.Create(context);

    private readonly Option<string> state = AuditArguments.StateFolderOption(context);

    private readonly Option<bool> offline = new("--offline")
    {
        Description = context.Text("Weder Amazon noch Xentral fragen", "Ask neither Amazon nor Xentral"),
    };

    private readonly Option<bool> skipOrders = new("--skip-orders")
    {
        Description = context.Text(
            "Keine Bestellungen abfragen. Ohne diese Angabe kostet die Prüfung eine von Amazons knappen Bestellabfragen (eine wächst in 3 Minuten nach)",
            "Ask for no orders. Without this, the check costs one of Amazon’s scarce requests for orders (one comes back in 3 minutes)"),
    };

    private readonly Option<bool> json = new("--json") { Description = context.Text("Ausgabe als JSON für Programme", "Output as JSON, for programs") };

    private readonly Option<string> language = new(CommandLanguage.Option) { HelpName = "de|en", Description = context.Text("Sprache", "Language") };

    private readonly Option<bool> verbose = new("--verbose")
    {
        Description = context.Text("Dazu das Protokoll der Verbindungen auf stderr", "The log of connections on stderr, too"),
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { config, orders, state, offline, skipOrders, json, language, verbose })
        {
            command.Options.Add(option);
        }
    }

    public string? ConfigFile(ParseResult parsed) => parsed.GetValue(config);

    public bool WantsJson(ParseResult parsed) => parsed.GetValue(json);

    public CheckScope Scope(ParseResult parsed) => new(parsed.GetValue(offline), parsed.GetValue(skipOrders));

    public Dictionary<string, string?> Settings(ParseResult parsed)
    {
        var given = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (parsed.GetValue(state) is { } folder)
        {
            given[AuditArguments.StateKey] = folder;
        }

        if (parsed.GetValue(language) is { } code)
        {
            given["Report:Language"] = code;
        }

        if (parsed.GetValue(verbose))
        {
            given[AuditArguments.VerboseKey] = bool.TrueString;
        }

        return OrdersOption.AddTo(given, parsed.GetValue(orders));
    }
}
