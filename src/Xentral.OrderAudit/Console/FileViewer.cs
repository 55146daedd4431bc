using System.Diagnostics;

namespace Xentral.OrderAudit.Console;

/// <summary>Shows a file as a double-click would.</summary>
internal static class FileViewer
{
    private static readonly string[] Screens = ["DISPLAY", "WAYLAND_DISPLAY"];

    /// <summary><see langword="null"/> on a server without a screen.</summary>
    public static Action<string>? OfSystem()
    {
        if (OperatingSystem.IsWindows())
        {
            return path => Start(new ProcessStartInfo(path) { UseShellExecute = true });
        }

        if (OperatingSystem.IsMacOS())
        {
            return path => Start(new ProcessStartInfo("open", [path]));
        }

        return Screens.Any(name => Environment.GetEnvironmentVariable(name) is { Length: > 0 })
            ? path => Start(new ProcessStartInfo("xdg-open", [path]))
            : null;
    }

    private static void Start(ProcessStartInfo start)
    {
        using var process = Process.Start(start);
    }
}
