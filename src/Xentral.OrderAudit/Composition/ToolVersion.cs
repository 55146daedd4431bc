using System.Reflection;

namespace Xentral.OrderAudit.Composition;

/// <summary>The version reports and <c>--version</c> name.</summary>
internal static class ToolVersion
{
    private const int CommitLength = 9;

    /// <summary>Version and, where the build knew it, the commit: <c>0.1.0+632f05c1a</c>.</summary>
    public static string Current { get; } = Shortened(
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0");

    private static string Shortened(string version)
        => version.IndexOf('+', StringComparison.Ordinal) is >= 0 and var plus && version.Length > plus + 1 + CommitLength
            ? version[..(plus + 1 + CommitLength)]
            : version;
}
