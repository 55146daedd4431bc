using Microsoft.Data.Sqlite;

namespace Xentral.OrderAudit.Database.Snapshots;

/// <summary>Statements with no answer or a single value.</summary>
internal static class SqliteCommands
{
    public static void Execute(this SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row.</summary>
    public static object? Scalar(this SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }
}
