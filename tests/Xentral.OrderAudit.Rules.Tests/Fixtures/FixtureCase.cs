using System.Text.Json;
using System.Text.Json.Serialization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;

namespace Xentral.OrderAudit.Rules.Tests.Fixtures;

/// <summary>One labelled case as it lies under <c>fixtures/</c>: what both sides hold and every finding that is expected.</summary>
public sealed record FixtureCase
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The case in one sentence.</summary>
    public required string Case { get; init; }

    /// <summary>What differs from an ordinary unshipped merchant order.</summary>
    public FixtureOrder Order { get; init; } = new();

    /// <summary>Amazon's delivery address: line 1 is <c>street</c>, lines 2 and 3 are the supplements. Absent when Amazon sent none.</summary>
    public PostalAddress? Amazon { get; init; }

    /// <summary>Xentral's rows for the order.</summary>
    public IReadOnlyList<FixtureRow> Xentral { get; init; } = [];

    /// <summary>What Xentral's side tables know of the order.</summary>
    public ErpEvidence? Evidence { get; init; }

    /// <summary>For rules about the run: Amazon orders of Xentral that Amazon did not hand out.</summary>
    public IReadOnlyList<string>? UnknownOrders { get; init; }

    /// <summary>For rules about the run: orders whose staged cart cannot be read.</summary>
    public IReadOnlyList<string>? UnreadableCarts { get; init; }

    /// <summary>For rules about the run: orders not checkable, by reason.</summary>
    public IReadOnlyDictionary<NotCheckableReason, int>? Coverage { get; init; }

    /// <summary>Lines of the merchant's accept file; the run takes place on <see cref="FixtureRunner.Today"/>.</summary>
    public IReadOnlyList<string>? AcceptFile { get; init; }

    /// <summary>Every finding of the whole catalogue, as <c>XOA102 error</c>, in the catalogue's order.</summary>
    public required IReadOnlyList<string> Expected { get; init; }

    public static FixtureCase Read(string path)
    {
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize<FixtureCase>(file, Options) ?? throw new JsonException($"{path} is empty.");
    }
}
