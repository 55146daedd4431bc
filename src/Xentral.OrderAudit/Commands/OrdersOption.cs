using System.CommandLine;
using Xentral.OrderAudit.Composition;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>--orders FILE…</c>, for the commands that audit, and the one that tries whether it would work.</summary>
internal static class OrdersOption
{
    public const string Name = "--orders";

    public static Option<string[]> Create(CommandContext context) => new(Name)
    {
        HelpName = context.Text("DATEI…", "FILE…"),
        AllowMultipleArgumentsPerToken = true,
        Description = context.Text(
            "Statt Amazon zu fragen: aus Seller Central heruntergeladene Bestellberichte (.txt) oder gespeicherte Antworten der Schnittstelle (.json)",
            "Instead of asking Amazon: order reports downloaded from Seller Central (.txt), or saved answers of the interface (.json)"),
    };

    /// <summary>Adds the files to the settings of the command line.</summary>
    public static Dictionary<string, string?> AddTo(Dictionary<string, string?> settings, string[]? files)
    {
        foreach (var (index, file) in (files ?? []).Index())
        {
            settings[$"{OrderFilePlaces.Key}:{index}"] = file;
        }

        return settings;
    }
}
