using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Xentral.OrderAudit.Database.Snapshots;

/// <summary>SHA-256 over every row of every table but the stamp. SQLite checks its own structure and never notices a letter that has become another.</summary>
internal static class ContentChecksum
{
    private const string Tables =
        $"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name <> '{SnapshotStamp.Table}' ORDER BY name";

    public static string Of(SqliteConnection connection)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Names(connection))
        {
            Append(hash, table);
            AppendRows(hash, connection, table);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static List<string> Names(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Tables;
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static void AppendRows(IncrementalHash hash, SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A name of the file's own, quoted; a statement cannot take it as a parameter.
        command.CommandText = $"SELECT * FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\" ORDER BY rowid";
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        for (var column = 0; column < reader.FieldCount; column++)
        {
            Append(hash, reader.GetName(column));
        }

        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                AppendValue(hash, reader.GetValue(column));
            }
        }
    }

    private static void AppendValue(IncrementalHash hash, object value)
    {
        // What kind it is counts, too: 5 and "5" are different contents.
        hash.AppendData([value switch { long => 1, double => 2, string => 3, byte[] => 4, _ => (byte)0 }]);
        Append(hash, value switch
        {
            byte[] bytes => Convert.ToHexString(bytes),
            DBNull => "",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        });
    }

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
