using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.TestSupport.Amazon;

/// <summary>One request as it arrived and what became of it.</summary>
/// <param name="Query">The raw query with its question mark, byte for byte.</param>
/// <param name="Status">0 when no status was sent.</param>
public sealed record LoggedRequest(
    SimulatedOperation Operation,
    string Path,
    string Query,
    int Page,
    IReadOnlyDictionary<string, string> Headers,
    int Status,
    FaultKind? Fault);
