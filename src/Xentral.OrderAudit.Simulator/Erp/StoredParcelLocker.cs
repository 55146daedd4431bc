namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>Xentral's own columns for a parcel locker, used when the shipping method is <c>packstation</c>.</summary>
public sealed record StoredParcelLocker(string Holder, string Station, string PostNumber, string PostalCode, string City);
