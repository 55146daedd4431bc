using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Finds the line at Amazon that belongs to a line of Xentral's: the one with the same text, else the one that shares most words.</summary>
internal static class Counterparts
{
    public static CounterpartLines Of(ComparisonRun run)
    {
        var lines = default(CounterpartLines);

        for (var line = AddressLine.Name; line < AddressLine.City; line++)
        {
            if (run.Erp.Stored(line).Length > 0)
            {
                lines = lines.With((int)line, Of(run, line) is { } other ? (int)other : -1);
            }
        }

        return lines;
    }

    public static AddressLine? Of(ComparisonRun run, AddressLine line)
    {
        if (line == AddressLine.City)
        {
            return line;
        }

        for (var other = AddressLine.Name; other < AddressLine.City; other++)
        {
            if (run.Amazon.Stored(other).Length > 0 && run.Amazon.Stored(other) == run.Erp.Stored(line))
            {
                return other;
            }
        }

        return SharingMostWords(run, line) ?? (run.Amazon.Stored(line).Length > 0 ? line : null);
    }

    private static AddressLine? SharingMostWords(ComparisonRun run, AddressLine line)
    {
        Span<int> shared = stackalloc int[AddressReading.LineCount];
        AddressLine? best = null;

        for (var i = run.Erp.FirstOf(line); i < run.Erp.EndOf(line); i++)
        {
            if (run.Alignment.ErpPartner(i) is >= 0 and var partner)
            {
                var other = run.Amazon[partner].Line;
                shared[(int)other]++;
                best = best is null || shared[(int)other] > shared[(int)best] ? other : best;
            }
        }

        return best;
    }
}
