using Microsoft.Data.Sqlite;

namespace Xentral.OrderAudit.Database.Snapshots;

/// <summary>Statements without an answer.</summary>
internal static class SqliteCommands
{
    public static void Execute(this SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
