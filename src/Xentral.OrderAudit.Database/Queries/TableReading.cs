using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;

namespace Xentral.OrderAudit.Database.Queries;

/// <summary>Reads rows; a failure bears the name of the table, which no driver tells of a value it cannot read.</summary>
internal static partial class TableReading
{
    private const string Key = "table";

    public static async Task<IEnumerable<TRow>> ReadRowsAsync<TRow>(this DbConnection connection, CommandDefinition command)
    {
        try
        {
            return await connection.QueryAsync<TRow>(command);
        }
        catch (Exception failure)
        {
            failure.Data[Key] = Table().Match(command.CommandText).Groups["table"].Value;
            throw;
        }
    }

    /// <summary>The table a failure is about, if that is known.</summary>
    public static string? Of(Exception failure) => failure.Data[Key] is string { Length: > 0 } table ? table : null;

    [GeneratedRegex(@"\bFROM (?<table>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Table();
}
