using System.CommandLine;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>--since</c> and <c>--until</c>, the same for every command that is about some days.</summary>
internal sealed class WindowOptions(CommandContext context)
{
    private readonly Option<string> since = new("--since")
    {
        HelpName = "2023-08-04",
        Description = context.Text(
            "Aufträge ab diesem Datum. Vorgabe: Audit:Since, sonst 2023-08-04", "Orders from this date on. Default: Audit:Since, else 2023-08-04"),
    };

    private readonly Option<string> until = new("--until")
    {
        HelpName = "2023-08-20",
        Description = context.Text("Aufträge bis zu diesem Datum. Vorgabe: jetzt", "Orders until this date. Default: now"),
    };

    public void AddTo(Command command)
    {
        command.Options.Add(since);
        command.Options.Add(until);
    }

    public Dictionary<string, string?> Settings(ParseResult parsed)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (option, key) in new[] { (since, "Audit:Since"), (until, "Audit:Until") })
        {
            if (parsed.GetValue(option) is { } value)
            {
                settings[key] = value;
            }
        }

        return settings;
    }
}
