using Xentral.OrderAudit.Amazon.Searching;

namespace Xentral.OrderAudit.Amazon.OrderReports;

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

    public int Of(string number) => PackedNumber.TryPack(number, out var packed) ? usual.GetValueOrDefault(packed) : unusual.GetValueOrDefault(number);
}
