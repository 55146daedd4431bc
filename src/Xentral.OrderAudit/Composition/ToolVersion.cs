using System.Reflection;

namespace Xentral.OrderAudit.Composition;

/// <summary>The version reports and <c>--version</c> name.</summary>
internal static class ToolVersion
{
    public static string Current { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
