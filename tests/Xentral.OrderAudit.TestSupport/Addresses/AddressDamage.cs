using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>One way in which an address is damaged on its way to the ERP, and what must be found.</summary>
/// <param name="Apply">Gives the damaged address, or <see langword="null"/> where this damage cannot happen to it.</param>
/// <param name="Kinds">Any of these names the damage rightly.</param>
/// <param name="Rules">Ids of rules; any of these does as well.</param>
public sealed record AddressDamage(
    string Name,
    Func<Random, PostalAddress, PostalAddress, PostalAddress?> Apply,
    DifferenceKind[] Kinds,
    string[] Rules,
    Verdict AtLeast);
