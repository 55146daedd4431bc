using System.IO.Compression;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>The files in a zip archive, as documents of their own. Archives within are not opened.</summary>
internal static class ZippedFiles
{
    // More than that is no download of order reports.
    private const int MostFiles = 1_000;

    /// <summary>Looks at the archive; an Excel workbook, which is one as well, is none of these.</summary>
    /// <exception cref="OrderReportUnusableException">It cannot be opened, or holds nothing to read.</exception>
    public static IReadOnlyList<OrderReportDocument> In(OrderReportDocument archive)
    {
        using var zip = Open(archive);
        if (zip.Entries.Any(entry => entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)))
        {
            throw OrderReportProblems.OfForm(archive.Name, DocumentForm.Spreadsheet)!;
        }

        if (zip.Entries.Any(entry => entry.IsEncrypted))
        {
            throw OrderReportProblems.ZipWithPassword(archive.Name);
        }

        var names = zip.Entries.Where(IsFile).Select(entry => entry.FullName).ToList();
        return names.Count is > 0 and <= MostFiles
            ? [.. names.Select(name => new OrderReportDocument($"{archive.Name}/{name}", () => OpenEntry(archive, name)))]
            : throw OrderReportProblems.ZipWithoutFiles(archive.Name);
    }

    // Neither folders nor what a Mac adds to every archive.
    private static bool IsFile(ZipArchiveEntry entry)
        => entry.Name.Length > 0 && entry.Name[0] != '.' && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private static ZipArchive Open(OrderReportDocument archive)
    {
        try
        {
            return new(archive.Open(), ZipArchiveMode.Read);
        }
        catch (InvalidDataException damaged)
        {
            throw OrderReportProblems.NoText(archive.Name, damaged);
        }
    }

    private static ZippedStream OpenEntry(OrderReportDocument archive, string name)
    {
        var zip = Open(archive);
        try
        {
            // Between the two readings somebody may have put another archive there.
            return new(zip, (zip.GetEntry(name) ?? throw OrderReportProblems.Changed(archive.Name)).Open());
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }
}
