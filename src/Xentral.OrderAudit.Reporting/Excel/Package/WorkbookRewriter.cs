using System.IO.Compression;
using System.Xml.Linq;

namespace Xentral.OrderAudit.Reporting.Excel.Package;

/// <summary>
/// Copies the library's package part by part: puts the rows of the large tables in, repairs what the library writes wrong,
/// and removes everything that differs from run to run, so that the same audit gives the same bytes.
/// </summary>
internal static class WorkbookRewriter
{
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Rewrite(Stream skeleton, IReadOnlyList<StreamedTable> tables, Stream output, CancellationToken cancellationToken)
    {
        using var source = new ZipArchive(skeleton, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var properties = CorePropertiesRepair.For(source);
        var tableOfPart = SheetParts.Of(source, tables);

        foreach (var (name, entry) in source.Entries
            .Select(entry => (Name: properties.NameOf(entry.FullName), Entry: entry))
            .OrderBy(part => part.Name != PackageNames.ContentTypesPart)
            .ThenBy(part => part.Name, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var from = entry.Open();
            var rewritten = target.CreateEntry(name, CompressionLevel.Fastest);
            rewritten.LastWriteTime = FixedTime;
            using var to = rewritten.Open();
            WritePart(name, from, to);
        }

        void WritePart(string name, Stream from, Stream to)
        {
            if (tableOfPart.TryGetValue(name, out var table))
            {
                SheetRewriter.Rewrite(from, to, table, cancellationToken);
            }
            else if (name.StartsWith(PackageNames.TableFolder, StringComparison.Ordinal))
            {
                TableRepair.Rewrite(from, to, tables);
            }
            else
            {
                switch (name)
                {
                    case PackageNames.SharedStringsPart:
                        SharedStringRepair.Rewrite(from, to);
                        break;
                    case PackageNames.WorkbookPart:
                        PrintTitleRepair.Rewrite(from, to);
                        break;
                    case PackageNames.ContentTypesPart:
                        Save(properties.ContentTypes(XDocument.Load(from)), to);
                        break;
                    case PackageNames.RootRelationshipsPart:
                        Save(properties.Relationships(XDocument.Load(from)), to);
                        break;
                    default:
                        from.CopyTo(to);
                        break;
                }
            }
        }
    }

    public static void Save(XDocument document, Stream to) => document.Save(to, SaveOptions.DisableFormatting);
}
