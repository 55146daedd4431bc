using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>One damaged field on Xentral's side.</summary>
/// <param name="Erp">The damaged text as stored.</param>
/// <param name="Amazon">The same part at Amazon; empty when Amazon has none.</param>
/// <param name="AlsoAtAmazon">Amazon's own text shows the same damage, so it did not arise on the way to Xentral.</param>
/// <param name="Repaired">What the text should read, when that can be told; else empty.</param>
public sealed record FieldDamage(AddressField Field, DamageKind Kind, string Erp, string Amazon, bool AlsoAtAmazon = false, string Repaired = "");
