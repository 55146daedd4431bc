using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database;
using Xentral.OrderAudit.Database.Grants;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit export-query</c>: the query for Xentral's report module, for merchants who cannot reach the database.</summary>
internal static class ExportQueryCommand
{
    public static Command Create(CommandContext context)
    {
        var config = ConfigOption.Create(context);
        var window = new WindowOptions(context);
        var command = new Command("export-query", context.Text(
            "Zeigt die Abfrage für Xentrals Berichtsmodul, deren Export (CSV) sich prüfen lässt",
            "Prints the query for Xentral's report module whose export (CSV) can be audited"))
        {
            config,
            LanguageOption.Create(context),
        };

        window.AddTo(command);
        command.SetAction(parsed =>
        {
            var settings = Settings.Load(context.Io, parsed.GetValue(config), window.Settings(parsed));
            var options = XentralOptions.From(settings.Configuration.GetSection(XentralOptions.SectionName));
            var (first, last, _) = XentralCommands.Days(settings, TimeProvider.System.GetUtcNow());

            context.Io.Out.Write(
                ExportQuery.Write(first.AddDays(-1), settings.Configuration["Audit:Until"] is { Length: > 0 } ? last : null, ShopsOf(options)));
            context.Io.Error.WriteLine(context.Text(
                "In Xentral unter Berichte als neuen Bericht anlegen, als CSV herunterladen, dann: Xentral:Source=csv und Xentral:CsvFile=<Datei>.",
                "In Xentral, create a new report with it, download it as CSV, then set Xentral:Source=csv and Xentral:CsvFile=<file>."));
            return ExitCode.Success;
        });

        return command;
    }

    private static List<int> ShopsOf(XentralOptions options)
        => [.. options.ShopIds.Select(id => int.TryParse(id, out var number) && number > 0
            ? number
            : throw new UsageException(
                new LocalizedText($"Xentral:ShopIds: „{id}“ ist keine Shop-Nummer.", $"Xentral:ShopIds: “{id}” is not a shop number.")))];
}
