using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>Counts how often each order occurs, so that a second reading knows when it has seen the last of one and can let go of it.</summary>
internal sealed class OrderTally
{
    private readonly Dictionary<ulong, int> usual = [];
    private readonly Dictionary<string, int> unusual = new(StringComparer.Ordinal);

    /// <summary>Different orders.</summary>
    public int Orders => usual.Count + unusual.Count;

    public void Add(string number)
    {
        if (PackedNumber.TryPack(number, out var packed))
        {
            usual[packed] = usual.GetValueOrDefault(packed) + 1;
        }
        else
        {
            unusual[number] = unusual.GetValueOrDefault(number) + 1;
        }
    }

    /// <summary>Counts every order of the other tally once.</summary>
    public void AddEach(OrderTally other) => Add(other, _ => 1);

    /// <summary>Counts every order of the other tally as often as that one did.</summary>
    public void AddAll(OrderTally other) => Add(other, count => count);

    private void Add(OrderTally other, Func<int, int> times)
    {
        foreach (var (number, count) in other.usual)
        {
            usual[number] = usual.GetValueOrDefault(number) + times(count);
        }

        foreach (var (number, count) in other.unusual)
        {
            unusual[number] = unusual.GetValueOrDefault(number) + times(count);
        }
    }

    public int Of(string number) => PackedNumber.TryPack(number, out var packed) ? usual.GetValueOrDefault(packed) : unusual.GetValueOrDefault(number);
}
