namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>One parcel of a delivery note.</summary>
/// <param name="ShippedOn"><see langword="null"/> while it is still here.</param>
public sealed record StoredParcel(int DeliveryNoteId, string TrackingNumber, DateOnly? ShippedOn);
