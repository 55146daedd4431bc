using System.Globalization;
using System.Xml;

namespace Xentral.OrderAudit.Reporting.Excel.Package;

/// <summary>Copies one sheet and puts the table's rows where the skeleton has its pattern rows. Holds one row at a time.</summary>
internal static class SheetRewriter
{
    public static void Rewrite(Stream from, Stream to, StreamedTable table, CancellationToken cancellationToken)
    {
        using var reader = XmlReader.Create(from);
        using var writer = XmlWriter.Create(to, new XmlWriterSettings { CheckCharacters = true });
        var patterns = new PatternStyles(table);
        var ignoresErrors = false;
        reader.Read();
        while (!reader.EOF)
        {
            switch (reader)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "dimension", Depth: 1 }:
                    writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                    writer.WriteAttributeString("ref", table.Dimension);
                    writer.WriteEndElement();
                    reader.Skip();
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "row" } when RowNumber(reader) >= table.FirstRow:
                    patterns.Read(reader);
                    break;
                case { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" }:
                    new RowStreamer(writer, reader.Prefix, table, patterns).Write(cancellationToken);
                    CopyNode(reader, writer);
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "drawing" or "tableParts", Depth: 1 } when !ignoresErrors:
                    // The schema wants it before both.
                    ignoresErrors = true;
                    WriteIgnoredErrors(writer, reader.Prefix, table.Range);
                    CopyNode(reader, writer);
                    break;
                default:
                    CopyNode(reader, writer);
                    break;
            }
        }
    }

    private static int RowNumber(XmlReader reader) => int.Parse(reader.GetAttribute("r")!, CultureInfo.InvariantCulture);

    // Without this, Excel marks every postal code as "number stored as text".
    private static void WriteIgnoredErrors(XmlWriter writer, string prefix, string range)
    {
        writer.WriteStartElement(prefix, "ignoredErrors", PackageNames.Main);
        writer.WriteStartElement(prefix, "ignoredError", PackageNames.Main);
        writer.WriteAttributeString("sqref", range);
        writer.WriteAttributeString("numberStoredAsText", "1");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void CopyNode(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var isEmpty = reader.IsEmptyElement;
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                writer.WriteAttributes(reader, defattr: false);
                if (isEmpty)
                {
                    writer.WriteEndElement();
                }

                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text:
            case XmlNodeType.SignificantWhitespace:
                writer.WriteString(reader.Value);
                break;
            default:
                break;
        }

        reader.Read();
    }
}
