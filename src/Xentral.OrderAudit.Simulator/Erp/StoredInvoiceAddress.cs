using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>Amazon's invoice address as the simulated Xentral's Amazon module stored it.</summary>
public sealed record StoredInvoiceAddress(string Number, PostalAddress Address);
