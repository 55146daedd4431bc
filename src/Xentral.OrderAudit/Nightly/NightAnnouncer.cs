using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Notifying;
using Xentral.OrderAudit.Reporting;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Nightly;

/// <summary>Tells people of a nightly run by mail or webhook, when they want to hear of it.</summary>
internal sealed class NightAnnouncer
{
    private readonly AppIo io;
    private readonly ILogger lines;
    private readonly Notifier notifier;
    private readonly Occasion occasion;
    private readonly Language language;
    private readonly string merchant;

    private NightAnnouncer(AppIo io, Settings settings, NotifyOptions options, TimeProvider clock, ILogger lines)
    {
        this.io = io;
        this.lines = lines;
        notifier = new(options, clock);
        occasion = options.Occasion;
        language = ReportOptions.LanguageFrom(settings.Configuration["Report:Language"] ?? "") ?? Language.German;
        merchant = (settings.Configuration["Report:MerchantName"] ?? "").Trim();
    }

    /// <returns><see langword="null"/> when nobody is to be told, or the settings for it are wrong.</returns>
    public static NightAnnouncer? Of(AppIo io, Settings settings, TimeProvider clock, ILogger lines)
    {
        var options = settings.Configuration.GetSection(NotifyOptions.SectionName).Get<NotifyOptions>() ?? new();
        return options.IsUsed && !options.Problems().Any() ? new(io, settings, options, clock, lines) : null;
    }

    /// <returns>Whether everybody has been told who should be.</returns>
    public async Task<bool> TellAsync(AuditParts parts, FinishedAudit audit, CancellationToken cancellationToken)
    {
        var announcement = new Announcement
        {
            RunId = audit.Result.Run.Id,
            Language = language,
            MerchantName = merchant,
            Result = audit.Result,
            UntoldBefore = parts.History.UntoldNewsBefore(audit.Result.Run.Id),
        };
        var isTold = !announcement.IsDue(occasion)
            || await TryWithMaskedWorkbookAsync(parts.Writers, audit, workbook => DeliverAsync(announcement, workbook, cancellationToken));
        if (isTold)
        {
            parts.History.MarkTold();
        }

        return isTold;
    }

    public Task TellFailureAsync(string runId, Exception exception, CancellationToken cancellationToken) => DeliverAsync(
        new Announcement { RunId = runId, Language = language, MerchantName = merchant, Problem = ProblemOf(exception) }, workbook: null, cancellationToken);

    /// <summary>A message by hand, to see whether it arrives.</summary>
    public Task<bool> TryAsync(string runId, CancellationToken cancellationToken) => DeliverAsync(
        new Announcement { RunId = runId, Language = language, MerchantName = merchant, IsTest = true }, workbook: null, cancellationToken);

    private static LocalizedText ProblemOf(Exception exception) => exception switch
    {
        UsageException usage => new(
            string.Join(" ", usage.Problems.Select(problem => problem.De)), string.Join(" ", usage.Problems.Select(problem => problem.En))),
        SourceUnavailableException source => new($"{source.Problem.De} {source.Advice.De}", $"{source.Problem.En} {source.Advice.En}"),
        _ => new($"Im Programm ist ein Fehler aufgetreten ({exception.GetType().Name}).", $"The program has a fault ({exception.GetType().Name})."),
    };

    private async Task<bool> TryWithMaskedWorkbookAsync(ReportWriters writers, FinishedAudit audit, Func<string, Task<bool>> use)
    {
        try
        {
            return await WithMaskedWorkbookAsync(writers, audit, use);
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            Log(new("workbook", 1, new(
                $"Der Bericht ließ sich nicht beilegen. Prüfen Sie Platz und Rechte in {Path.GetTempPath()} und ob {audit.Files.Workbook} noch da ist.",
                $"The report could not be enclosed. Check space and permissions in {Path.GetTempPath()}, and that {audit.Files.Workbook} is still there.")));
            return false;
        }
    }

    // Mail is read by more people than the merchant's disk: full addresses never travel.
    private static async Task<bool> WithMaskedWorkbookAsync(ReportWriters writers, FinishedAudit audit, Func<string, Task<bool>> use)
    {
        if (audit.Presentation.Audience != Audience.Internal)
        {
            return await use(audit.Files.Workbook);
        }

        var folder = Directory.CreateTempSubdirectory("order-audit-");
        try
        {
            var copy = Path.Combine(folder.FullName, Path.GetFileName(audit.Files.Workbook));
            await writers.Workbook.WriteAsync(audit.Result, audit.Presentation with { Audience = Audience.Support }, copy);
            return await use(copy);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<bool> DeliverAsync(Announcement announcement, string? workbook, CancellationToken cancellationToken)
    {
        try
        {
            var deliveries = await notifier.DeliverAsync(announcement, workbook, cancellationToken);
            deliveries.ToList().ForEach(Log);
            return deliveries.All(delivery => delivery.Problem is null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The audit itself is done; what was not delivered is told by the next night.
            return false;
        }
    }

    private void Log(Delivery delivery)
    {
        if (delivery.Problem is not { } problem)
        {
            lines.Told(delivery.Channel, delivery.Attempts);
            return;
        }

        lines.NotTold(delivery.Channel, delivery.Attempts, problem.En);
        io.Error.WriteLine(language == Language.German
            ? $"Benachrichtigung nicht zugestellt: {problem.De}"
            : $"Notification not delivered: {problem.En}");
    }
}
