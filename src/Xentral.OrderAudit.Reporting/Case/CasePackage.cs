using System.Text;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Files;
using Xentral.OrderAudit.Reporting.Integrity;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>Puts a whole Amazon case together: report, letters, request to the vendor, proof, checklist, checksums; as a folder and as a zip.</summary>
/// <param name="rules">The whole catalogue, for the report's legend.</param>
public sealed class CasePackage(IReadOnlyList<RuleInfo> rules)
{
    /// <exception cref="NothingAffectedException">There is nothing to claim.</exception>
    /// <exception cref="NothingComparedException">Nothing is known about addresses, so there is nothing to write about.</exception>
    /// <exception cref="CaseNotPossibleException">The proof is no PDF, or the template has unknown places.</exception>
    /// <exception cref="ReportNotWritableException">The folder cannot be written.</exception>
    public async Task<CaseFiles> WriteAsync(AuditResult result, ReportPresentation presentation, CaseOrder order, CancellationToken cancellationToken = default)
    {
        // Only where addresses were looked at is "none is affected" good news.
        if (!HasCompared(result) && (result.Coverage.Affected > 0 || result.Coverage.NotCheckable > 0))
        {
            throw new NothingComparedException();
        }

        if (result.Coverage.Affected == 0)
        {
            throw new NothingAffectedException();
        }

        // Everything of a case goes to strangers, whoever the result was written for.
        var shown = presentation with { Audience = Audience.Amazon };
        var proof = order.ProofFile is { } path ? await ProofFile.ReadAsync(path, cancellationToken).ConfigureAwait(false) : null;
        var names = new CaseNames(presentation.Language);
        var files = Files(result, shown, order, names, proof).ToList();

        // Only what is evidence is listed: a checklist is there to be ticked off.
        var lines = files.Where(file => !CaseNames.WorkingPapers.Contains(file.Name)).OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => ChecksumList.Line(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Content)), file.Name));
        files.Add((ChecksumList.ManifestName, Encoding.UTF8.GetBytes(string.Concat(lines))));

        var folder = Unused(order.ParentFolder, names.Folder(result.Run.Id));
        await WriteFolderAsync(folder, files, cancellationToken).ConfigureAwait(false);
        var time = TimeZoneInfo.ConvertTime(result.Run.FinishedAt, result.Run.TimeZone).DateTime;
        await AtomicFile.WriteAsync(
            $"{folder}.zip",
            stream =>
            {
                CaseZip.Write(stream, files, time, order.Password);
                return Task.CompletedTask;
            }).ConfigureAwait(false);
        await ChecksumList.WriteBesideAsync($"{folder}.zip", cancellationToken).ConfigureAwait(false);
        var facts = new CaseFacts(result, shown, presentation.Language, proof is not null, order.WithVendorStatement);
        return new(folder, $"{folder}.zip", [.. files.Select(file => file.Name)], proof is not null)
        {
            Omitted = order.Template is null ? OmittedPoints.Of(facts).Count() : 0,
        };
    }

    // Orders that never arrived and duplicates are known without looking at a single address.
    private static bool HasCompared(AuditResult result) => !result.LacksAddresses
        && (result.Coverage.Clear > 0 || result.Coverage.ByCause.Keys.Any(cause => cause is Cause.LostInTransfer or Cause.IncompleteAtAmazon));

    private IEnumerable<(string Name, byte[] Content)> Files(
        AuditResult result, ReportPresentation presentation, CaseOrder order, CaseNames names, byte[]? proof)
    {
        var facts = new CaseFacts(result, presentation, presentation.Language, proof is not null, order.WithVendorStatement);
        var workbook = Workbook(result, presentation);

        yield return Text(names.Checklist, CaseChecklist.Of(facts, names, withOwnWording: order.Template is not null));
        foreach (var language in new[] { Language.German, Language.English })
        {
            var inLanguage = new CaseFacts(result, presentation, language, proof is not null, order.WithVendorStatement);
            var letter = order.Template is { } template && language == presentation.Language
                ? LetterTemplate.Fill(template, inLanguage)
                : AmazonLetter.Of(inLanguage);
            yield return Text(names.LetterText(language), letter.AsText());
            yield return (names.LetterDocument(language), LetterDocument.Of(letter, result.Run));
        }

        yield return (names.Workbook, workbook);
        yield return (names.Request, VendorRequest.Draft(facts, names.Workbook, workbook));
        yield return Text(names.RequestText, VendorRequest.AsText(facts, names.Workbook));
        yield return proof is not null ? (names.Proof, proof) : Text(names.MissingProof, CaseChecklist.MissingProof(facts, names));
    }

    private byte[] Workbook(AuditResult result, ReportPresentation presentation)
    {
        using var workbook = new MemoryStream();
        new ExcelReportWriter(rules).Write(result, presentation, workbook, TableSheet.LastRow, CancellationToken.None);
        return workbook.ToArray();
    }

    // Windows' editor takes a text without this mark for its own old encoding.
    private static (string Name, byte[] Content) Text(string name, string text)
        => (name, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(SafeText.OfLines(text).Replace("\n", "\r\n", StringComparison.Ordinal))]);

    // Under another name first: a case folder is whole or not there.
    private static async Task WriteFolderAsync(string folder, IEnumerable<(string Name, byte[] Content)> files, CancellationToken cancellationToken)
    {
        var draft = $"{folder}.{Guid.NewGuid():N}.part";
        try
        {
            OutputFolder.Create(draft);
            foreach (var (name, content) in files)
            {
                await AtomicFile.WriteAsync(Path.Combine(draft, name), stream => stream.WriteAsync(content, cancellationToken).AsTask()).ConfigureAwait(false);
            }

            Directory.Move(draft, folder);
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            throw new ReportNotWritableException(new(
                $"Der Ordner {folder} lässt sich nicht anlegen: {exception.Message}",
                $"The folder {folder} cannot be created: {exception.Message}"), exception);
        }
        finally
        {
            if (Directory.Exists(draft))
            {
                Directory.Delete(draft, recursive: true);
            }
        }
    }

    private static string Unused(string parent, string name)
    {
        var path = Path.Combine(parent, name);
        for (var number = 2; Directory.Exists(path) || File.Exists($"{path}.zip"); number++)
        {
            path = Path.Combine(parent, $"{name}-{number}");
        }

        return path;
    }
}
