using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests.States;

/// <summary>Every special state of Xentral's tables, stored in a real server and audited with the whole catalogue.</summary>
public sealed class StateTests(FreshDatabase fresh) : IClassFixture<FreshDatabase>
{
    private const string Number = "302-1234567-1234567";

    private static readonly string[] Tables = ["auftrag", "lieferschein", "versand", "shopimport_auftraege", "auftrag_protokoll", "shopimport_amazon_gotorders",
        "shopimporter_amazon_orderinfo", "shopimporter_amazon_order_status", "shopimporter_amazon_invoice_address", "amazon_shipment_info"];

    public static TheoryData<string> Cases
        => [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathTo("fixtures", "database", "states");

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Is_judged_as_it_must_be(string name)
    {
        var state = StateCase.Read(Path.Combine(Folder, $"{name}.json"));
        var database = await fresh.GetAsync();
        await database.ExecuteAsync(
            string.Join(
                ';',
                [.. Tables.Select(table => $"DELETE FROM {table}"), .. state.Rows.SelectMany(table => table.Value.Select(row => Insert(table.Key, row)))]));
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        var result = await Audited.RunAsync(xentral.Source, OrderOf(state), Proof);

        var order = result.Orders.SingleOrDefault(each => each.Number.Value == Number)
            ?? new AuditedOrder { Number = new(Number), Outcome = Outcome.Clear };
        Assert.Equal(Text(state.Expected), Text(VerdictOf(order)));
        Assert.All(
            state.Expected.Notes ?? [],
            note => Assert.Contains(
                order.KnownDefect is { } defect ? order.Notes.Append(defect) : order.Notes, each => each.De.Contains(note, StringComparison.Ordinal)));
    }

    // Shows that the personal-data role is there; without a row of its own it is not due yet.
    private static AmazonOrder Proof { get; } = new()
    {
        Number = new("302-0000001-0000001"),
        PurchasedAt = Audited.Now.AddHours(-2),
        Fulfilment = Fulfilment.Merchant,
        Status = AmazonOrderStatus.Unshipped,
    };

    private static AmazonOrder OrderOf(StateCase state) => new()
    {
        Number = new(Number),
        PurchasedAt = state.PurchasedAt,
        LastUpdatedAt = state.PurchasedAt.AddMinutes(5),
        Fulfilment = Fulfilment.Merchant,
        Status = state.Status,
        MarketplaceId = "A1PA6795UKMFR9",
        DeliveryAddress = state.Amazon,
    };

    private static StateVerdict VerdictOf(AuditedOrder order) => new(
        Camel<Outcome>(order.Outcome)!,
        Camel(order.Cause),
        Camel(order.Detail),
        Camel(order.Reason),
        [.. order.Findings.Select(finding => $"{finding.Rule.Id} {Camel<Core.Rules.Severity>(finding.Severity)}")]);

    private static string Text(StateVerdict verdict)
        => JsonSerializer.Serialize(verdict with { Notes = null, Findings = verdict.Findings ?? [] });

    private static string? Camel<T>(T? value)
        where T : struct, Enum
        => value is { } known ? JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) : null;

    private static string Insert(string table, IReadOnlyDictionary<string, JsonElement> row)
        => $"SET SESSION sql_mode = ''; INSERT INTO {table} ({string.Join(", ", row.Keys)}) VALUES ({string.Join(", ", row.Values.Select(Literal))})";

    private static string Literal(JsonElement value)
        => value.ValueKind == JsonValueKind.Number
            ? value.GetInt64().ToString(CultureInfo.InvariantCulture)
            : $"'{value.GetString()!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";
}
