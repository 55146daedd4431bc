namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>Everything to put into a simulated Xentral.</summary>
public sealed record StoredXentral
{
    public IReadOnlyList<StoredShop> Shops { get; init; } = [new(1, "Amazon DE")];

    public IReadOnlyList<StoredOrder> Orders { get; init; } = [];

    public IReadOnlyList<StoredDeliveryNote> DeliveryNotes { get; init; } = [];

    public IReadOnlyList<StoredParcel> Parcels { get; init; } = [];

    public IReadOnlyList<StoredCart> Carts { get; init; } = [];

    public IReadOnlyList<StoredEvent> Events { get; init; } = [];

    public IReadOnlyList<StoredFetch> Fetches { get; init; } = [];

    public IReadOnlyList<StoredInvoiceAddress> InvoiceAddresses { get; init; } = [];
}
