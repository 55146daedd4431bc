using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.Simulator.Erp;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests;

public sealed class LookUpTests(FreshDatabase fresh) : IClassFixture<FreshDatabase>
{
    private const int PlainOrders = 12_000;
    private const int Special = 1_000_000;

    private static readonly StoredOrder[] SpecialOrders =
    [
        Invented.Order(Special + 1) with { DocumentNumber = "200123", OrderedOn = new DateOnly(2023, 8, 4) },
        Invented.Order(Special + 2) with { DeliveryAddress = Invented.Recipient },
        Invented.Order(Special + 3) with { DeliveryAddress = Invented.Recipient, HasSeparateDeliveryAddress = false },
        Invented.Order(Special + 4) with
        {
            ShippingMethod = "packstation",
            ParcelLocker = new StoredParcelLocker("Erika Beispiel", "145", "12345678", "01099", "Dresden"),
        },
        Invented.Order(Special + 5) with { DeliveryAddress = Invented.Recipient with { Email = "", State = "", Street = "" } },
        Invented.Order(Special + 10) with { Number = "303-0000000-0000001", Status = "storniert" },
        Invented.Order(Special + 11) with { Number = "303-0000000-0000001", DocumentNumber = "200200" },
        Invented.Order(Special + 12) with { Number = "303-0000000-0000001", DocumentNumber = "200200-1", SplitFrom = Special + 11, ShopId = 7 },
        Invented.Order(Special + 20) with { Number = "S01-ABCDEFG-1234567" },
        Invented.Order(Special + 21) with { Number = "s01-abcdefg-1234567" },
        Invented.Order(Special + 22) with { Number = "S01-ABCDEFG-1234567  " },
        Invented.Order(Special + 30) with { Number = "", ShopId = 0 },
        Invented.Order(Special + 31) with { Number = " ", ShopId = 0 },
        Invented.Order(Special + 32) with { Number = " 304-0000000-0000001" },
        Invented.Order(Special + 33) with { Number = "  999-9999999-9999998 " },
        Invented.Order(Special + 40) with { BillingAddress = Invented.Buyer with { Name = " M&uuml;ller &amp; S&ouml;hne ", Street = "Caf\u00E9weg 1\u00A0" } },
        Invented.Order(Special + 41) with
        {
            Status = "abgeschlossen",
            Salutation = "",
            BillingAddress = new PostalAddress { Name = "Anonymisiert", PostalCode = "01099", City = "Dresden", Country = "DE" },
        },
    ];

