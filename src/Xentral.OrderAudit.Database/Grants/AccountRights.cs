using System.Data.Common;
using Dapper;
using Xentral.OrderAudit.Database.Connections;

namespace Xentral.OrderAudit.Database.Grants;

/// <summary>What the account of this connection may do, its roles included.</summary>
/// <param name="MoreThanReading">Rights on this database beyond reading, in capitals, sorted.</param>
/// <param name="UnknownRoles">Roles whose rights could not be found out.</param>
internal sealed record AccountRights(IReadOnlyCollection<string> MoreThanReading, IReadOnlyList<string> UnknownRoles)
{
    public bool MayWrite => MoreThanReading.Count > 0;

    /// <returns><see langword="null"/> where there are no accounts, as in a file.</returns>
    public static async Task<AccountRights?> ReadAsync(IOrderDatabase database, DbConnection connection, CancellationToken cancellationToken)
    {
        if (database.GrantsQuery is not { } query)
        {
            return null;
        }

        var grants = GrantList.Parse(await LinesAsync(connection, query, cancellationToken), connection.Database);
        var unknownRoles = new List<string>();
        foreach (var role in grants.Roles)
        {
            try
            {
                grants = grants.With(await LinesOfRoleAsync(database, query, role, cancellationToken));
            }
            catch (DbException)
            {
                unknownRoles.Add(role);
            }
        }

        return new AccountRights(grants.MoreThanReading, unknownRoles);
    }

    private static async Task<IReadOnlyList<string>> LinesOfRoleAsync(IOrderDatabase database, string query, string role, CancellationToken cancellationToken)
    {
        // A connection of its own: the one audits read through keeps the role it has.
        await using var connection = await database.OpenAsync(cancellationToken);
        try
        {
            return await LinesAsync(connection, $"{query} FOR CURRENT_USER() USING {role}", cancellationToken);
        }
        catch (DbException)
        {
            // MariaDB knows no USING; there a role has to be taken to see what it permits.
            await connection.ExecuteAsync(new CommandDefinition($"SET ROLE {role}", cancellationToken: cancellationToken));
            return await LinesAsync(connection, query, cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(DbConnection connection, string query, CancellationToken cancellationToken)
        => [.. await connection.QueryAsync<string>(new CommandDefinition(query, cancellationToken: cancellationToken))];
}
