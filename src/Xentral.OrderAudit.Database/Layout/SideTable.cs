using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Layout;

/// <summary>A table the audit can do without; each one read proves more.</summary>
/// <param name="Key">The column it is looked up by; needs an index. <see langword="null"/> when it is read otherwise.</param>
/// <param name="Purpose">What it is for, in a few words.</param>
internal sealed record SideTable(ColumnQuery Query, string? Key, LocalizedText Purpose)
{
    public static SideTable DeliveryNotes { get; } = Load("DeliveryNotes", "auftragid", "Lieferscheine", "delivery notes");

    public static SideTable Shipments { get; } = Load("Shipments", "lieferschein", "Sendungen", "parcels");

    public static SideTable StagingHeads { get; } = Load("StagingHeads", null, "Zwischentabelle", "staging table");

    public static SideTable StagedCarts { get; } = Load("StagedCarts", "id", "Warenkörbe der Zwischentabelle", "carts of the staging table");

    public static SideTable Protocol { get; } = Load("Protocol", "auftrag", "Auftragsprotokoll", "order protocol");

    public static SideTable FetchedOrders { get; } = Load("FetchedOrders", "orderid", "abgeholte Amazon-Bestellungen", "fetched Amazon orders");

    public static SideTable OrderInfos { get; } = Load("OrderInfos", "orderid", "Angaben des Amazon-Moduls", "notes of the Amazon module");

    public static SideTable OrderStates { get; } = Load("OrderStates", null, "Bestellzustände des Amazon-Moduls", "order states of the Amazon module");

    public static SideTable InvoiceAddresses { get; } = Load("InvoiceAddresses", "orderid", "Rechnungsadressen von Amazon", "Amazon's invoice addresses");

    public static SideTable AmazonShipments { get; } = Load("AmazonShipments", "orderid", "Versandbericht von Amazon", "Amazon's shipment report");

    public static IReadOnlyList<SideTable> All { get; } =
        [DeliveryNotes, Shipments, StagingHeads, StagedCarts, Protocol, FetchedOrders, OrderInfos, OrderStates, InvoiceAddresses, AmazonShipments];

    /// <summary>Whether it can be read, and quickly enough.</summary>
    public bool IsUsable(TableLayout layout)
        => layout.IsReadable && layout.Missing(Query.Required).Count == 0 && (Key is null || layout.Indexed.Contains(Key));

    private static SideTable Load(string query, string? key, string de, string en) => new(ColumnQuery.Load(query), key, new LocalizedText(de, en));
}
