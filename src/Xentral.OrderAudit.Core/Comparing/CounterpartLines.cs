using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>
/// For each line of Xentral's address the line at Amazon that belongs to it; four bits a line, because every comparison keeps it.
/// The default: each line belongs to the one of the same name.
/// </summary>
public readonly record struct CounterpartLines
{
    private const int Bits = 4;
    private const ulong Mask = 0xF;
    private const ulong None = 0xF;

    private readonly ulong _lines;

    private CounterpartLines(ulong lines) => _lines = lines;

    /// <summary>Amazon's line; -1 when it has none.</summary>
    /// <param name="line">Counted as in <see cref="PrintedLines"/>.</param>
    public int Of(int line) => ((_lines >> (line * Bits)) & Mask) switch
    {
        0 => line,
        None => -1,
        var other => (int)other - 1,
    };

    /// <param name="amazon">Amazon's line; -1 for none.</param>
    public CounterpartLines With(int line, int amazon)
    {
        var value = amazon < 0 ? None : (ulong)amazon + 1;

        return new((_lines & ~(Mask << (line * Bits))) | (value << (line * Bits)));
    }
}
