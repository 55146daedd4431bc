using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Rules.Tests.Fixtures;

/// <summary>One row of a fixture's Xentral side.</summary>
public sealed record FixtureRow
{
    public ErpOrderState State { get; init; } = ErpOrderState.Released;

    public int SplitFrom { get; init; }

    public string DocumentNumber { get; init; } = "";

    /// <summary>What the field for the number holds, where it is more than the number.</summary>
    public string? NumberAsStored { get; init; }

    public bool IsStillStaged { get; init; }

    public PostalAddress Address { get; init; } = PostalAddress.Empty;

    public DeliveryAddressOrigin AddressOrigin { get; init; }

    public PostalAddress? UnusedDeliveryAddress { get; init; }

    public bool HasContradictoryAddressSwitch { get; init; }

    public ErpOrder ToOrder(int id, OrderNumber number)
        => new()
        {
            Id = id,
            Number = number,
            DocumentNumber = DocumentNumber,
            NumberAsStored = NumberAsStored,
            IsStillStaged = IsStillStaged,
            State = State,
            SplitFrom = SplitFrom,
            DeliveryAddress = Address,
            AddressOrigin = AddressOrigin,
            UnusedDeliveryAddress = UnusedDeliveryAddress,
            HasContradictoryAddressSwitch = HasContradictoryAddressSwitch,
        };
}
