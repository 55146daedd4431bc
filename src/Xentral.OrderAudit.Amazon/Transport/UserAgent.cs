using System.Runtime.InteropServices;

namespace Xentral.OrderAudit.Amazon.Transport;

/// <summary>The form Amazon asks for ("Include a User-Agent header in all requests"): language required, at most 500 characters.</summary>
internal static class UserAgent
{
    public static string Text { get; } = $"XentralOrderAudit/{Version()} (Language=C#/.NET{Environment.Version.Major}; Platform={Platform()})";

    private static string Version() => typeof(UserAgent).Assembly.GetName().Version?.ToString(3) ?? "0";

    private static string Platform()
    {
        var system = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "Windows" : RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? "macOS" : "Linux";
        return $"{system}/{Environment.OSVersion.Version}";
    }
}
