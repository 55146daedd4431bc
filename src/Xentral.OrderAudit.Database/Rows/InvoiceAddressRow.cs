namespace Xentral.OrderAudit.Database.Rows;

/// <summary>One row of <c>shopimporter_amazon_invoice_address</c>: Amazon's invoice address.</summary>
internal sealed class InvoiceAddressRow
{
    public string? Orderid { get; init; }

    public string? Name { get; init; }

    public string? Addressfieldone { get; init; }

    public string? Addressfieldtwo { get; init; }

    public string? Addressfieldthree { get; init; }

    public string? City { get; init; }

    public string? Region { get; init; }

    public string? Postalcode { get; init; }

    public string? Countrycode { get; init; }
}
