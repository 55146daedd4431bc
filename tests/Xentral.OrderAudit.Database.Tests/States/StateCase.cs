using System.Text.Json;
using System.Text.Json.Serialization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Database.Tests.States;

/// <summary>
/// A state that Xentral's tables may be in, as it lies under <c>fixtures/database/states</c>: rows as stored, Amazon's order, and what the audit must say.
/// </summary>
public sealed record StateCase
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The state in one sentence.</summary>
    public required string Case { get; init; }

    public PostalAddress Amazon { get; init; } = new() { Name = "Anna Beispiel", Street = "Lindenallee 12", PostalCode = "14467", City = "Potsdam", Country = "DE" };

    public AmazonOrderStatus Status { get; init; } = AmazonOrderStatus.Shipped;

    public DateTimeOffset PurchasedAt { get; init; } = new(2023, 8, 5, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Rows by table, each a map from column to value; columns left out keep what the table gives them.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>> Rows { get; init; }

    public required StateVerdict Expected { get; init; }

    public static StateCase Read(string path)
    {
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize<StateCase>(file, Options) ?? throw new JsonException($"{path} is empty.");
    }
}
