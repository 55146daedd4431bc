using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>Columns and cells that describe an order.</summary>
internal static class OrderColumns
{
    public static IReadOnlyList<TableColumn> Of(ReportContext report, bool withNotes, bool withDetails, bool withShipping)
    {
        List<TableColumn> columns =
        [
            Number(report),
            Purchased(report),
            ShipBy(report),
            Marketplace(report),
        ];
        if (report.ShowsErpNumbers)
        {
            columns.Add(ErpDocument(report));
            columns.Add(ErpStatus(report));
        }

        columns.Add(Cause(report));
        if (withDetails)
        {
            columns.Add(new(report.Say("Ursache im Einzelnen", "Cause in detail"), ColumnKind.Text, 20, 25));
        }

        columns.Add(WorstFinding(report));
        columns.Add(new(report.Say("Befunde", "Findings"), ColumnKind.Count, 9, 12));
        columns.Add(Advice(report));
        if (withShipping)
        {
            columns.Add(new(report.Say("Versand laut Xentral", "Shipping as in Xentral"), ColumnKind.Text, 16, 22));
        }

        if (withNotes)
        {
            columns.Add(new(report.Say("Anmerkung", "Remark"), ColumnKind.Text, 18, 27));
        }

        return columns;
    }

    public static TableColumn Number(ReportContext report) => new(report.Words.OrderNumber, ColumnKind.Key, 20, 28);

    public static TableColumn Purchased(ReportContext report)
        => new(report.Words.PurchasedAt(report.Format.ZoneName), ColumnKind.Moment, 15, 17);

    public static TableColumn ShipBy(ReportContext report)
        => new(report.Words.ShipBy(report.Format.ZoneName), ColumnKind.Moment, 15, 17);

    public static TableColumn Marketplace(ReportContext report) => new(report.Words.Marketplace, ColumnKind.Text, 11, 14);

    public static TableColumn Cause(ReportContext report) => new(report.Say("Ursache", "Cause"), ColumnKind.Text, 20, 25);

    public static TableColumn WorstFinding(ReportContext report)
        => new(report.Say("Schwerster Befund", "Gravest finding"), ColumnKind.Text, 22, 27);

    public static TableColumn Advice(ReportContext report) => new(report.Words.Advice, ColumnKind.Text, 30, 36);

    public static TableColumn ErpDocument(ReportContext report) => new(report.Words.ErpDocument, ColumnKind.Foreign, 11, 16);

    public static TableColumn ErpStatus(ReportContext report) => new(report.Words.ErpStatus, ColumnKind.Foreign, 12, 21);

    /// <summary>Cells for cause, gravest finding and advice.</summary>
    public static (TableCell Cause, TableCell WorstFinding, TableCell Advice) Verdict(ReportContext report, AuditedOrder order)
    {
        var worst = order.Findings
            .Where(finding => finding.Accepted is null)
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return (
            order.Cause is { } cause ? report.Say(cause.Name()) : "",
            worst is null ? "" : $"{worst.Rule.Id} {report.Text.Title(worst)}",
            worst is null ? "" : report.Text.Advice(worst));
    }

    /// <summary>Empty for a moment nobody knows.</summary>
    public static TableCell Moment(ReportContext report, DateTimeOffset? moment)
        => moment is { } known && known != default ? TableCell.Moment(report.Format.Local(known)) : TableCell.Empty;

    /// <summary>How far the delivery notes have come; tracking numbers are for the merchant's own staff.</summary>
    public static string Shipping(ReportContext report, ErpShipping? shipping)
    {
        if (shipping is null)
        {
            return "";
        }

        var state = (shipping.IsShipped, shipping.ShippedOn) switch
        {
            (true, { } day) => report.Say($"verschickt am {report.Format.Day(day)}", $"shipped on {report.Format.Day(day)}"),
            (true, null) => report.Say("verschickt", "shipped"),
            _ => report.Say("Lieferschein angelegt", "delivery note exists"),
        };

        return report.Presentation.Audience == Audience.Internal && shipping.TrackingNumbers.Count > 0
            ? $"{state}, {string.Join(", ", shipping.TrackingNumbers)}"
            : state;
    }

    /// <summary>Xentral's own German word; readers of English get its meaning beside it.</summary>
    public static string Status(ReportContext report, ErpOrderReference? erp)
    {
        if (erp is null)
        {
            return report.Say("nicht vorhanden", "not there");
        }

        var meaning = erp.Status switch
        {
            "angelegt" => "draft",
            "freigegeben" => "released",
            "abgeschlossen" => "completed",
            "storniert" => "cancelled",
            _ => "",
        };
        return report.Presentation.Language == Language.English && meaning.Length > 0 ? $"{erp.Status} ({meaning})" : erp.Status;
    }
}
