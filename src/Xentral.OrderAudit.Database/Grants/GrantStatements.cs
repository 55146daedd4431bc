using System.Buffers;
using System.Globalization;
using System.Text;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Grants;

/// <summary>
/// Writes the statements that create an account for the audit of this very server: it may read the columns that exist here and are needed, and nothing else.
/// A statement that names a missing column fails as a whole, so they are made from the server's own catalogue.
/// </summary>
public sealed class GrantStatements
{
    private static readonly ColumnQuery[] Necessary = [OrderLookup.StoredColumns, ColumnQuery.Load("Shops")];

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("'`\"\\;\r\n\0");

    private readonly DatabaseSession session;

    internal GrantStatements(DatabaseSession session) => this.session = session;

    /// <param name="account">User and host, such as <c>'order_audit'@'10.0.0.%'</c>.</param>
    /// <param name="withSideTables">Also the tables that prove causes: staging, delivery notes, protocol, Amazon module.</param>
    /// <exception cref="SourceUnavailableException">The server cannot be read.</exception>
    public async Task<string> WriteAsync(string account, bool withSideTables, CancellationToken cancellationToken = default)
    {
        var database = await session.ReadOnceAsync((connection, _) => Task.FromResult(connection.Database), cancellationToken);
        IEnumerable<ColumnQuery> queries = [.. Necessary, .. withSideTables ? SideTable.All.Select(table => table.Query) : []];
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"CREATE USER {account} IDENTIFIED BY '…';");

        foreach (var table in queries.GroupBy(query => query.Table))
        {
            var layout = await session.ReadOnceAsync(
                (connection, token) => new LayoutReader(session.Database).ReadAsync(connection, table.Key, token), cancellationToken);
            var columns = table.SelectMany(query => query.Required.Concat(query.Optional).Concat(query.ConditionColumns))
                .Distinct()
                .Where(column => layout.Columns.Contains(column) && !SecretColumns.Contain(table.Key, column))
                .ToList();

            if (columns.Count > 0)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"GRANT SELECT ({string.Join(", ", columns)}) ON {Quoted(database)}.{table.Key} TO {account};");
            }
        }

        return text.ToString();
    }

    /// <summary>An account that is put into a statement must not become a statement of its own.</summary>
    public static LocalizedText? ProblemOf(string user, string host)
        => user.Length is > 0 and <= 80 && host.Length is > 0 and <= 255 && !(user + host).AsSpan().ContainsAny(Forbidden)
            ? null
            : new LocalizedText(
                De: "--user und --host dürfen nicht leer sein und keine Anführungszeichen, Schrägstriche oder Strichpunkte enthalten.",
                En: "--user and --host must not be empty nor contain quotation marks, slashes or semicolons.");

    private static string Quoted(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
