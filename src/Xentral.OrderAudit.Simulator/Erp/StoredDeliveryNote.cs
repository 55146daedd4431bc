using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>One delivery note to put into a simulated Xentral, with its own copy of the address.</summary>
/// <param name="Status">Xentral's own word: <c>angelegt</c>, <c>freigegeben</c>, <c>versendet</c>, <c>storniert</c>.</param>
public sealed record StoredDeliveryNote(int Id, int OrderId, PostalAddress Address, string Number = "", string Status = "versendet");
