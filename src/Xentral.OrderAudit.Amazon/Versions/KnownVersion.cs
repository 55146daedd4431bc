using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Versions;

/// <summary>What is remembered of a version in eight bytes: its second, its status, a fingerprint of its address, and four answers.</summary>
/// <param name="IsOut">A version of the order has been handed on.</param>
internal readonly record struct KnownVersion(
    uint Second, uint Address, AmazonOrderStatus Status, bool IsReadable, bool ShowsAddress, bool IsContradictory, bool IsOut)
{
    private const int AddressBits = 24;

    public static KnownVersion Of(AmazonOrder order) => new(
        SecondOf(OrderVersions.AgeOf(order)),
        AddressSketch.Fingerprint(order.DeliveryAddress) & ((1u << AddressBits) - 1),
        order.Status,
        order.UnreadableBecause is null,
        OrderVersions.ShowsAddress(order),
        order.HasRivalAddress,
        IsOut: false);

    public static KnownVersion Unpack(ulong bits) => new(
        (uint)(bits >> 32),
        (uint)(bits >> 8) & ((1u << AddressBits) - 1),
        (AmazonOrderStatus)((bits >> 4) & 15),
        (bits & 8) != 0,
        (bits & 4) != 0,
        (bits & 2) != 0,
        (bits & 1) != 0);

    public ulong Pack()
        => ((ulong)Second << 32) | ((ulong)Address << 8) | (((ulong)Status & 15) << 4)
            | (IsReadable ? 8UL : 0) | (ShowsAddress ? 4UL : 0) | (IsContradictory ? 2UL : 0) | (IsOut ? 1UL : 0);

    /// <summary>This version counts, and not the known one.</summary>
    public bool Supersedes(KnownVersion known)
    {
        if (IsReadable != known.IsReadable)
        {
            return IsReadable;
        }

        // An address Amazon has shown is not taken back by an answer without one, unless that says there is no delivery any more.
        if (ShowsAddress != known.ShowsAddress && !IsFinal && !known.IsFinal)
        {
            return ShowsAddress;
        }

        return Second >= known.Second;
    }

    public bool SaysTheSame(KnownVersion known)
        => Address == known.Address && Status == known.Status && IsReadable == known.IsReadable && ShowsAddress == known.ShowsAddress;

    /// <summary>Of the same age, with another address.</summary>
    public bool Contradicts(KnownVersion known)
        => Second == known.Second && ShowsAddress && known.ShowsAddress && (Address != known.Address || known.IsContradictory);

    private bool IsFinal => Status is AmazonOrderStatus.Cancelled or AmazonOrderStatus.Unfulfillable;

    private static uint SecondOf(DateTimeOffset moment)
        => moment < DateTimeOffset.UnixEpoch ? 0 : (uint)Math.Min(uint.MaxValue, moment.ToUnixTimeSeconds());
}
