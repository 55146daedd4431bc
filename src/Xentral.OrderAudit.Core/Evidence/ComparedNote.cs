using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>A delivery note laid beside its order and beside Amazon's address.</summary>
/// <param name="WithOrder">How the note's address relates to the order's; <see langword="null"/> when they are the same text.</param>
/// <param name="WithAmazon">How the note's address relates to Amazon's.</param>
public sealed record ComparedNote(DeliveryNote Note, AddressComparison? WithOrder, AddressComparison WithAmazon)
{
    /// <summary>The label names another place or person than Amazon does, or too little.</summary>
    public bool IsWrong => IsGrave(WithAmazon);

    public bool DiffersFromOrder => WithOrder is { } difference && IsGrave(difference);

    private static bool IsGrave(AddressComparison comparison) => comparison.Verdict is Verdict.Material or Verdict.Missing;
}
