using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>One order row to put into a simulated Xentral: the table's columns under English names.</summary>
public sealed record StoredOrder
{
    public required int Id { get; init; }

    /// <summary>The Amazon order number; may be empty or odd on purpose.</summary>
    public required string Number { get; init; }

    /// <summary>The shop's technical number, noted by a successful import; the same as <see cref="Number"/> when not given.</summary>
    public string? ShopNumber { get; init; }

    public string DocumentNumber { get; init; } = "";

    /// <summary>Xentral's own word: <c>angelegt</c>, <c>freigegeben</c>, <c>abgeschlossen</c>, <c>storniert</c>.</summary>
    public string Status { get; init; } = "freigegeben";

    /// <summary><see langword="null"/> is stored as Xentral's zero date.</summary>
    public DateOnly? OrderedOn { get; init; }

    public int SplitFrom { get; init; }

    public int ShopId { get; init; } = 1;

    public int CustomerId { get; init; }

    /// <summary>When the row was last written, by Xentral's own clock; <see langword="null"/> leaves it to the table, and is a zero date in a file.</summary>
    public DateTime? ChangedAt { get; init; }

    /// <summary>Xentral's kind of customer: <c>herr</c>, <c>frau</c>, <c>firma</c>; empty in an anonymised row.</summary>
    public string Salutation { get; init; } = "herr";

    /// <summary>Text goes into the billing columns as it is.</summary>
    public required PostalAddress BillingAddress { get; init; }

    /// <summary>Text goes into the delivery columns as it is; <see langword="null"/> leaves them empty.</summary>
    public PostalAddress? DeliveryAddress { get; init; }

    /// <summary>The switch for a separate delivery address; by default set exactly when there is one.</summary>
    public bool? HasSeparateDeliveryAddress { get; init; }

    public string ShippingMethod { get; init; } = "versandunternehmen";

    public StoredParcelLocker? ParcelLocker { get; init; }
}
