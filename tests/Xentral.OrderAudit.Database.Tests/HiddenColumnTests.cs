using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.Simulator.Erp;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests;

/// <summary>A column that cannot be read is not empty: what depends on it is not checkable, what does not is found as ever.</summary>
public sealed class HiddenColumnTests
{
    // Whether an order of which only this is open counts as clear depends on how grave the rule is.
    private const string Open = "unreadable or clear, said to be open";

    private static readonly PostalAddress Home = new()
    {
        Name = "Anna Beispiel",
        Street = "Lindenallee 12",
        PostalCode = "14467",
        City = "Potsdam",
        Country = "DE",
    };

    private static readonly PostalAddress Locker = Home with { Street = "Packstation 145", Supplement = "12345678" };

    public static TheoryData<string> Situations => [.. Cases.Keys];

    private static Dictionary<string, (string[] Hidden, PostalAddress Amazon, StoredOrder Stored, string Expected)> Cases => new()
    {
        ["nothing is lost"] = (["adresszusatz"], Home, Order(Home), "clear"),
        ["a supplement may stand in the hidden column"] = (
            ["adresszusatz"], Home with { Supplement = "Hinterhaus 2. OG" }, Order(Home with { Supplement = "Hinterhaus 2. OG" }), Open),
        ["a c/o may stand in the hidden column"] = (["adresszusatz"], Home with { Supplement = "c/o Kern" }, Order(Home), Open),
        ["a company may stand in the hidden column"] = (["abteilung"], Home with { Company = "Kern GmbH" }, Order(Home), Open),
        ["the contact may stand in the hidden column"] = (
            ["ansprechpartner"], Home with { Company = "Kern GmbH" }, Order(Home with { Name = "Kern GmbH", Contact = "Anna Beispiel" }), "clear"),
        ["the street has a column of its own"] = (["adresszusatz"], Home, Order(Home with { Street = "" }), "affected"),
        ["another street is another street"] = (
            ["adresszusatz", "abteilung", "unterabteilung", "ansprechpartner"], Home, Order(Home with { Street = "Nordweg 7" }), "affected"),
        ["the house number is lost"] = (["adresszusatz"], Home, Order(Home with { Street = "Lindenallee" }), "affected"),
        ["the delivery block is hidden too"] = (
            ["lieferadresszusatz"], Home with { Supplement = "c/o Kern" }, Order(Home with { Street = "Nordweg 7" }, Home), Open),
        ["mail, phone and type prove nothing"] = (
            ["typ", "email", "telefon"], Home with { Phone = "0331 000000" }, Order(Home with { Phone = "0331 000000" }), "clear"),
        ["the parcel may go to a locker"] = (["versandart", "packstation_station"], Locker, Order(Home), "unreadable"),
        ["the locker's columns are filled"] = (["versandart"], Home, InLocker(), "unreadable"),
        ["the locker cannot be read"] = (["packstation_ident"], Locker, InLocker(), "unreadable"),
        ["a locker that nobody asked for cannot be read"] = (
            ["packstation_inhaber", "packstation_station", "packstation_ident", "packstation_plz", "packstation_ort"], Home, Order(Home), "clear"),
        ["the code names the state in the hidden column"] = (["bundesstaat", "lieferbundesstaat"], American, Order(American), "clear"),
    };

    private static PostalAddress American { get; } = new() { Name = "Ann Sample", Street = "12 Elm St", PostalCode = "10001", City = "New York", State = "NY", Country = "US" };

    [Theory]
    [MemberData(nameof(Situations))]
    public async Task Is_not_taken_for_an_empty_one(string situation)
    {
        var (hidden, amazon, stored, expected) = Cases[situation];
        await using var database = await (await MariaDbServer.SharedAsync()).CreateDatabaseAsync("openxe");
        await database.SeedAsync(stored);
        await database.ExecuteAsync($"ALTER TABLE auftrag {string.Join(", ", hidden.Select(column => $"DROP COLUMN {column}"))}");
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        var result = await Audited.RunAsync(
            xentral.Source, Bought(amazon), Bought(Home) with { Number = new("302-7777777-7777777"), PurchasedAt = Audited.Now });
        var order = result.Orders.SingleOrDefault(each => each.Number.Value == stored.Number);

        var outcome = order switch
        {
            null or { Outcome: Outcome.Clear } => "clear",
            { Outcome: Outcome.Affected } => "affected",
            { Reason: NotCheckableReason.Unreadable } => "unreadable",
            _ => "other",
        };
        Assert.Contains(outcome, expected, StringComparison.Ordinal);
        Assert.Equal(
            expected is Open or "unreadable",
            order is not null && order.Findings.Any(finding => finding.Detail.De.StartsWith("nicht prüfbar", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_a_delivery_note_is_taken_from_its_order()
    {
        await using var database = await (await MariaDbServer.SharedAsync()).CreateDatabaseAsync("openxe");
        var whole = Home with { Supplement = "c/o Kern" };
        await database.SeedAsync(Order(whole) with { Status = "abgeschlossen" });
        await database.ExecuteAsync(
            "SET SESSION sql_mode = ''; INSERT INTO lieferschein (id, auftragid, belegnr, status, name, strasse, plz, ort, land) "
            + "VALUES (1, 1, '300001', 'versendet', 'Anna Beispiel', 'Lindenallee 12', '14467', 'Potsdam', 'DE'); ALTER TABLE lieferschein DROP COLUMN adresszusatz");
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        Assert.Equal(1, (await Audited.RunAsync(xentral.Source, Bought(whole))).Coverage.Clear);
    }

    private static StoredOrder InLocker()
        => Order(Home) with { ShippingMethod = "packstation", ParcelLocker = new StoredParcelLocker("Anna Beispiel", "145", "12345678", "14467", "Potsdam") };

    private static StoredOrder Order(PostalAddress billing, PostalAddress? delivery = null)
        => new()
        {
            Id = 1,
            Number = "302-1234567-1234567",
            DocumentNumber = "200001",
            BillingAddress = billing,
            DeliveryAddress = delivery,
            OrderedOn = new DateOnly(2023, 8, 5),
        };

    private static AmazonOrder Bought(PostalAddress address) => new()
    {
        Number = new("302-1234567-1234567"),
        PurchasedAt = new DateTimeOffset(2023, 8, 5, 10, 0, 0, TimeSpan.Zero),
        Fulfilment = Fulfilment.Merchant,
        Status = AmazonOrderStatus.Shipped,
        DeliveryAddress = address,
    };
}
