using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>The vendor's letter.</summary>
internal static class ProofFile
{
    private const int LargestSize = 25 * 1024 * 1024;

    // The mark may stand behind some bytes of a mail program; readers look for it in the first kilobyte.
    private const int MarkWithin = 1024;

    /// <exception cref="CaseNotPossibleException">The file is missing, too large or no PDF.</exception>
    public static async Task<byte[]> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (new FileInfo(path).Length > LargestSize)
            {
                throw new CaseNotPossibleException(new LocalizedText(
                    $"{path} ist größer als 25 MB; Amazon nimmt so große Anhänge nicht an.",
                    $"{path} is larger than 25 MB; Amazon does not take attachments of that size."));
            }

            var content = await Task.Run(() => InputFile.ReadAllBytes(path, LargestSize), cancellationToken).ConfigureAwait(false);
            var beginning = content.AsSpan(0, Math.Min(MarkWithin, content.Length));
            return beginning.IndexOf("%PDF-"u8) >= 0 && content.AsSpan().LastIndexOf("%%EOF"u8) >= 0 ? content : throw NoPdf(path);
        }
        catch (Exception exception) when (exception.IsFileFault() && exception is not CaseNotPossibleException)
        {
            throw new CaseNotPossibleException(new(
                $"Das Bestätigungsschreiben {path} lässt sich nicht lesen. Prüfen Sie die Angabe hinter --proof.",
                $"The letter of confirmation {path} cannot be read. Check what follows --proof."), exception);
        }
    }

    private static CaseNotPossibleException NoPdf(string path) => new(new LocalizedText(
        $"{path} ist kein vollständiges PDF. Speichern Sie das Schreiben als PDF und geben Sie diese Datei an.",
        $"{path} is not a complete PDF. Save the letter as a PDF and give that file."));
}
