using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Orders;

/// <summary>One order row as Xentral stored it.</summary>
public sealed record ErpOrder
{
    /// <summary>Xentral's internal row id.</summary>
    public required int Id { get; init; }

    public required OrderNumber Number { get; init; }

    /// <summary>
    /// What stands in the field for <see cref="Number"/> when it is more than the number, as stored: signs pasted along, or nothing, because only the shop's
    /// technical number tells which order it is. <see langword="null"/> for a tidy number; plain blanks around it are tidy enough.
    /// </summary>
    public string? NumberAsStored { get; init; }

    /// <summary>The field for the number is empty.</summary>
    public bool LacksNumber => NumberAsStored is { } stored && TypedNumber.IsEmpty(stored);

    /// <summary>The shop import made this order, but its staging table still has it as waiting.</summary>
    public bool IsStillStaged { get; init; }

    /// <summary>The number staff see; empty while the order is a draft.</summary>
    public string DocumentNumber { get; init; } = "";

    /// <summary>Row id of the customer; 0 when it is not known.</summary>
    public int CustomerId { get; init; }

    /// <summary>The state exactly as stored, for display.</summary>
    public string Status { get; init; } = "";

    public ErpOrderState State { get; init; }

    public DateOnly? OrderedOn { get; init; }

    /// <summary>Row id of the order this one was split off from; 0 for a head order.</summary>
    public int SplitFrom { get; init; }

    /// <summary>The source does not tell partial deliveries from orders of their own.</summary>
    public bool IsSplitUnknown { get; init; }

    /// <summary>The address the delivery note would take, text as stored.</summary>
    public required PostalAddress DeliveryAddress { get; init; }

    public DeliveryAddressOrigin AddressOrigin { get; init; }

    /// <summary>The source gives no personal data at all, as a masked snapshot; the address cannot be judged.</summary>
    public bool IsAnonymised { get; init; }

    /// <summary>
    /// A name, a postal code and a city are left, every other line is empty: as Xentral's Data Protect app leaves an order, or a broken import.
    /// </summary>
    public bool IsEmptied { get; init; }

    /// <summary>What of the address could not be read.</summary>
    public HiddenParts Hidden { get; init; }

    /// <summary>
    /// A separate delivery address that is filled but switched off, so the delivery note ignores it; text as stored.
    /// <see langword="null"/> when it is used, empty or the same as <see cref="DeliveryAddress"/>.
    /// </summary>
    public PostalAddress? UnusedDeliveryAddress { get; init; }

    /// <summary>
    /// The switch "separate delivery address" and the address contradict each other: on without a delivery name, or off beside a filled, different delivery
    /// block.
    /// </summary>
    public bool HasContradictoryAddressSwitch { get; init; }

    public bool IsLive => State != ErpOrderState.Cancelled;

    public bool IsSplit => SplitFrom != 0;
}
