namespace Xentral.OrderAudit.TestSupport.Amazon.Reports;

/// <summary>A report that was asked for.</summary>
internal sealed record SimulatedReport
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required IReadOnlyList<string> MarketplaceIds { get; init; }

    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The clock's counter at that moment; it runs even where the calendar stands still.</summary>
    public required long CreatedTimestamp { get; init; }

    public required bool WithSalesChannel { get; init; }

    /// <summary>What Amazon will say in the end: DONE, CANCELLED or FATAL; <see langword="null"/> for a report that never ends.</summary>
    public required string? End { get; init; }

    /// <summary>Why there is none, in the document of a report that failed; <see langword="null"/> when Amazon does not say.</summary>
    public string? Reason { get; init; }

    public bool HasDocument => End == "DONE" || Reason is not null;

    public string DocumentId => $"amzn1.spdoc.1.4.eu.{Id}.T{Id.Length}.document";
}
