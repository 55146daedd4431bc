using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Versions;

/// <summary>What is remembered of a version, in sixteen bytes: its second, fingerprints of its address, its status, and some answers.</summary>
/// <param name="ReportAddress">As a report would have it, with letters lost.</param>
internal readonly record struct KnownVersion(uint Second, uint Address, uint ReportAddress, ushort Company, byte Status, KnownVersion.Answers Yes)
{
    [Flags]
    internal enum Answers : byte
    {
        None = 0,
        IsReadable = 1,
        ShowsAddress = 2,
        HasLostLetters = 4,
        IsContradictory = 8,

        /// <summary>A version of the order has been handed on.</summary>
        IsOut = 16,
    }

    public bool IsContradictory => Has(Answers.IsContradictory);

    public bool IsOut => Has(Answers.IsOut);

    private bool IsReadable => Has(Answers.IsReadable);

    private bool ShowsAddress => Has(Answers.ShowsAddress);

    private bool HasLostLetters => Has(Answers.HasLostLetters);

    private bool IsFinal => (AmazonOrderStatus)Status is AmazonOrderStatus.Cancelled or AmazonOrderStatus.Unfulfillable;

    public static KnownVersion Of(AmazonOrder order) => new(
        SecondOf(OrderVersions.AgeOf(order)),
        AddressSketch.Fingerprint(order.DeliveryAddress),
        AddressSketch.Fingerprint(order.DeliveryAddress, asReport: true),
        AddressSketch.CompanyFingerprint(order.DeliveryAddress),
        (byte)order.Status,
        (order.UnreadableBecause is null ? Answers.IsReadable : 0)
            | (OrderVersions.ShowsAddress(order) ? Answers.ShowsAddress : 0)
            | (order.HasLostLetters ? Answers.HasLostLetters : 0)
            | (order.HasRivalAddress ? Answers.IsContradictory : 0));

    public KnownVersion With(Answers answer, bool isYes = true) => this with { Yes = isYes ? Yes | answer : Yes & ~answer };

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
        => IsSameAddress(known)
            && Status == known.Status
            && IsReadable == known.IsReadable
            && ShowsAddress == known.ShowsAddress
            && (HasLostLetters || !known.HasLostLetters);

    /// <summary>Of the same age, with another address.</summary>
    public bool Contradicts(KnownVersion known)
        => Second == known.Second && ShowsAddress && known.ShowsAddress && (!IsSameAddress(known) || known.IsContradictory);

    // A report knows neither companies nor all letters.
    private bool IsSameAddress(KnownVersion known)
        => (HasLostLetters || known.HasLostLetters ? ReportAddress == known.ReportAddress : Address == known.Address)
            && (Company == known.Company || Company == 0 || known.Company == 0);

    private bool Has(Answers answer) => (Yes & answer) != 0;

    private static uint SecondOf(DateTimeOffset moment)
        => moment < DateTimeOffset.UnixEpoch ? 0 : (uint)Math.Min(uint.MaxValue, moment.ToUnixTimeSeconds());
}
