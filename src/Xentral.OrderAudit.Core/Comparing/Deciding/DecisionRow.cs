using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>One row of the decision table: what a difference is called, how grave it is, and the words that explain it.</summary>
/// <param name="Id">Stable name, for tests and support.</param>
public sealed record DecisionRow(string Id, AddressField Field, DifferenceKind Kind, Verdict Verdict, LocalizedText Text)
{
    internal Part Part { get; init; }

    internal Fate Fate { get; init; }

    internal Facts When { get; init; }

    internal Facts Unless { get; init; }
}
