namespace Xentral.OrderAudit.Amazon.OrderReports;

/// <summary>What the rows of an order say: of the address and the age of that what one row says, of the rest what any of them does.</summary>
internal readonly struct OrderTexts(string?[] any, string?[] row)
{
    public string this[ReportColumn column] => TextOf(column) ?? "";

    public bool Has(ReportColumn column) => TextOf(column) is not null;

    private string? TextOf(ReportColumn column)
        => column is >= ReportColumn.Name and <= ReportColumn.Country or ReportColumn.LastUpdatedDate ? row[(int)column] : any[(int)column];
}
