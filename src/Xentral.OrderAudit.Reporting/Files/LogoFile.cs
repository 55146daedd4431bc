using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Reporting.Files;

/// <summary>Reads <c>Report:Logo</c>. Only what is certainly a whole PNG or JPEG goes into a file that strangers will open.</summary>
internal static class LogoFile
{
    private const int LargestSize = 1024 * 1024;
    private const int LargestSide = 4_000;

    /// <returns>The logo, or what is wrong with it; neither when none is wanted.</returns>
    public static (ReportLogo? Logo, LocalizedText? Problem) Read(string path)
    {
        if (path.Length == 0)
        {
            return (null, null);
        }

        try
        {
            return new FileInfo(path).Length > LargestSize
                ? (null, Problem("Die Datei ist größer als 1 MB.", "The file is larger than 1 MB."))
                : Check(InputFile.ReadAllBytes(path, LargestSize));
        }
        catch (Exception exception) when (exception.IsPathFault())
        {
            return (null, Problem($"Die Datei {path} lässt sich nicht lesen.", $"The file {path} cannot be read."));
        }
    }

    private static (ReportLogo? Logo, LocalizedText? Problem) Check(byte[] content)
    {
        if (PictureHeader.Read(content) is not { } header)
        {
            return (null, Problem("Die Datei ist kein vollständiges PNG- oder JPEG-Bild.", "The file is no complete PNG or JPEG picture."));
        }

        return header is { Width: > 0 and <= LargestSide, Height: > 0 and <= LargestSide }
            ? (new ReportLogo(content, header.MediaType, header.Width, header.Height), null)
            : (
                null,
                Problem(
                    $"Das Bild darf höchstens {LargestSide} Pixel breit und hoch sein.", $"The picture may be at most {LargestSide} pixels wide and high."));
    }

    private static LocalizedText Problem(string german, string english)
        => new($"{ReportOptions.SectionName}:Logo: {german}", $"{ReportOptions.SectionName}:Logo: {english}");
}
