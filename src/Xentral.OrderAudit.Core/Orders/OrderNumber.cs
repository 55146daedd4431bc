using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Orders;

/// <summary>
/// The number Amazon and the buyer use for an order: three, seven and seven digits, <c>302-1234567-1234567</c>.
/// Other shapes occur (multi-channel orders start with <c>S</c>), so any non-empty text is accepted. Compared ordinally, trimmed.
/// </summary>
public readonly record struct OrderNumber : IComparable<OrderNumber>
{
    // Amazon's own have 19 characters.
    private const int Longest = 64;

    private readonly string? value;

    public OrderNumber(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value.Trim();
    }

    public string Value => value ?? "";

    /// <summary>Three, seven and seven digits; other shapes occur, but seldom.</summary>
    public bool HasAmazonsShape => PackedNumber.TryPack(Value, out _);

    /// <summary>
    /// Fit to stand in any file and on any screen. One with control characters could forge a line, one with <c>|</c> or <c>*</c> an entry of the accept
    /// file that covers more than itself.
    /// </summary>
    public bool IsPlain => Value.Length is > 0 and <= Longest && Value.AsSpan().IndexOfAny('|', '*') < 0 && Value[0] != '#' && SafeText.IsSafe(Value);

    public int CompareTo(OrderNumber other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(OrderNumber left, OrderNumber right) => left.CompareTo(right) < 0;

    public static bool operator <=(OrderNumber left, OrderNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >(OrderNumber left, OrderNumber right) => left.CompareTo(right) > 0;

    public static bool operator >=(OrderNumber left, OrderNumber right) => left.CompareTo(right) >= 0;
}
