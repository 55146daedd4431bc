using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Csv;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Html;
using Xentral.OrderAudit.Reporting.Integrity;
using Xentral.OrderAudit.Reporting.Json;
using Xentral.OrderAudit.Reporting.Markdown;
using Xentral.OrderAudit.Rules;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit render RESULT.json</c>: another format of a finished audit, without any source.</summary>
internal static class RenderCommand
{
    public static Command Create(CommandContext context)
    {
        var stored = new Argument<string>("RESULT.json")
        {
            HelpName = context.Text("ERGEBNIS.json", "RESULT.json"),
            Description = context.Text("Ergebnis einer Prüfung (audit --json)", "Result of an audit (audit --json)"),
        };
        var options = new RenderOptions(context);
        var command = new Command("render", context.Text(
            "Macht aus einem fertigen Ergebnis ein anderes Format: Excel, Webseite, CSV oder Markdown",
            "Turns a finished result into another format: Excel, web page, CSV or Markdown"))
        {
            stored,
        };

        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(context, options, parsed, parsed.GetValue(stored)!, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context, RenderOptions options, ParseResult parsed, string typed, CancellationToken cancellationToken)
    {
        var format = options.Format(parsed);
        var path = options.Target(parsed, context.Io, typed, format);
        var (result, presentation) = await new JsonResultReader(RuleCatalog.All).ReadAsync(context.Io.PathOf(typed), cancellationToken);
        var settings = Settings.Load(context.Io, configFile: null, []);
        var shown = new StoredPresentation(settings.Configuration).For(presentation, options.Presentation(parsed));

        if (format == RenderOptions.Corrections && !new CorrectionsCsvWriter(RuleCatalog.All).HasAny(result, shown))
        {
            throw new UsageException(new LocalizedText(
                "Die Korrekturliste braucht vollständige Adressen und Bestellungen, die noch zu versenden sind. Prüfen Sie mit --audience internal --json.",
                "The correction list needs full addresses and orders still to be shipped. Audit with --audience internal --json."));
        }

        await JsonResultReader.UseAsync(context.Io.PathOf(typed), async () =>
        {
            await WriterOf(format, options.GuardsFormulas(parsed)).WriteAsync(result, shown, path, cancellationToken);
            return path;
        });
        if (format == RenderOptions.Workbook)
        {
            await ChecksumList.WriteBesideAsync(path, cancellationToken);
        }

        context.Io.Out.WriteLine(context.Text($"Geschrieben: {path}", $"Written: {path}"));
        return result.Run.IsComplete ? ExitCode.Success : ExitCode.Incomplete;
    }

    private static IReportWriter WriterOf(string format, bool guardFormulas) => format switch
    {
        RenderOptions.Workbook => new ExcelReportWriter(RuleCatalog.All),
        RenderOptions.Html => new HtmlReportWriter(RuleCatalog.All),
        RenderOptions.Csv => new CsvReportWriter(RuleCatalog.All, guardFormulas),
        RenderOptions.Corrections => new CorrectionsCsvWriter(RuleCatalog.All),
        _ => new MarkdownReportWriter(RuleCatalog.All),
    };
}
