using System.Diagnostics.CodeAnalysis;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>One Amazon order laid beside the rows Xentral has for it: what every rule gets to see.</summary>
public sealed class OrderComparison
{
    public required AmazonOrder Amazon { get; init; }

    public required OrderMatch Match { get; init; }

    /// <summary>The row that is judged; <see langword="null"/> when Xentral has no live row.</summary>
    public ErpOrder? Erp { get; init; }

    /// <summary>The two delivery addresses compared; <see langword="null"/> when there is nothing to compare.</summary>
    public AddressComparison? Addresses { get; init; }

    /// <summary>The order is older than the time Xentral is given to import it.</summary>
    public bool IsPastImportGrace { get; init; }

    /// <summary>What else Xentral knows of the order, where it was asked.</summary>
    public ComparedEvidence Evidence { get; init; } = ComparedEvidence.None;

    [MemberNotNullWhen(true, nameof(Erp))]
    public bool IsImported => Erp is not null;
}
