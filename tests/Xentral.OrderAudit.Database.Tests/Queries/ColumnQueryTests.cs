using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Tests.Queries;

public sealed class ColumnQueryTests
{
    // Without these no address can be judged in any version of Xentral.
    private static readonly string[] Necessary =
    [
        "id", "internet", "status", "datum", "name", "strasse", "plz", "ort", "land", "abweichendelieferadresse",
        "liefername", "lieferstrasse", "lieferplz", "lieferort", "lieferland",
    ];

    [Fact]
    public void Requires_only_what_no_audit_can_do_without() => Assert.Equal(Necessary, ColumnQuery.Load("Orders").Required);

    [Fact]
    public void A_copy_of_the_orders_has_all_an_audit_reads_the_shop_and_the_last_change()
    {
        string[] columns = [.. OrderLookup.Columns.Required, .. OrderLookup.Columns.Optional];

        Assert.Equal([.. columns, "shop", "logdatei"], OrderLookup.StoredColumns.Required.Concat(OrderLookup.StoredColumns.Optional));
        Assert.All(
            columns.Append("shop"),
            column => Assert.Contains(column, OrderLookup.StoredColumns.TextFor(new HashSet<string>([.. columns, "shop"])), StringComparison.Ordinal));
    }

    public static TheoryData<string, Type> Queries => new()
    {
        { "Orders", typeof(AuftragRow) },
        { "Shops", typeof(ShopexportRow) },
        { "DeliveryNotes", typeof(LieferscheinRow) },
        { "Shipments", typeof(VersandRow) },
        { "StagingHeads", typeof(StagingHeadRow) },
        { "StagedCarts", typeof(StagedCartRow) },
        { "FetchedOrders", typeof(GotordersRow) },
        { "OrderInfos", typeof(OrderinfoRow) },
        { "OrderStates", typeof(OrderStatusRow) },
        { "InvoiceAddresses", typeof(InvoiceAddressRow) },
        { "AmazonShipments", typeof(ShipmentInfoRow) },
        { "Protocol", typeof(ProtokollRow) },
        { "OrdersByDay", typeof(OrderHeadRow) },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void Reads_exactly_the_columns_the_row_has(string query, Type row)
    {
        var columns = ColumnQuery.Load(query);

        Assert.Equal(
            row.GetProperties().Select(property => property.Name.ToLowerInvariant()).Order(),
            columns.Required.Concat(columns.Optional).Order());
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Has_every_column_in_the_glossary(string query, Type row)
    {
        using var stream = typeof(ColumnQueryTests).Assembly.GetManifestResourceStream("GLOSSARY.md");
        using var reader = new StreamReader(stream!);
        var glossary = reader.ReadToEnd();
        var columns = ColumnQuery.Load(query);

        Assert.NotNull(row);
        Assert.All(columns.Required.Concat(columns.Optional), column => Assert.Contains($"`{column}`", glossary, StringComparison.Ordinal));
    }

    [Fact]
    public void Leaves_out_optional_columns_that_are_not_there()
    {
        var text = ColumnQuery.Load("Shops").TextFor(new HashSet<string> { "id", "bezeichnung" });

        Assert.Equal("SELECT id, bezeichnung\nFROM shopexport", text);
    }
}
