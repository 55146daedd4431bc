namespace Xentral.OrderAudit.State.Tests;

public sealed class CrashDumpsTests
{
    [Fact]
    public void A_crash_leaves_no_copy_of_the_memory()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits of Linux.");

        CrashDumps.Forbid();

        var limit = File.ReadLines("/proc/self/limits").Single(line => line.StartsWith("Max core file size", StringComparison.Ordinal));
        Assert.Contains(limit.Split(' ', StringSplitOptions.RemoveEmptyEntries)[4], (string[])["0", "1"]);
    }
}
