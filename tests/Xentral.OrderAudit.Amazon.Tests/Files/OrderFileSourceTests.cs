using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Amazon.Files;
using Xentral.OrderAudit.Amazon.Tests.OrderReports;
using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Amazon.Tests.Files;

public sealed class OrderFileSourceTests : IDisposable
{
    private static readonly AuditWindow August = new(new(2023, 7, 31, 22, 0, 0, TimeSpan.Zero), new(2023, 8, 31, 22, 0, 0, TimeSpan.Zero), []);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Needs_no_credentials_and_no_marketplace()
    {
        var (_, orders, _) = await ReadAsync(August, Write("a.txt", ReportText.Row));

        Assert.Equal("302-1234567-0000001", Assert.Single(orders).Number.Value);
    }

    [Fact]
    public async Task An_order_dated_by_its_payment_lies_within_the_period_of_its_own_file()
    {
        const string header = "order-id\torder-item-id\tpurchase-date\tpayments-date\trecipient-name\tship-address-1\tship-address-2\tship-address-3\tship-city\tship-state\tship-postal-code\tship-country\n";
        const string place = "Änne\tLindenstraße 5\t\t\tDresden\t\t01067\tDE\n";
        var path = Path.Combine(folder.Path, "a.txt");
        await File.WriteAllTextAsync(path, $"{header}302-1234567-0000001\t1\t2023-08-04T10:15:00Z\t2023-08-04T10:15:00Z\t{place}302-1234567-0000002\t2\t2023-08-05T23:?9\t2023-08-06T10:15:00Z\t{place}");

        var (_, orders, _) = await ReadAsync(August, path);

        Assert.Equal(["302-1234567-0000001", "302-1234567-0000002"], orders.Select(order => order.Number.Value).Order());
    }

    [Fact]
    public async Task An_order_in_several_files_comes_once()
    {
        var (source, orders, _) = await ReadAsync(
            August,
            Write("a.txt", ReportText.Row, ReportText.Row.Replace("0000001", "0000002")),
            Write("b.txt", ReportText.Row.Replace("0000001", "0000002"), ReportText.Row.Replace("0000001", "0000003")),
            Write("c.txt", ReportText.Row.Replace("0000001", "0000003"), ReportText.Row.Replace("0000001", "0000002")));

        Assert.Equal(["302-1234567-0000001", "302-1234567-0000002", "302-1234567-0000003"], orders.Select(order => order.Number.Value).Order());
        Assert.Equal(3, source.Sources.Count);
    }

