using System.CommandLine;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Commands;

/// <summary>The options of <c>render</c>.</summary>
internal sealed class RenderOptions(CommandContext context)
{
    public const string Workbook = "xlsx";
    public const string Html = "html";
    public const string Csv = "csv";
    public const string Markdown = "md";
    public const string Corrections = "corrections";

    private readonly Option<string> format = new("--format")
    {
        HelpName = "xlsx|html|csv|md|corrections",
        Description = context.Text(
            "Das Format; corrections: die Korrekturliste. Vorgabe: die Endung von --report, sonst html",
            "The format; corrections: the correction list. Default: the ending of --report, or html"),
    };

    private readonly Option<string> output = new("--output")
    {
        HelpName = context.Text("ORDNER", "DIR"),
        Description = context.Text("Ordner für die Datei. Vorgabe: der aktuelle Ordner", "Folder for the file. Default: the current one"),
    };

    private readonly Option<string> name = new("--report")
    {
        HelpName = "NAME",
        Description = context.Text(
            "Name der Datei. Vorgabe: der des Ergebnisses mit anderer Endung", "Name of the file. Default: the result’s, with another ending"),
    };

    private readonly Option<string> audience = new("--audience")
    {
        HelpName = "amazon|support|internal",
        Description = context.Text(
            "Wer es liest; internal nur aus einem Ergebnis, das selbst mit internal entstand. Vorgabe: wie das Ergebnis",
            "Who reads it; internal only from a result that was written with internal. Default: the result’s"),
    };

    private readonly Option<string> language = new(CommandLanguage.Option)
    {
        HelpName = "de|en",
        Description = context.Text("Sprache. Vorgabe: die des Ergebnisses", "Language. Default: the result’s"),
    };

    private readonly Option<bool> rawValues = new("--raw-values")
    {
        Description = context.Text(
            "CSV für Programme: ohne das ' vor Werten, die eine Tabellenkalkulation für Formeln hielte",
            "CSV for programs: without the ' before values a spreadsheet would take for formulas"),
    };

    private readonly Option<bool> overwrite = new("--overwrite")
    {
        Description = context.Text("Eine vorhandene Datei ersetzen", "Replace an existing file"),
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { format, output, name, audience, language, rawValues, overwrite })
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="UsageException">There is no such format.</exception>
    public string Format(ParseResult parsed)
    {
        var wanted = (parsed.GetValue(format) ?? Ending(parsed.GetValue(name)) ?? Html).ToLowerInvariant();
        return wanted is Workbook or Html or Csv or Markdown or Corrections ? wanted : throw new UsageException(new LocalizedText(
            $"--format: „{wanted}“ gibt es nicht; möglich sind xlsx, html, csv, md und corrections.",
            $"--format: “{wanted}” is unknown; use xlsx, html, csv, md or corrections."));
    }

    // A web page that is called a workbook opens in no program.
    private static string? Ending(string? typed)
        => Path.GetExtension(typed)?.TrimStart('.').ToLowerInvariant() is (Workbook or Html or Csv or Markdown) and var ending ? ending : null;

    public bool GuardsFormulas(ParseResult parsed) => !parsed.GetValue(rawValues);

    /// <summary>What was said of language and audience, as settings.</summary>
    public Dictionary<string, string?> Presentation(ParseResult parsed)
    {
        Dictionary<string, string?> given = [];
        if (parsed.GetValue(language) is { } code)
        {
            given["Report:Language"] = code;
        }

        if (parsed.GetValue(audience) is { } reader)
        {
            given["Report:Audience"] = reader;
        }

        return given;
    }

    /// <exception cref="UsageException">The file exists already.</exception>
    public string Target(ParseResult parsed, AppIo io, string result, string ending)
    {
        var path = Path.Combine(
            io.PathOf(parsed.GetValue(output) ?? "."),
            parsed.GetValue(name) ?? Path.GetFileNameWithoutExtension(result)
                + $"{(ending == Corrections ? $"-{context.Text("korrekturliste", "corrections")}.csv" : $".{ending}")}");
        if (File.Exists(path) && !parsed.GetValue(overwrite))
        {
            throw new UsageException(new LocalizedText(
                $"Die Datei {path} gibt es schon. Wählen Sie mit --report einen anderen Namen, oder ersetzen Sie sie mit --overwrite.",
                $"The file {path} exists already. Choose another name with --report, or replace it with --overwrite."));
        }

        return path;
    }
}
