using System.Text;
using System.Text.Json;
using MySqlConnector;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport.Amazon.Reports;
using Xentral.OrderAudit.TestSupport.Rest;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>One merchant, every way to Xentral: the same orders are affected for the same causes.</summary>
public sealed class SourceTests
{
    private const string Password = "Nur-zum-Testen-7";

    [Fact]
    public async Task Every_source_finds_the_same_orders_and_causes()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 200);
        var expected = Affected(await AuditAsync(merchant.Workplace()));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Affected(await AuditAsync(await ExportAsync(merchant))));

        foreach (var api in new[] { "v3", "v1" })
        {
            await using var rest = await XentralRestSimulator.StartAsync(
                new XentralRestOptions { Orders = [.. merchant.Orders.SelectMany(order => order.Stored)], RefuseEvery = 4 });
            Assert.Equal(expected, Affected(await AuditAsync(merchant.WorkplaceWith(rest.SettingsFor(api)))));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_snapshot_gives_the_same_result_as_the_server(bool isEncrypted)
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 200);
        var expected = await AuditAsync(merchant.Workplace());
        using var source = merchant.Workplace();
        source.Write("password.txt", Password);

        var made = (await Executable.RunAsync(source, ["snapshot", "xentral.sqlite", .. isEncrypted ? ["--password-file", "password.txt"] : Array.Empty<string>()])).WithoutStackTrace();
        var settings = new Dictionary<string, string?> { ["Xentral:SqliteFile"] = source.PathOf("xentral.sqlite") };
        if (isEncrypted)
        {
            settings["Xentral:SnapshotPasswordFile"] = source.PathOf("password.txt");
        }

        Assert.Equal("", made.Error);
        Assert.Equal(0, made.ExitCode);
        Assert.Equal(isEncrypted, !Encoding.Latin1.GetString(await File.ReadAllBytesAsync(source.PathOf("xentral.sqlite"), TestContext.Current.CancellationToken)).StartsWith("SQLite format 3", StringComparison.Ordinal));
        Assert.Equal(WithoutRun(expected), WithoutRun(await AuditAsync(merchant.WorkplaceWith(settings))));
        Assert.True(
            OperatingSystem.IsWindows() || (File.GetUnixFileMode(source.PathOf("xentral.sqlite")) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)) == 0);
    }

    [Fact]
    public async Task A_masked_snapshot_calls_no_address_affected_and_none_clear()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120);
        using var source = merchant.Workplace();

        await Executable.RunAsync(source, "snapshot", "support/xentral.sqlite", "--masked");
        var result = await AuditAsync(merchant.WorkplaceWith(new KeyValuePair<string, string?>("Xentral:SqliteFile", source.PathOf("support/xentral.sqlite"))));
        var content = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(source.PathOf("support/xentral.sqlite"), TestContext.Current.CancellationToken));

        Assert.All(Affected(result).Values, cause => Assert.StartsWith("not-imported", cause, StringComparison.Ordinal));
        Assert.Equal(0, result.GetProperty("coverage").GetProperty("clear").GetInt32());
        Assert.All(
            merchant.Orders.SelectMany(order => order.Stored).Select(row => row.BillingAddress.Street).Where(street => street.Count(char.IsLetter) > 8),
            street => Assert.DoesNotContain(street, content, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_snapshot_takes_no_more_memory_for_years_of_fetched_orders()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 50);
        await merchant.Database.ExecuteAsync(
            "INSERT INTO shopimport_amazon_gotorders (orderid, zeitstempel) SELECT CONCAT('301-0000000-', LPAD(seq, 7, '0')), '2019-05-01 08:00:00' "
                + "FROM seq_1_to_400000");
        using var source = merchant.Workplace();
        source.Environment["DOTNET_GCHeapHardLimit"] = "3000000";

        var made = (await Executable.RunAsync(source, "snapshot", "xentral.sqlite")).WithoutStackTrace();

        Assert.Equal("", made.Error);
        Assert.Equal(0, made.ExitCode);
        Assert.True(new FileInfo(source.PathOf("xentral.sqlite")).Length < 4 * 1024 * 1024);
    }

    [Theory]
    [InlineData(401, "180 Tage")]
    [InlineData(403, "salesOrder:read")]
    [InlineData(404, "Xentral:Url")]
    public async Task Says_what_to_do_when_Xentral_refuses(int status, string expected)
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        await using var rest = await XentralRestSimulator.StartAsync(new XentralRestOptions { AlwaysAnswer = status });
        using var workplace = merchant.WorkplaceWith(rest.SettingsFor("v3"));

        var run = (await Executable.RunAsync(workplace, "audit")).WithoutStackTrace();

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("simulated-personal-access-token", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_printed_grants_are_all_an_audit_needs()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120);
        using var workplace = merchant.Workplace();
        var user = $"oa_{merchant.Database.Name[^8..]}_grants";
        var expected = await AuditAsync(merchant.Workplace());

        var printed = (await Executable.RunAsync(workplace, "grants", "--user", user)).WithoutStackTrace();
        await merchant.Database.ExecuteAsync(printed.Output.Replace("'…'", "'Kennwort-1'", StringComparison.Ordinal));
        var connectionString = merchant.Database.ConnectionStringWith(settings =>
        {
            settings.UserID = user;
            settings.Password = "Kennwort-1";
        });
        var result = await AuditAsync(merchant.WorkplaceWith(new KeyValuePair<string, string?>("Xentral:ConnectionString", connectionString)));
        await merchant.Database.ExecuteAsync($"DROP USER {user}");

        Assert.Equal(0, printed.ExitCode);
        Assert.DoesNotContain("passwort", printed.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(WithoutRun(expected), WithoutRun(result));
    }

    [Fact]
    public async Task Files_of_both_sides_need_no_configuration_and_neither_does_the_case()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120);
        using var exported = await ExportAsync(merchant);
        using var workplace = new Workplace();
        File.Copy(exported.PathOf("export.csv"), workplace.PathOf("export.csv"));
        await File.WriteAllBytesAsync(
            workplace.PathOf("bestellungen.txt"),
            OrderReportFile.Render(ReportTypes.Shipping, [.. merchant.Orders.Select(order => order.Amazon)], OrderReportFile.CharsetOf(AmazonRegion.Eu)),
            TestContext.Current.CancellationToken);

        var audit = (await Executable.RunAsync(workplace, "audit", "--orders", "bestellungen.txt", "--xentral-csv", "export.csv")).WithoutStackTrace();
        var urgent = (await Executable.RunAsync(workplace, "explain")).WithoutStackTrace();
        var made = (await Executable.RunAsync(workplace, "case")).WithoutStackTrace();

        Assert.Equal((1, 0), (audit.ExitCode, made.ExitCode));
        Assert.Contains("ob schon versandt, ist nicht bekannt", urgent.Output, StringComparison.Ordinal);
        Assert.Contains("order-audit case", audit.Output, StringComparison.Ordinal);
        Assert.Contains("Ihr Amazon-Fall ist zusammengestellt", made.Output, StringComparison.Ordinal);
    }

    private static async Task<Workplace> ExportAsync(SimulatedMerchant merchant)
    {
        using var office = merchant.Workplace();
        var query = (await Executable.RunAsync(office, "export-query")).WithoutStackTrace().Output;
        var lines = new StringBuilder();
        await using var connection = await merchant.Database.OpenAsync();
        await using var command = new MySqlCommand(query, connection);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        lines.AppendJoin(';', Enumerable.Range(0, reader.FieldCount).Select(index => reader.GetName(index))).Append("\r\n");
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            // As the report module does: quoted, with entities, dates as Germans write them.
            lines.AppendJoin(';', Enumerable.Range(0, reader.FieldCount).Select(index => Cell(reader.GetValue(index)))).Append("\r\n");
        }

        var workplace = merchant.WorkplaceWith(new KeyValuePair<string, string?>("Xentral:Source", "csv"));
        await File.WriteAllTextAsync(workplace.PathOf("export.csv"), lines.ToString(), Encoding.Latin1, TestContext.Current.CancellationToken);

        return workplace.With("Xentral:CsvFile", workplace.PathOf("export.csv"));
    }

    private static string Cell(object value) => value switch
    {
        DateTime moment when moment.TimeOfDay == default => moment.ToString("dd.MM.yyyy", null),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", null),
        string text => $"\"{text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("ü", "&uuml;", StringComparison.Ordinal).Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => $"{value}",
    };

    private static async Task<JsonElement> AuditAsync(Workplace workplace)
    {
        using (workplace)
        {
            var run = (await Executable.RunAsync(workplace, "audit", "--json", "result.json")).WithoutStackTrace();
            Assert.True(run.ExitCode == 1, $"{run.ExitCode}: {run.Error}");

            return workplace.ReadJson("result.json");
        }
    }

    private static Dictionary<string, string> Affected(JsonElement result) => result.GetProperty("orders").EnumerateArray()
        .Where(order => order.GetProperty("outcome").GetString() == "affected")
        .ToDictionary(order => order.GetProperty("number").GetString()!, order => order.GetProperty("cause").GetString()!);

    private static string WithoutRun(JsonElement result)
        => string.Join('\n', result.EnumerateObject().Where(property => property.Name != "run").Select(property => property.ToString()));
}
