using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Database.Mapping;

/// <summary>Which order a row stands for: by its number, however it was typed; where that is empty, by the shop's technical number.</summary>
internal static class StoredNumber
{
    /// <returns><see langword="null"/> for a row of no shop.</returns>
    public static OrderNumber? Read(string? internet, string? shopextid)
    {
        if (TypedNumber.IsEmpty(internet))
        {
            return TypedNumber.Read(shopextid);
        }

        return TypedNumber.Read(internet) ?? new OrderNumber(internet!);
    }

    /// <returns><see langword="null"/> for a row of another number than the wanted ones.</returns>
    public static OrderNumber? Read(string? internet, string? shopextid, HashSet<OrderNumber> wanted)
    {
        // Numbers of another shape than Amazon's usual one are compared as they stand.
        if (!string.IsNullOrWhiteSpace(internet) && new OrderNumber(internet) is var exact && wanted.Contains(exact))
        {
            return exact;
        }

        return Read(internet, shopextid) is { } number && wanted.Contains(number) ? number : null;
    }

    /// <summary>What a merchant should know of the field; <see langword="null"/> for a tidy number. The server itself overlooks blanks at the end.</summary>
    public static string? Oddity(string? internet, OrderNumber number) => internet?.Trim(' ') == number.Value ? null : internet ?? "";
}
