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

/// <summary><c>order-audit render [RESULT.json]</c>: another format of a finished audit, without any source.</summary>
internal static class RenderCommand
{
    public static Command Create(CommandContext context)
    {
        var stored = new Argument<string?>("RESULT.json")
        {
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = context.Text("ERGEBNIS.json", "RESULT.json"),
            Description = context.Text(
                "Ergebnis einer Prüfung (audit --json); ohne diese Angabe gilt die letzte Prüfung",
                "Result of an audit (audit --json); without it the latest audit is used"),
        };
        var config = ConfigOption.Create(context);
        var state = AuditArguments.StateFolderOption(context);
        var options = new RenderOptions(context);
        var command = new Command("render", context.Text(
            "Macht aus einem fertigen Ergebnis ein anderes Format: Excel, Webseite, CSV oder Markdown",
            "Turns a finished result into another format: Excel, web page, CSV or Markdown"))
        {
            stored, config, state,
        };

        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = Settings.Load(context.Io, parsed.GetValue(config), AuditArguments.StateOnly(parsed.GetValue(state)));
            return parsed.GetValue(stored) is { } typed
                ? FromStoredAsync(context, settings, options, parsed, typed, cancellationToken)
                : FromLatestAsync(context, StatePlace.Settle(context.Io, settings), options, parsed, cancellationToken);
        });
        return command;
    }

    private static async Task<int> FromStoredAsync(
        CommandContext context, Settings settings, RenderOptions options, ParseResult parsed, string typed, CancellationToken cancellationToken)
    {
        var format = options.Format(parsed);
        var path = options.Target(parsed, context.Io, typed, format);
        var (result, presentation) = await new JsonResultReader(RuleCatalog.All).ReadAsync(context.Io.PathOf(typed), cancellationToken);
        var shown = new StoredPresentation(settings.Configuration).For(presentation, options.Presentation(parsed));
        return await JsonResultReader.UseAsync(
            context.Io.PathOf(typed), () => WriteAsync(context, result, shown, format, options.GuardsFormulas(parsed), path, cancellationToken));
    }

    private static async Task<int> FromLatestAsync(
        CommandContext context, Settings settings, RenderOptions options, ParseResult parsed, CancellationToken cancellationToken)
    {
        var kept = new KeptAudit(settings);
        var latest = await kept.FindAsync(context.Clock().GetUtcNow(), cancellationToken) ?? throw UsageException.WithoutLatest();
        var format = options.Format(parsed);
        var shown = kept.Presentation(latest, options.Presentation(parsed));
        var path = options.Target(parsed, context.Io, $"order-audit-{latest.Result.Run.Id}.json", format);
        context.Io.Out.WriteLine(KeptAudit.Described(latest.Result.Run).In(context.Language));
        return await WriteAsync(context, latest.Result, shown, format, options.GuardsFormulas(parsed), path, cancellationToken);
    }

    private static async Task<int> WriteAsync(
        CommandContext context, AuditResult result, ReportPresentation shown, string format, bool guardsFormulas, string path,
            CancellationToken cancellationToken)
    {
        if (format == RenderOptions.Corrections && !new CorrectionsCsvWriter(RuleCatalog.All).HasAny(result, shown))
        {
            throw new UsageException(new LocalizedText(
                "Die Korrekturliste braucht vollständige Adressen und Bestellungen, die noch zu versenden sind. Prüfen Sie mit --audience internal --json.",
                "The correction list needs full addresses and orders still to be shipped. Audit with --audience internal --json."));
        }

        await WriterOf(format, guardsFormulas).WriteAsync(result, shown, path, cancellationToken);
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
