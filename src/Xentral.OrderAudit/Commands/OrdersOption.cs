using System.CommandLine;
using Xentral.OrderAudit.Composition;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>--orders FILE…</c>, for the commands that audit, and the one that tries whether it would work.</summary>
internal static class OrdersOption
{
    public const string Name = "--orders";
    public const string XentralName = "--xentral-csv";

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

    /// <summary>The audit that reads the same files.</summary>
    public static string AuditOf(Dictionary<string, string?> settings)
    {
        var files = settings
            .Where(pair => SettingLayers.IsOf(pair.Key, OrderFilePlaces.Key))
            .Select(pair => pair.Value!.Contains(' ', StringComparison.Ordinal) ? $"\"{pair.Value}\"" : pair.Value!)
            .ToList();
        return files.Count == 0 ? "order-audit audit" : $"order-audit audit {Name} {string.Join(' ', files)}";
    }

    /// <summary><c>--xentral-csv FILE</c>: Xentral's side from a file as well, so that nothing need be set up.</summary>
    public static Option<string> CreateForXentral(CommandContext context) => new(XentralName)
    {
        HelpName = context.Text("DATEI.csv", "FILE.csv"),
        Description = context.Text(
            "Statt Xentrals Datenbank zu fragen: ein Export aus Xentral mit der Abfrage von order-audit export-query",
            "Instead of asking Xentral's database: an export of Xentral made with the query of order-audit export-query"),
    };

    /// <summary>Adds the export to the settings of the command line.</summary>
    public static Dictionary<string, string?> AddXentral(Dictionary<string, string?> settings, AppIo io, string? file)
    {
        if (file is not null)
        {
            settings["Xentral:Source"] = "csv";
            settings["Xentral:CsvFile"] = io.PathOf(file);
        }

        return settings;
    }
}
