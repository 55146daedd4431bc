using System.Runtime.InteropServices;

namespace Xentral.OrderAudit.State;

/// <summary>A core dump is the whole memory in a file: tokens, passwords, addresses. This process leaves none.</summary>
public static partial class CrashDumps
{
    private const int CoreFileSize = 4;

    // A limit of 1 is the one that also keeps the kernel from handing the dump to a collecting program (core(5)); a file needs more.
    private const ulong NoDump = 1;

    /// <summary>Linux only; elsewhere nothing is dumped unless somebody has asked for it. What cannot be set does not stop a run.</summary>
    public static void Forbid()
    {
        if (OperatingSystem.IsLinux() && GetLimit(CoreFileSize, out var limit) == 0)
        {
            limit.Soft = Math.Min(NoDump, limit.Hard);
            _ = SetLimit(CoreFileSize, in limit);
        }
    }

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetLimit(int resource, out Limit limit);

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetLimit(int resource, in Limit limit);

    private struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
