using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>The files an audit reads instead of asking Amazon.</summary>
public sealed class OrderFileSet
{
    private readonly List<string> paths;
    private readonly TimeZoneInfo zone;
    private readonly List<IOrderFile> files = [];

    internal OrderFileSet(IOptions<AmazonOptions> options, IOptions<AuditOptions> audit)
    {
        paths = [.. options.Value.OrderFiles.Distinct(StringComparer.Ordinal)];
        zone = audit.Value.Zone;
    }

    /// <summary>There are files to read.</summary>
    public bool IsUsed => paths.Count > 0;

    internal IReadOnlyList<IOrderFile> Files => files;

    internal TimeZoneInfo Zone => zone;

    /// <summary>Each saved page but the last refers to the next one; which pages belong together the answers do not say.</summary>
    internal bool LacksEnd => files.Exists(file => file.HasLastPage == false) && !files.Exists(file => file.HasLastPage == true);

    /// <summary>Looks through every file before anything is audited.</summary>
    /// <returns>What can be audited of the window that was asked for: from the first purchase in the files to the last.</returns>
    /// <exception cref="OrderFilesUnusableException">A file is no order report, or none holds an order of the window.</exception>
    public async Task<AuditWindow> OpenAsync(AuditWindow asked, CancellationToken cancellationToken = default)
    {
        files.Clear();
        List<LocalizedText> problems = [];
        foreach (var path in paths)
        {
            try
            {
                foreach (var document in DocumentsOf(path))
                {
                    files.Add(await SurveyAsync(document, cancellationToken).ConfigureAwait(false));
                }
            }
            catch (OrderReportUnusableException unusable)
            {
                problems.Add(unusable.Problem);
            }
        }

        return problems.Count == 0 ? Covered(asked) : throw new OrderFilesUnusableException(problems);
    }

    /// <summary>The file, or the files in it when it is an archive.</summary>
    private static IReadOnlyList<OrderReportDocument> DocumentsOf(string path)
    {
        if (!InputFile.IsFit(path))
        {
            throw OrderReportProblems.NoFile(Path.GetFileName(path));
        }

        var document = new OrderReportDocument(
            Path.GetFileName(path),

            // Whoever has the file open in an editor may keep it so; a change is noticed by the checksum.
            ()
                => new FileStream(
                    path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 128 * 1024, FileOptions.SequentialScan));
        return Guarded(document.Name, path, () => DocumentHead.Of(document).Form == DocumentForm.Zip ? ZippedFiles.In(document) : [document]);
    }

    private async Task<IOrderFile> SurveyAsync(OrderReportDocument document, CancellationToken cancellationToken)
    {
        var survey = Guarded(document.Name, document.Name, () =>
        {
            var head = DocumentHead.Of(document);
            return head.Form == DocumentForm.Json
                ? SavedAnswers.SurveyAsync(document, head, cancellationToken)
                : Task.FromResult<IOrderFile>(new DownloadedOrderReport(OrderReport.Survey(document, zone, cancellationToken)));
        });
        try
        {
            return await survey.ConfigureAwait(false);
        }
        catch (Exception exception) when (UnusableBecause(document.Name, document.Name, exception) is { } unusable)
        {
            throw unusable;
        }
    }

    private static T Guarded<T>(string name, string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (UnusableBecause(name, path, exception) is { } unusable)
        {
            throw unusable;
        }
    }

    private static OrderReportUnusableException? UnusableBecause(string name, string path, Exception exception) => exception switch
    {
        InvalidDataException => OrderReportProblems.NoText(name, exception),
        OrderReportUnusableException => null,
        _ when exception.IsFileFault() => OrderReportProblems.Missing(path, exception),
        _ => null,
    };

    private AuditWindow Covered(AuditWindow asked)
    {
        var spans = files.Select(file => file.Purchases).OfType<(DateTimeOffset First, DateTimeOffset Last)>().ToList();
        if (spans.Count == 0)
        {
            throw new OrderFilesUnusableException([
                new(
                    De: "In den Dateien steht bei keiner Bestellung ein lesbares Kaufdatum (Spalte purchase-date).",
                    En: "No order in the files has a readable date of purchase (column purchase-date)."),
                .. files.Select(file => file.FirstFault).OfType<LocalizedText>()]);
        }

        var (first, last) = (spans.Min(span => span.First), spans.Max(span => span.Last));
        if ((first > asked.Until && !asked.IsOpenEnded) || last < asked.Since)
        {
            var (german, english) = (new LocalFormat(Language.German, zone), new LocalFormat(Language.English, zone));
            throw new OrderFilesUnusableException([new(
                De: $"Die Dateien enthalten keine Bestellung des gewünschten Zeitraums. Sie reichen vom {german.Moment(first)} bis {german.Moment(last)}; "
                    + $"gewünscht ist {german.Moment(asked.Since)} bis {german.Moment(asked.Until)}. "
                    + "Ändern Sie --since und --until, oder geben Sie andere Dateien an.",
                En: $"The files hold no order of the period that was asked for. They reach from {english.Moment(first)} to {english.Moment(last)}; "
                    + $"asked for is {english.Moment(asked.Since)} to {english.Moment(asked.Until)}. Change --since and --until, or name other files.")]);
        }

        return asked with
        {
            ObtainableSince = first > asked.Since ? first : null,
            Until = last < asked.Until || asked.IsOpenEnded ? last : asked.Until,
            IsFromFiles = true,
            IsOpenEnded = false,
        };
    }
}
