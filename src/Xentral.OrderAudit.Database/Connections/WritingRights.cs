using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>Reads the lines of SHOW GRANTS.</summary>
internal static partial class WritingRights
{
    // https://mariadb.com/kb/en/grant/ and https://dev.mysql.com/doc/refman/8.4/en/privileges-provided.html
    private static readonly string[] Rights =
        ["ALL PRIVILEGES", "INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "ALTER", "TRIGGER", "INDEX", "FILE", "SUPER", "EXECUTE", "EVENT"];

    /// <summary>Whether a line such as <c>GRANT SELECT (id), INSERT ON `xentral`.* TO …</c> names a right to write.</summary>
    public static bool AreIn(string line)
        => Line().Match(line) is { Success: true } match
            && Columns().Replace(match.Groups["rights"].Value, "").Split(',', StringSplitOptions.TrimEntries)
                .Any(right => Rights.Any(writing => right.StartsWith(writing, StringComparison.OrdinalIgnoreCase)));

    // A role is granted without ON; what it may do stands in lines of its own.
    [GeneratedRegex(@"^GRANT (?<rights>.+?) ON ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Columns();
}
