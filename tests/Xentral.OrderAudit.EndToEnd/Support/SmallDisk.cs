using System.Diagnostics;

namespace Xentral.OrderAudit.EndToEnd.Support;

/// <summary>A file system of a few megabytes, to be filled. Only root may mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string folder;
    private readonly bool isMounted;

    public SmallDisk(string folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
        isMounted = Run("mount", "-t", "tmpfs", "-o", "size=3m,mode=0700", "tmpfs", folder);
    }

    private string Ballast => Path.Combine(folder, "ballast");

    /// <returns>Whether the disk is full now.</returns>
    public bool Fill()
    {
        if (!isMounted)
        {
            return false;
        }

        try
        {
            using var file = File.Create(Ballast, bufferSize: 1);
            var block = new byte[512];
            while (true)
            {
                file.Write(block);
            }
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Free() => File.Delete(Ballast);

    public void Dispose()
    {
        if (isMounted)
        {
            Run("umount", folder);
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true });
        process!.WaitForExit();
        return process.ExitCode == 0;
    }
}
