using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>One way in which an address is damaged on its way to the ERP, and what must be found.</summary>
/// <param name="AtLeast">The mildest verdict that finds it.</param>
/// <param name="Kinds">Any of these names it rightly; none: the verdict is enough.</param>
/// <param name="Apply">Gives the damaged address, or <see langword="null"/> where this damage cannot happen to it.</param>
public sealed record AddressDamage(string Name, Verdict AtLeast, DifferenceKind[] Kinds, Func<DamageSite, PostalAddress?> Apply);
