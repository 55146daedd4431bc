using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.Database.Grants;

/// <summary>What <c>SHOW GRANTS</c> says about one database (MySQL and MariaDB write it as statements).</summary>
internal sealed partial class GrantList
{
    // Nothing can be changed with these. An allow list: a right nobody has heard of yet counts as too much.
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "USAGE", "SELECT", "SHOW VIEW", "SHOW DATABASES", "SHOW_ROUTINE", "SHOW CREATE ROUTINE", "PROCESS",
        "REPLICATION CLIENT", "BINLOG MONITOR", "SLAVE MONITOR", "REPLICA MONITOR",
    };

    private readonly string database;
    private readonly SortedSet<string> moreThanReading;

    private GrantList(string database, SortedSet<string> moreThanReading, IReadOnlyList<string> roles)
    {
        this.database = database;
        this.moreThanReading = moreThanReading;
        Roles = roles;
    }

    /// <summary>Rights on this database beyond reading, in capitals, sorted.</summary>
    public IReadOnlyCollection<string> MoreThanReading => moreThanReading;

    /// <summary>Roles the account has, quoted as the server quotes them.</summary>
    public IReadOnlyList<string> Roles { get; }

    public static GrantList Parse(IEnumerable<string> statements, string database)
    {
        var rights = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        var roles = new List<string>();
        foreach (var statement in statements)
        {
            if (RightsStatement().Match(statement) is { Success: true } grant)
            {
                if (Concerns(grant.Groups["scope"].Value, database))
                {
                    rights.UnionWith(RightsIn(grant.Groups["rights"].Value));
                    rights.UnionWith(statement.Contains("WITH GRANT OPTION", StringComparison.OrdinalIgnoreCase) ? ["GRANT OPTION"] : Array.Empty<string>());
                }
            }
            else if (RoleStatement().Match(statement) is { Success: true } given)
            {
                roles.AddRange(QuotedName().Matches(given.Groups["roles"].Value).Select(match => match.Value));
            }
        }

        rights.ExceptWith(Harmless);
        return new GrantList(database, rights, roles);
    }

    /// <summary>The same with the statements of a role.</summary>
    public GrantList With(IEnumerable<string> statements)
    {
        var added = Parse(statements, database);
        return new GrantList(
            database, new(moreThanReading.Union(added.moreThanReading, StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase), Roles);
    }

    // SELECT (`id`, `name`), UPDATE (`name`) → SELECT, UPDATE
    private static string[] RightsIn(string text)
        => ColumnList().Replace(text, "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // `xentral`.*, `xentral`.`auftrag`, *.* or `xen%`.*; a proxy right names an account instead and concerns nobody's tables.
    private static bool Concerns(string scope, string database)
    {
        var name = scope.StartsWith('`') ? scope[1..scope.IndexOf('`', 1)] : scope.Split('.')[0];
        var pattern = Regex.Escape(name).Replace(@"\\_", "\u0001", StringComparison.Ordinal).Replace(@"\\%", "\u0002", StringComparison.Ordinal)
            .Replace("_", ".", StringComparison.Ordinal).Replace("%", ".*", StringComparison.Ordinal)
            .Replace('\u0001', '_').Replace('\u0002', '%');
        return name == "*" || Regex.IsMatch(database, $"^{pattern}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(
        @"^GRANT (?<rights>.+?) ON (?:TABLE |FUNCTION |PROCEDURE |PACKAGE |PACKAGE BODY )?(?<scope>\*\.\*|`[^`]+`\.(?:\*|`[^`]+`)) TO ",
        RegexOptions.CultureInvariant)]
    private static partial Regex RightsStatement();

    [GeneratedRegex(@"^GRANT (?<roles>[`'][^ ]+(?:,\s?[`'][^ ]+)*) TO ", RegexOptions.CultureInvariant)]
    private static partial Regex RoleStatement();

    [GeneratedRegex(@"[`'][^`']+[`'](?:@[`'][^`']+[`'])?", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedName();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnList();
}
