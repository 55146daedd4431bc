using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Xentral.OrderAudit.State;

/// <summary>What Linux knows of a file and .NET does not tell: owner, kind, names, identity. The layout of statx(2) is the same everywhere.</summary>
internal readonly partial record struct FileStatus(uint Owner, uint Group, uint Mode, uint Names, (ulong Inode, uint Major, uint Minor) Identity)
{
    private const int CurrentFolder = -100;
    private const int DoNotFollow = 0x100;
    private const int OfHandle = 0x1000;
    private const uint BasicFacts = 0x7ff;
    private const int Size = 256;

    private const uint KindMask = 0xF000;
    private const uint RegularKind = 0x8000;
    private const uint LinkKind = 0xA000;
    private const uint FolderKind = 0x4000;

    public bool IsLink => (Mode & KindMask) == LinkKind;

    public bool IsRegular => (Mode & KindMask) == RegularKind;

    public bool IsFolder => (Mode & KindMask) == FolderKind;

    public bool IsWritableByGroup => (Mode & 0x10) != 0;

    public bool IsWritableByAll => (Mode & 0x2) != 0;

    /// <summary>Only the owner of a file may rename or delete it, as in /tmp.</summary>
    public bool IsSticky => (Mode & 0x200) != 0;

    /// <summary>Whoever is root can do anything anyway, so its files are as good as one's own.</summary>
    public bool IsOwnOrRoots => Owner == 0 || Owner == CurrentUser();

    public bool IsOfOwnGroup => Group == CurrentGroup();

    /// <summary><see langword="null"/> where there is no such file, or no Linux to ask.</summary>
    public static FileStatus? Of(string path, bool follow = false) => Ask(CurrentFolder, path, follow ? 0 : DoNotFollow);

    public static FileStatus? Of(SafeFileHandle handle) => Ask((int)handle.DangerousGetHandle(), "", OfHandle);

    private static unsafe FileStatus? Ask(int folder, string path, int flags)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var buffer = stackalloc byte[Size];
        try
        {
            return StatX(folder, path, flags, BasicFacts, buffer) != 0 ? null : new(
                *(uint*)(buffer + 20),
                *(uint*)(buffer + 24),
                *(ushort*)(buffer + 28),
                *(uint*)(buffer + 16),
                (*(ulong*)(buffer + 32), *(uint*)(buffer + 136), *(uint*)(buffer + 140)));
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int StatX(int folder, string path, int flags, uint mask, byte* buffer);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial uint CurrentUser();

    [LibraryImport("libc", EntryPoint = "getegid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial uint CurrentGroup();
}
