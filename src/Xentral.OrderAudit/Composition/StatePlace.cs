using Xentral.OrderAudit.Commands;

namespace Xentral.OrderAudit.Composition;

/// <summary>Where the state between runs lies: as asked, or where the system keeps such things.</summary>
internal static class StatePlace
{
    private const string FolderName = "order-audit";

    /// <summary>Makes the folder absolute, or fills in the system's.</summary>
    public static Settings Settle(AppIo io, Settings settings)
    {
        var asked = settings.Configuration[AuditArguments.StateKey];
        settings.Configuration[AuditArguments.StateKey] = string.IsNullOrWhiteSpace(asked) ? Default() : io.PathOf(asked);
        return settings;
    }

    private static string Default()
    {
        if (OperatingSystem.IsWindows())
        {
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), FolderName);
        }

        // The XDG Base Directory Specification: a relative path counts as none.
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } state && Path.IsPathRooted(state)
            ? Path.Combine(state, FolderName)
            : Path.Combine(home.Length > 0 ? home : Path.GetTempPath(), ".local", "state", FolderName);
    }
}