    [Theory]
    [InlineData("2023-08-03T22:00:00Z", "2023-08-04T21:00:00Z", 1)]
    [InlineData("2023-08-05T00:00:00Z", "2023-08-31T00:00:00Z", 0)]
    public async Task Counts_the_Amazon_orders_of_a_window(string since, string until, int expected)
    {
        await using var xentral = await AccessAsync();
        var window = new AuditWindow(DateTimeOffset.Parse(since, null), DateTimeOffset.Parse(until, null), []);

        Assert.Equal(expected, await xentral.Source.CountAsync(window, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Reads_an_order_as_it_is_stored()
    {
        await using var xentral = await AccessAsync();

        var order = Assert.Single(await xentral.FindAsync(Invented.NumberOf(Special + 1)));

        Assert.Equal(Special + 1, order.Id);
        Assert.Equal("200123", order.DocumentNumber);
        Assert.Equal("freigegeben", order.Status);
        Assert.Equal(ErpOrderState.Released, order.State);
        Assert.Equal(new DateOnly(2023, 8, 4), order.OrderedOn);
        Assert.Equal(Invented.Buyer, order.DeliveryAddress);
        Assert.Equal(DeliveryAddressOrigin.BillingBlock, order.AddressOrigin);
        Assert.False(order.IsEmptied);
        Assert.Equal(HiddenParts.None, order.Hidden);
    }

    [Fact]
    public async Task Reads_a_zero_date_as_none()
    {
        await using var xentral = await AccessAsync();

        Assert.Null(Assert.Single(await xentral.FindAsync(Invented.NumberOf(Special + 2))).OrderedOn);
    }

    [Fact]
    public async Task Takes_the_address_the_delivery_note_takes()
    {
        await using var xentral = await AccessAsync();

        var found = await xentral.FindAsync(Enumerable.Range(Special + 2, 4).Select(Invented.NumberOf));

        Assert.Equal(Invented.Recipient with { Phone = Invented.Buyer.Phone }, found[0].DeliveryAddress);
        Assert.Equal(Invented.Buyer, found[1].DeliveryAddress);
        Assert.Equal(
            Invented.Buyer with { Name = "Erika Beispiel", SubDepartment = "", Street = "Packstation Nr. 145", Supplement = "12345678" },
            found[2].DeliveryAddress);
        Assert.Equal(
            Invented.Recipient with { Street = "", Email = Invented.Buyer.Email, State = Invented.Buyer.State, Phone = Invented.Buyer.Phone },
            found[3].DeliveryAddress);
        Assert.Equal(
            [DeliveryAddressOrigin.DeliveryBlock, DeliveryAddressOrigin.BillingBlock,
                DeliveryAddressOrigin.ParcelLockerBlock, DeliveryAddressOrigin.DeliveryBlock],
            found.Select(order => order.AddressOrigin));
    }

    [Fact]
    public async Task Returns_cancelled_live_and_split_rows_of_any_shop()
    {
        await using var xentral = await AccessAsync();

        var found = await xentral.FindAsync("303-0000000-0000001");

        Assert.Equal([Special + 10, Special + 11, Special + 12], found.Select(order => order.Id));
        Assert.Equal([false, true, true], found.Select(order => order.IsLive));
        Assert.Equal([false, false, true], found.Select(order => order.IsSplit));
    }

    [Fact]
    public async Task Tells_numbers_apart_that_the_server_does_not()
    {
        await using var xentral = await AccessAsync();

        Assert.Equal([Special + 20, Special + 22], (await xentral.FindAsync("S01-ABCDEFG-1234567")).Select(order => order.Id));
        Assert.Equal([Special + 21], (await xentral.FindAsync("s01-abcdefg-1234567")).Select(order => order.Id));
        Assert.Equal(3, (await xentral.FindAsync("s01-abcdefg-1234567", "S01-ABCDEFG-1234567")).Count);
    }

    [Theory]
    [InlineData("304-0000000-0000001", Special + 32)]
    [InlineData("999-9999999-9999998", Special + 33)]
    public async Task Finds_a_number_that_was_pasted_with_blanks_around_it(string number, int id)
    {
        await using var xentral = await AccessAsync();

        Assert.Equal(id, Assert.Single(await xentral.FindAsync(number)).Id);
    }

    public static TheoryData<string> UntidyNumbers =>
    [
        "305-0000000-0000001\t",
        "305-0000000-0000001\r\n",
        "305-0000000-0000001\u00A0",
        "305-0000000-0000001\u200B",
        "\uFEFF305-0000000-0000001",
        "#305-0000000-0000001",
        "\t305-0000000-0000001",
        "\n 305-0000000-0000001",
        "\u00A0305-0000000-0000001",
        "\u200B305-0000000-0000001\u200B",
        "   305-0000000-0000001",
        "# 305-0000000-0000001 ",
        "305\u20130000000\u20130000001",
        "305-0000000-000\u20600001",
        "'305-0000000-0000001",
        "305-0000000-0000001&nbsp;",
        "NONBLOCKINGZERO305-0000000-0000001",
        "305 0000000 0000001",
    ];

    [Theory]
    [MemberData(nameof(UntidyNumbers))]
    public async Task Finds_a_number_as_people_left_it(string stored)
    {
        await using var database = await SmallDatabaseAsync("openxe", Invented.Order(7) with { Number = stored, ShopNumber = "" });
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        var order = Assert.Single(await xentral.FindAsync("305-0000000-0000001", "305-0000000-0000002"));

        Assert.Equal((7, "305-0000000-0000001"), (order.Id, order.Number.Value));
        Assert.Equal(stored.Trim(' ') == order.Number.Value ? null : stored.TrimEnd(' '), order.NumberAsStored?.TrimEnd(' '));
    }

    [Theory]
    [InlineData("305-0000000-0000001-1")]
    [InlineData("Ersatz 305-0000000-0000001")]
    [InlineData("1305-0000000-0000001")]
    [InlineData("305-0000000-0000001, 305-0000000-0000002")]
    public async Task Leaves_a_number_of_another_order_alone(string stored)
    {
        await using var database = await SmallDatabaseAsync("openxe", Invented.Order(7) with { Number = stored, ShopNumber = "" });
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        Assert.Empty(await xentral.FindAsync("305-0000000-0000001"));
    }

    [Theory]
    [InlineData("openxe", "", "305-0000000-0000001")]
    [InlineData("xentral-oss-20.3", "", "305-0000000-0000001")]
    [InlineData("wawision-16.1", "", "305-0000000-0000001")]
    [InlineData("openxe", "0", "305-0000000-0000001")]
    [InlineData("openxe", " ", "305-0000000-0000001\t")]
    [InlineData("openxe", "\t", "305-0000000-0000001")]
    [InlineData("openxe", "\u00A0", "#305-0000000-0000001")]
    [InlineData("openxe", "\uFEFF\u200B", "305-0000000-0000001")]
    [InlineData("openxe", "-", "305-0000000-0000001")]
    public async Task Finds_an_order_without_number_by_the_shops_own(string layout, string number, string shopNumber)
    {
        await using var database = await (await MariaDbServer.SharedAsync()).CreateDatabaseAsync(layout);
        await database.ExecuteAsync(
            "SET SESSION sql_mode = ''; INSERT INTO auftrag (id, internet, shopextid, status, datum, name, strasse, plz, ort, land) "
            + $"VALUES (7, '{number}', '{shopNumber}', 'angelegt', '2023-08-04', 'Erika Beispiel', 'Ulmenweg 1', '01099', 'Dresden', 'DE'), (8, '', '', 'angelegt', '2023-08-04', '', '', '', '', '')");
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        var order = Assert.Single(await xentral.FindAsync("305-0000000-0000001"));

        Assert.Equal((7, true), (order.Id, order.LacksNumber));
    }

    [Fact]
    public async Task Looks_for_a_copy_only_where_no_live_order_has_the_number()
    {
        await using var database = await SmallDatabaseAsync(
            "openxe",
            Invented.Order(1) with { Number = "305-0000000-0000001", Status = "storniert" },
            Invented.Order(2) with { Number = "", ShopNumber = "305-0000000-0000001" },
            Invented.Order(3) with { Number = "305-0000000-0000002" },
            Invented.Order(4) with { Number = "", ShopNumber = "305-0000000-0000002" });
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        Assert.Equal([1, 2, 3], (await xentral.FindAsync("305-0000000-0000001", "305-0000000-0000002")).Select(order => order.Id));
    }

    [Fact]
    public async Task Does_without_the_shops_own_number_where_it_cannot_be_read()
    {
        await using var database = await SmallDatabaseAsync("openxe", Invented.Order(1) with { Number = "305-0000000-0000001\t" });
        await database.ExecuteAsync("ALTER TABLE auftrag DROP COLUMN shopextid");
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        Assert.Contains(await xentral.ProbeAsync(), line => line.En.EndsWith("(table auftrag): shopextid.", StringComparison.Ordinal));
        Assert.Single(await xentral.FindAsync("305-0000000-0000001"));
    }

    [Fact]
    public async Task Keeps_entities_and_blanks_in_addresses()
    {
        await using var xentral = await AccessAsync();

        var address = Assert.Single(await xentral.FindAsync(Invented.NumberOf(Special + 40))).DeliveryAddress;

        Assert.Equal(" M&uuml;ller &amp; S&ouml;hne ", address.Name);
        Assert.Equal("Caf\u00E9weg 1\u00A0", address.Street);
    }

    [Fact]
    public async Task Recognises_an_emptied_order()
    {
        await using var xentral = await AccessAsync();

        Assert.True(Assert.Single(await xentral.FindAsync(Invented.NumberOf(Special + 41))).IsEmptied);
    }

    [Fact]
    public async Task Tolerates_odd_numbers()
    {
        await using var xentral = await AccessAsync();

        var found = await xentral.Source.FindAsync(
            [
                default,
                new OrderNumber("'; DROP TABLE auftrag; --"),
                new OrderNumber("%"),
                new OrderNumber("302\\"),
                new OrderNumber("\U0001F4E6\u0000\u00DC"),
                new OrderNumber(new string('9', 100_000)),
                new OrderNumber($" {Invented.NumberOf(1)}\t"),
                new OrderNumber(Invented.NumberOf(1)),
            ],
            TestContext.Current.CancellationToken);

        Assert.Equal(new OrderNumber(Invented.NumberOf(1)), Assert.Single(found).Key);
    }

    [Fact]
    public async Task Finds_nothing_for_nothing()
    {
        await using var xentral = await AccessAsync();

        Assert.Empty(await xentral.FindAsync());
        Assert.Empty(await xentral.FindAsync("999-9999999-9999999"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(501)]
    [InlineData(PlainOrders)]
    public async Task Finds_every_order_of_any_number_of_numbers(int count)
    {
        await using var xentral = await AccessAsync();

        var found = await xentral.FindAsync(Enumerable.Range(1, count).Select(Invented.NumberOf));

        Assert.Equal(Enumerable.Range(1, count), found.Select(order => order.Id));
    }

    [Fact]
    public async Task Copes_with_a_hundred_thousand_numbers()
    {
        await using var xentral = await AccessAsync();

        var found = await xentral.FindAsync(Enumerable.Range(1, 100_000).Select(Invented.NumberOf));

        Assert.Equal(PlainOrders, found.Count);
    }

    [Fact]
    public async Task Stops_when_cancelled_and_goes_on_afterwards()
    {
        await using var xentral = await AccessAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => xentral.Source.FindAsync([new OrderNumber("1")], cancelled.Token));
        Assert.Single(await xentral.FindAsync(Invented.NumberOf(1)));
    }

    [Fact]
    public async Task Describes_server_and_shops()
    {
        await using var xentral = await AccessAsync();

        var lines = await xentral.ProbeAsync();

        Assert.Matches("^Xentral-Datenbank: (MariaDB|MySQL) \\d+\\.\\d+\\.\\d+, .*, nur lesend\\.$", lines[0].De);
        Assert.Equal("Amazon shops in Xentral: Amazon DE (1).", lines[1].En);
        Assert.StartsWith("Age of the data: the youngest order was last written on ", Assert.Single(lines.Skip(2)).En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_configured_shops_that_do_not_exist()
    {
        await using var xentral = XentralAccess.ToServer((await DatabaseAsync()).ConnectionString, 2, 99);

        var lines = await xentral.ProbeAsync();

        Assert.Equal("Amazon shops in Xentral: Webshop (2).", lines[1].En);
        Assert.Contains("99", lines[2].En, StringComparison.Ordinal);
    }

    private static async Task<TestDatabase> SmallDatabaseAsync(string layout, params StoredOrder[] orders)
    {
        var database = await (await MariaDbServer.SharedAsync()).CreateDatabaseAsync(layout);
        await database.SeedAsync(orders);

        return database;
    }

    private static async Task FillAsync(TestDatabase database)
    {
        await database.SeedShopsAsync(new StoredShop(1, "Amazon DE"), new StoredShop(2, "Webshop", "shopimporter_shopware6"));
        await database.SeedAsync(Enumerable.Range(1, PlainOrders).Select(Invented.Order).Concat(SpecialOrders));
    }

    private Task<TestDatabase> DatabaseAsync() => fresh.GetAsync(FillAsync);

    private async Task<XentralAccess> AccessAsync() => XentralAccess.ToServer((await DatabaseAsync()).ConnectionString);
}
