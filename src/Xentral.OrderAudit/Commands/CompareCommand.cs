using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit compare</c>: two addresses, the verdict and every step to it. Answers "why was this flagged?".</summary>
internal static class CompareCommand
{
    public static Command Create(CommandContext context)
    {
        var amazon = new Argument<string>("AMAZON")
        {
            HelpName = "AMAZON.json",
            Description = context.Text(
                "Adresse bei Amazon: JSON der Schnittstelle (Adresse, Bestellung oder ganze Antwort)",
                "Amazon's address: JSON of its API (address, order or whole answer)"),
        };
        var xentral = new Argument<string[]>("XENTRAL")
        {
            Arity = ArgumentArity.OneOrMore,
            HelpName = context.Text("XENTRAL.json | spalte=wert …", "XENTRAL.json | column=value …"),
            Description = context.Text(
                "Adresse in Xentral: JSON mit den Spalten der Tabelle auftrag, oder Spalten einzeln, zum Beispiel strasse=\"Lindenallee 12\"",
                "Xentral's address: JSON with the columns of its order table, or single columns, strasse=\"Lindenallee 12\" for example"),
        };
        var json = new Option<bool>("--json") { Description = context.Text("Ausgabe als JSON für Programme", "Output as JSON, for programs") };
        var language = new Option<string>(CommandLanguage.Option) { HelpName = "de|en", Description = context.Text("Sprache", "Language") };
        var command = new Command("compare", context.Text(
            "Vergleicht zwei Adressen und erklärt das Urteil Schritt für Schritt",
            "Compares two addresses and explains the verdict step by step"))
        {
            amazon, xentral, json, language,
        };

        command.SetAction(parsed =>
        {
            var addresses = AddressPair.Read(context.Io, parsed.GetValue(amazon)!, parsed.GetValue(xentral)!);
            var explained = ExplainedPair.Of(addresses);

            if (parsed.GetValue(json))
            {
                ComparisonJson.Write(context.Io.Out, explained, context.Language);
            }
            else
            {
                new ComparisonReport(context.Io, context.Language).Write(explained);
            }

            return ExitCode.Success;
        });

        return command;
    }
}
