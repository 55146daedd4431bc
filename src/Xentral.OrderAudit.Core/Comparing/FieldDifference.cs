using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing.Deciding;

namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>One part in which two addresses differ.</summary>
/// <param name="Verdict">How grave this one difference is.</param>
/// <param name="Amazon">What Amazon has there, as stored; may be empty.</param>
/// <param name="Erp">What Xentral has there, as stored; may be empty.</param>
public sealed record FieldDifference(AddressField Field, DifferenceKind Kind, Verdict Verdict, string Amazon, string Erp)
{
    /// <summary>The row of the decision table that decided, and so the explanation.</summary>
    public DecisionRow? Row { get; init; }
}
