using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Xentral.OrderAudit.TestSupport.Workbooks;

/// <summary>Tables, whose names and ids must be unique in the whole workbook and whose column names must equal the header cells.</summary>
internal sealed partial class TableLint(WorkbookStyles styles, List<string> faults)
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ids = [];

    public void Check(string part, XElement table, Func<CellPlace, string?> headerAt)
    {
        var name = table.Attribute("displayName")?.Value ?? "";
        if (!TableName().IsMatch(name) || LooksLikeCell().IsMatch(name))
        {
            Fault($"“{name}” is no table name");
        }

        if (!names.Add(name))
        {
            Fault($"table name “{name}” twice");
        }

        if (!ids.Add(table.Attribute("id")?.Value ?? ""))
        {
            Fault($"table id {table.Attribute("id")?.Value} twice");
        }

        var (first, last) = CellPlace.ParseRange(table.Attribute("ref")!.Value);
        if (last.Row <= first.Row)
        {
            Fault($"table {name} has a header and no row");
        }

        if (table.Elements().FirstOrDefault(element => element.Name.LocalName == "autoFilter")?.Attribute("ref")?.Value is { } filter
            && filter != table.Attribute("ref")!.Value)
        {
            Fault($"table {name} filters {filter}");
        }

        CheckColumns(table, first, last, headerAt);
        CheckUids(table);

        void Fault(string sentence) => faults.Add($"{part}: {sentence}");
    }

    private void CheckColumns(XElement table, CellPlace first, CellPlace last, Func<CellPlace, string?> headerAt)
    {
        var columns = table.Descendants().Where(element => element.Name.LocalName == "tableColumn").ToList();
        if (columns.Count != last.Column - first.Column + 1)
        {
            faults.Add($"table {table.Attribute("name")?.Value} has {columns.Count} columns in {table.Attribute("ref")?.Value}");
        }

        foreach (var (index, column) in columns.Index())
        {
            var name = column.Attribute("name")!.Value;
            if (headerAt(new(first.Column + index, first.Row)) is var header && header != name)
            {
                faults.Add($"table column “{name}” stands under header “{header}”");
            }

            if (column.Attribute("dataDxfId") is { } style && int.Parse(style.Value, CultureInfo.InvariantCulture) >= styles.Differential)
            {
                faults.Add($"table column “{name}” has a style that does not exist");
            }
        }

        faults.AddRange(columns.GroupBy(column => column.Attribute("name")!.Value, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1).Select(group => $"table column “{group.Key}” twice"));
    }

    private void CheckUids(XElement table) => faults.AddRange(table.DescendantsAndSelf().Attributes()
        .Where(attribute => attribute.Name.LocalName == "uid" && !Guid().IsMatch(attribute.Value))
        .Select(attribute => $"“{attribute.Value}” is no GUID in capitals"));

    [GeneratedRegex(@"^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$")]
    internal static partial Regex Guid();

    [GeneratedRegex(@"^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$")]
    private static partial Regex TableName();

    [GeneratedRegex(@"^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$")]
    private static partial Regex LooksLikeCell();
}
