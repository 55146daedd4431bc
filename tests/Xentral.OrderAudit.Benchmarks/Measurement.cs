using System.Diagnostics;
using System.Globalization;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>What this process has cost since its start, runtime included.</summary>
internal static class Measurement
{
    public static string Report(string what, Stopwatch wall)
    {
        using var self = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: wall {wall.Elapsed.TotalSeconds:0.00} s, CPU {self.TotalProcessorTime.TotalSeconds:0.00} s, peak {PeakMegabytes(self):0} MB, "
                + $"allocated {GC.GetTotalAllocatedBytes() / 1048576.0:0} MB, collections {GC.CollectionCount(0)}/{GC.CollectionCount(1)}/{GC.CollectionCount(2)}");
    }

    private static double PeakMegabytes(Process self)
    {
        const string Status = "/proc/self/status";
        if (!File.Exists(Status))
        {
            return self.PeakWorkingSet64 / 1048576.0;
        }

        var kilobytes = File.ReadLines(Status).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))[6..^2];
        return double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024;
    }
}
