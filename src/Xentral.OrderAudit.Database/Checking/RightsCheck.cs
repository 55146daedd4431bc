using System.Data.Common;
using Dapper;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;

namespace Xentral.OrderAudit.Database.Checking;

/// <summary>May the account do more than read? The program never writes; an account that cannot is the better promise.</summary>
internal sealed class RightsCheck(DatabaseSession session) : ISetupCheck
{
    public string Id => "xentral-rights";

    public LocalizedText Title { get; } = new("Rechte", "Rights");

    public Task<CheckResult> RunAsync(CancellationToken cancellationToken = default) => session.ReadOnceAsync(JudgeAsync, cancellationToken);

    private async Task<CheckResult> JudgeAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        if (session.Database.GrantsQuery is not { } query)
        {
            return CheckResult.Ok(new("Die Datei wird nur zum Lesen geöffnet.", "The file is opened for reading only."));
        }

        var grants = GrantList.Parse(await LinesAsync(connection, query, cancellationToken), connection.Database);
        var unknownRoles = new List<string>();
        foreach (var role in grants.Roles)
        {
            try
            {
                grants = grants.With(await LinesOfRoleAsync(query, role, cancellationToken));
            }
            catch (DbException)
            {
                unknownRoles.Add(role);
            }
        }

        return Judge(grants, unknownRoles);
    }

    private async Task<IReadOnlyList<string>> LinesOfRoleAsync(string query, string role, CancellationToken cancellationToken)
    {
        // A connection of its own: the one audits read through keeps the role it has.
        await using var connection = await session.Database.OpenAsync(cancellationToken);
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

    private static CheckResult Judge(GrantList grants, List<string> unknownRoles)
    {
        if (grants.MoreThanReading.Count > 0)
        {
            var rights = string.Join(", ", grants.MoreThanReading);
            return CheckResult.Warning(
                new($"Das Datenbankkonto darf mehr als lesen: {rights}.", $"The database account may do more than read: {rights}."),
                new("Nehmen Sie ein eigenes Konto, das nur SELECT darf; die README zeigt die drei Zeilen dafür. Das Programm selbst schreibt nie.",
                    "Use an account of its own that has SELECT only; the README shows the three lines for it. The program itself never writes."));
        }

        return unknownRoles.Count == 0
            ? CheckResult.Ok(new("Das Datenbankkonto darf nur lesen.", "The database account may read only."))
            : CheckResult.Warning(
                new($"Was die Rollen {string.Join(", ", unknownRoles)} erlauben, ließ sich nicht feststellen.",
                    $"What the roles {string.Join(", ", unknownRoles)} permit could not be found out."),
                new("Sehen Sie mit SHOW GRANTS nach, ob sie mehr als SELECT erlauben.", "See with SHOW GRANTS whether they permit more than SELECT."));
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(DbConnection connection, string query, CancellationToken cancellationToken)
        => [.. await connection.QueryAsync<string>(new CommandDefinition(query, cancellationToken: cancellationToken))];
}
