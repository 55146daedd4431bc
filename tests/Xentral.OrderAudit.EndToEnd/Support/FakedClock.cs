using System.Globalization;

namespace Xentral.OrderAudit.EndToEnd.Support;

/// <summary>Gives a process another time of day, from outside and without its knowledge: libfaketime.</summary>
internal static class FakedClock
{
    private static readonly string[] Folders = ["/usr/lib/x86_64-linux-gnu/faketime", "/usr/lib/aarch64-linux-gnu/faketime"];

    private static string? Library => Folders.Select(folder => Path.Combine(folder, "libfaketimeMT.so.1")).FirstOrDefault(File.Exists);

    public static void SkipIfMissing()
    {
        if (Library is null)
        {
            Assert.Skip("libfaketime is not installed here; tests/run installs it.");
        }
    }

    public static void Set(Workplace workplace, DateTimeOffset now)
    {
        workplace.Environment["LD_PRELOAD"] = Library;
        workplace.Environment["TZ"] = "UTC";
        workplace.Environment["FAKETIME"] = now.UtcDateTime.ToString("'@'yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

        // Timers and locks go on as they are; only the time of day is another.
        workplace.Environment["FAKETIME_DONT_FAKE_MONOTONIC"] = "1";
        workplace.Environment["NO_FAKE_STAT"] = "1";
    }
}
