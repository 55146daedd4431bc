using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.EndToEnd.Support;

/// <summary>The commands as the program's own help lists them, so that a new one cannot be forgotten.</summary>
internal static partial class CommandOverview
{
    public static async Task<IReadOnlyList<string>> ReadAsync(Workplace workplace)
    {
        var help = (await Executable.RunAsync(workplace, "--help")).Output;
        var list = help[help.IndexOf("Befehle:", StringComparison.Ordinal)..help.IndexOf("Optionen:", StringComparison.Ordinal)];
        return [.. CommandLine().Matches(list).Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex("^  ([a-z][a-z-]*) ", RegexOptions.Multiline)]
    private static partial Regex CommandLine();
}