    [Fact]
    public async Task The_files_of_an_archive_are_read_each_by_itself()
    {
        var path = Path.Combine(folder.Path, "berichte.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            zip.CreateEntryFromFile(Write("a.txt", ReportText.Row), "juli/a.txt");
            zip.CreateEntryFromFile(Write("b.txt", ReportText.Row.Replace("0000001", "0000002")), "b.txt");
            zip.CreateEntry("__MACOSX/._b.txt");
        }

        var (source, orders, _) = await ReadAsync(August, path);

        Assert.Equal(["302-1234567-0000001", "302-1234567-0000002"], orders.Select(order => order.Number.Value).Order());
        Assert.Contains(source.Sources, text => text.De.StartsWith("Datei berichte.zip/juli/a.txt: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[Content_Types].xml", "Excel-Datei")]
    [InlineData("ordner/", "Archiv ohne Dateien")]
    public async Task An_archive_with_something_else_in_it_is_called_what_it_is(string entry, string problem)
    {
        var path = Path.Combine(folder.Path, "x.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            zip.CreateEntry(entry);
        }

        Assert.Contains(
            problem,
            Assert.Single((await Assert.ThrowsAsync<OrderFilesUnusableException>(() => ReadAsync(August, path))).Problems).De,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_younger_report_counts_and_of_two_of_the_same_age_neither()
    {
        var (_, younger, _) = await ReadAsync(
            August,
            Write("a.txt", ReportText.Row),
            Write("b.txt", ReportText.Row.Replace("Lindenstraße 5", "Ring 1"), ReportText.Row.Replace("0000001", "0000002").Replace("08-04", "08-06")));
        var (_, rivals, _) = await ReadAsync(August, Write("a.txt", ReportText.Row), Write("b.txt", ReportText.Row.Replace("Lindenstraße 5", "Ring 1")));

        var first = younger.Single(order => order.Number.Value.EndsWith('1'));
        Assert.Equal(("Ring 1", false), (first.DeliveryAddress!.Street, first.HasRivalAddress));
        Assert.True(Assert.Single(rivals).HasRivalAddress);
    }

    [Fact]
    public async Task The_window_reaches_from_the_first_purchase_to_the_last()
    {
        var (_, _, window) = await ReadAsync(August, Write("a.txt", ReportText.Row, ReportText.Row.Replace("0000001", "0000002").Replace("08-04", "08-06")));

        Assert.Equal((August.Since, new DateTimeOffset(2023, 8, 4, 8, 15, 0, TimeSpan.Zero)), (window.Since, window.ObtainableSince));
        Assert.Equal(new DateTimeOffset(2023, 8, 6, 8, 15, 0, TimeSpan.Zero), window.Until);
        Assert.True(window.IsFromFiles);
    }

    [Fact]
    public async Task A_file_that_reaches_beyond_the_window_does_not_widen_it()
    {
        var (source, orders, window) = await ReadAsync(
            August with { Until = new(2023, 8, 5, 0, 0, 0, TimeSpan.Zero) },
            Write(
                "a.txt",
                ReportText.Row.Replace("08-04", "07-04"),
                ReportText.Row.Replace("0000001", "0000002"),
                ReportText.Row.Replace("0000001", "0000003").Replace("08-04", "08-06")));

        Assert.Equal("302-1234567-0000002", Assert.Single(orders).Number.Value);
        Assert.Null(window.ObtainableSince);
        Assert.Equal(new DateTimeOffset(2023, 8, 5, 0, 0, 0, TimeSpan.Zero), window.Until);
        Assert.Contains(
            source.Limits, limit => limit.De.EndsWith("außerhalb des gewünschten Zeitraums: 2 Bestellungen der Dateien.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_gap_between_files_is_told()
    {
        var (source, _, _) = await ReadAsync(
            August,
            Write("juli.txt", ReportText.Row.Replace("08-04", "08-01")),
            Write("august.txt", ReportText.Row.Replace("0000001", "0000002").Replace("08-04", "08-20")));

        Assert.Contains(
            source.Limits,
            limit => limit.En.StartsWith("Between 1 August 2023, 10:15 and 20 August 2023, 10:15 no file holds an order", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_order_without_readable_date_is_kept_whatever_the_window()
    {
        var (_, orders, _) = await ReadAsync(
            August, Write("a.txt", ReportText.Row, ReportText.Row.Replace("0000001", "0000002").Replace("2023-08-04T10:15:00+02:00", "gestern")));

        Assert.Equal(2, orders.Count);
        Assert.NotNull(orders[1].UnreadableBecause);
    }

    [Fact]
    public async Task A_missing_column_of_the_address_is_named()
    {
        var path = folder.PathOf("a.txt");
        File.WriteAllText(path, $"{ReportText.Header.Replace("ship-city", "city")}\n{ReportText.Row}\n");
        var (source, orders, _) = await ReadAsync(August, path);

        Assert.True(Assert.Single(orders).IsAddressWithheld);
        Assert.Contains(source.Limits, limit => limit.De.Contains("a.txt: Spalten der Adresse fehlen (ship-city)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_changed_in_between_ends_the_run_with_a_sentence()
    {
        var path = Write("a.txt", ReportText.Row);
        using var client = Client(path);
        var window = await client.Get<OrderFileSet>().OpenAsync(August);
        File.AppendAllText(path, ReportText.Row.Replace("0000001", "0000002") + "\n");

        var (orders, end) = await client.ReadAllAsync(window);

        Assert.NotEmpty(orders);
        Assert.Contains("hat sich während der Prüfung verändert", end!.Problem.De, StringComparison.Ordinal);
    }

    private string Write(string name, params string[] rows)
    {
        var path = folder.PathOf(name);
        File.WriteAllText(path, string.Join('\n', [ReportText.Header, .. rows]) + "\n", new UTF8Encoding(false));
        return path;
    }

    private static AmazonClient Client(params string[] paths)
    {
        var client = new AmazonClient(paths.Select((path, index) => KeyValuePair.Create($"Amazon:OrderFiles:{index}", (string?)path)).ToDictionary());
        client.Validate();
        return client;
    }

    private static async Task<(IAmazonOrderSource Source, List<AmazonOrder> Orders, AuditWindow Window)> ReadAsync(AuditWindow asked, params string[] paths)
    {
        using var client = Client(paths);
        var window = await client.Get<OrderFileSet>().OpenAsync(asked);
        var (orders, end) = await client.ReadAllAsync(window);
        Assert.Null(end);
        return (client.Source, orders, window);
    }
}
