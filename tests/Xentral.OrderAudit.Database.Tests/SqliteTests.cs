using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Sources;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.Simulator.Erp;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests;

public sealed class SqliteTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    private static readonly StoredOrder[] Orders =
    [
        .. Enumerable.Range(1, 1_200).Select(Invented.Order),
        Invented.Order(2_001) with { DocumentNumber = "200123", OrderedOn = new DateOnly(2023, 8, 4), Status = "storniert" },
        Invented.Order(2_002) with { Number = Invented.NumberOf(2_001), DeliveryAddress = Invented.Recipient, SplitFrom = 2_001 },
        Invented.Order(2_003) with { DeliveryAddress = Invented.Recipient, HasSeparateDeliveryAddress = false, DocumentNumber = "0" },
        Invented.Order(2_004) with { ShippingMethod = "packstation", ParcelLocker = new StoredParcelLocker("Max Muster", "7", "1234567", "10115", "Berlin") },
        Invented.Order(2_005) with { Number = "S01-ABCDEFG-1234567" },
        Invented.Order(2_006) with { Number = "s01-abcdefg-1234567" },
        Invented.Order(2_007) with { Number = "S01-ABCDEFG-1234567  " },
        Invented.Order(2_008) with
        {
            Number = "",
            BillingAddress = Invented.Buyer with { Name = "Fr\u00FChst\u00FCck & S\u00F6hne", Street = "1", PostalCode = "00123" },
        },
        Invented.Order(2_010) with { Number = $"{Invented.NumberOf(2_010)}\t" },
        Invented.Order(2_011) with { Number = $"\uFEFF#{Invented.NumberOf(2_011)}\u00A0" },
        Invented.Order(2_012) with { Number = "\u200B", ShopNumber = Invented.NumberOf(2_012) },
        Invented.Order(2_009) with
        {
            Status = "abgeschlossen",
            Salutation = "",
            BillingAddress = new PostalAddress { Name = "Anonymisiert", PostalCode = "01099", City = "Dresden", Country = "DE" },
        },
    ];

    [Fact]
    public async Task Gives_the_same_orders_as_a_server()
    {
        var server = await MariaDbServer.SharedAsync();
        await using var database = await server.CreateDatabaseAsync();
        await database.SeedAsync(Orders);
        await ErpTables.WriteSqliteFileAsync(file, Orders, TestContext.Current.CancellationToken);
        await using var fromServer = XentralAccess.ToServer(database.ConnectionString);
        await using var fromFile = XentralAccess.ToFile(file);
        List<string> numbers =
        [
            .. Orders.Select(order => order.Number).Where(number => number.Length > 0), .. Enumerable.Range(2_010, 3).Select(Invented.NumberOf),
        ];

        var expected = await fromServer.FindAsync(numbers);

        Assert.Equal(Orders.Length - 1, expected.Count);
        Assert.Equal([true, true, true], expected.Where(order => order.Id >= 2_010).Select(order => order.NumberAsStored is not null));
        Assert.Equal(expected, await fromFile.FindAsync(numbers));
    }

    [Fact]
    public async Task Describes_the_file()
    {
        await ErpTables.WriteSqliteFileAsync(file, Orders, TestContext.Current.CancellationToken);
        await using var xentral = XentralAccess.ToFile(file);

        var lines = await xentral.ProbeAsync();

        Assert.Single(lines, line => line.En.StartsWith("Amazon shops in Xentral", StringComparison.Ordinal));
        Assert.Contains("SQLite", lines[0].De, StringComparison.Ordinal);
        Assert.Equal("Amazon shops in Xentral: Amazon (1).", lines[1].En);
    }

    [Fact]
    public async Task Cannot_be_written()
    {
        await ErpTables.WriteSqliteFileAsync(file, [], TestContext.Current.CancellationToken);
        await using var connection = await new SqliteOrderDatabase(new SqliteFileOrigin(file)).OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM auftrag";

        await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Says_when_the_file_is_not_there()
        => Assert.Contains("does not exist", (await FailureAsync()).Problem.En, StringComparison.Ordinal);

    [Fact]
    public async Task Says_when_the_file_is_something_else()
    {
        await File.WriteAllTextAsync(file, new string('x', 10_000), TestContext.Current.CancellationToken);

        Assert.Contains("is not a SQLite file", (await FailureAsync()).Problem.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_when_the_table_is_missing()
    {
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        Assert.Equal("The database has no table “auftrag”.", (await FailureAsync()).Problem.En);
    }

    [Fact]
    public async Task Says_which_table_and_column_hold_something_unexpected_and_not_what()
    {
        await ErpTables.WriteSqliteFileAsync(file, [Invented.Order(1)], TestContext.Current.CancellationToken);
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE auftrag SET abweichendelieferadresse = 'Käthe Größmann'";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await using var xentral = XentralAccess.ToFile(file);
        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => xentral.FindAsync(Invented.NumberOf(1)));

        Assert.Equal("Die Tabelle „auftrag“ enthält Werte einer unerwarteten Art, und zwar in der Spalte „abweichendelieferadresse“.", failure.Problem.De);
        Assert.Equal("The table “auftrag” holds values of an unexpected kind, namely in the column “abweichendelieferadresse”.", failure.Problem.En);
    }

    public void Dispose() => File.Delete(file);

    private async Task<SourceUnavailableException> FailureAsync()
    {
        await using var xentral = XentralAccess.ToFile(file);

        return await Assert.ThrowsAsync<SourceUnavailableException>(xentral.ProbeAsync);
    }
}
