namespace Xentral.OrderAudit.Reporting.Excel.Package;

/// <summary>Names fixed by the file format (ECMA-376).</summary>
internal static class PackageNames
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Main2010 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    public const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public const string CoreProperties = "application/vnd.openxmlformats-package.core-properties+xml";

    public const string ContentTypesPart = "[Content_Types].xml";
    public const string RootRelationshipsPart = "_rels/.rels";
    public const string WorkbookPart = "xl/workbook.xml";
    public const string WorkbookRelationshipsPart = "xl/_rels/workbook.xml.rels";
    public const string SharedStringsPart = "xl/sharedStrings.xml";
    public const string CorePropertiesPart = "docProps/core.xml";
    public const string TableFolder = "xl/tables/";
}
