using System.Globalization;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>One report to order: a closed window and what is wanted of it.</summary>
internal sealed record OrderReportSlice(OrderReportType Type, DateTimeOffset From, DateTimeOffset To, IReadOnlyList<string> MarketplaceIds)
{
    /// <summary>Names the slice in the journal.</summary>
    public string Key { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"Report:{Type}:{From.UtcDateTime:yyyyMMdd'T'HHmmss}-{To.UtcDateTime:yyyyMMdd'T'HHmmss}:{string.Join(',', MarketplaceIds)}");

    /// <summary>Names what the slice brings, in messages; different for every slice.</summary>
    public string Name => string.Create(
        CultureInfo.InvariantCulture, $"{(IsRestricted ? "shipping" : "all-orders")}-{From.UtcDateTime:yyyyMMdd}-{string.Join('-', MarketplaceIds)}");

    /// <summary>Holds personal data, so its document needs a restricted token.</summary>
    public bool IsRestricted => Type == OrderReportType.Shipping;
}
