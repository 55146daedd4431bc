using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>One text of Xentral's address beside the one at Amazon that belongs to it.</summary>
/// <param name="Erp">As stored; never empty.</param>
/// <param name="Amazon">As Amazon sent it; empty when Amazon has nothing in its place.</param>
public readonly record struct ComparedText(AddressField Field, string Erp, string Amazon);
