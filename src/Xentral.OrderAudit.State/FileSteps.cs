using Microsoft.Win32.SafeHandles;

namespace Xentral.OrderAudit.State;

/// <summary>What is about to happen to a file.</summary>
public enum FileStep
{
    Create,
    Truncate,
    Write,

    /// <summary>The bytes that were to arrive have arrived.</summary>
    Written,
    Sync,
    Rename,
    Delete,
}

/// <summary>
/// Every step that changes a file of this program, told before it is taken. A power cut, a full disk and a kill come between any two; tests let them.
/// </summary>
public static class FileSteps
{
    /// <summary>Whoever watches within this flow: throws to break off, and says of a write how many of its bytes still arrive.</summary>
    internal static AsyncLocal<Func<FileStep, string, int, int>?> Watch { get; } = new();

    public static void Before(FileStep step, string path) => Watch.Value?.Invoke(step, path, 0);

    /// <summary>Writes at a place of a file.</summary>
    /// <exception cref="IOException">The disk is full or gone; part of it may have arrived.</exception>
    public static void Write(SafeFileHandle handle, string path, ReadOnlySpan<byte> content, long at)
    {
        var arriving = Watch.Value?.Invoke(FileStep.Write, path, content.Length) ?? content.Length;
        RandomAccess.Write(handle, content[..arriving], at);
        Before(FileStep.Written, path);
    }
}
