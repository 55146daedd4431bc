namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>What the rows of an order say: of the address and the age of that what one row says, of the rest what any of them does.</summary>
internal readonly struct OrderTexts(string?[] any, string?[] row)
{
    public string this[OrderReportColumn column] => TextOf(column) ?? "";

    public bool Has(OrderReportColumn column) => TextOf(column) is not null;

    private string? TextOf(OrderReportColumn column)
        => column is >= OrderReportColumn.Name and <= OrderReportColumn.Country or OrderReportColumn.LastUpdatedDate ? row[(int)column] : any[(int)column];
}
