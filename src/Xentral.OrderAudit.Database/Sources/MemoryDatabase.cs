using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Xentral.OrderAudit.Database.Sources;

/// <summary>A SQLite database in memory, made of the bytes of a file: what was encrypted on disk never lies there in plain text.</summary>
internal static class MemoryDatabase
{
    public static async Task<SqliteConnection> OpenAsync(byte[] content, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        try
        {
            await connection.OpenAsync(cancellationToken);
            Load(connection, content);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        return connection;
    }

    private static void Load(SqliteConnection connection, byte[] content)
    {
        // SQLite takes the memory over, and frees it with the connection.
        var memory = raw.sqlite3_malloc64(content.LongLength);
        Marshal.Copy(content, 0, memory, content.Length);
        Array.Clear(content);
        var result = raw.sqlite3_deserialize(
            connection.Handle!, "main", memory, content.LongLength, content.LongLength, raw.SQLITE_DESERIALIZE_FREEONCLOSE | raw.SQLITE_DESERIALIZE_READONLY);

        SqliteException.ThrowExceptionForRC(result, connection.Handle);
    }
}
