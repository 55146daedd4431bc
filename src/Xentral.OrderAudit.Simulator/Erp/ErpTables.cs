using System.Data.Common;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>Fills a simulated Xentral: a SQLite file, or a MySQL or MariaDB server that has the real tables.</summary>
public static class ErpTables
{
    // Wide enough to be quick, and below SQLite's 32,766 parameters per statement.
    private const int RowsPerStatement = 100;

    /// <summary>Writes a new SQLite file with one Amazon shop and these orders.</summary>
    public static Task WriteSqliteFileAsync(string path, IEnumerable<StoredOrder> orders, CancellationToken cancellationToken = default)
        => WriteSqliteFileAsync(path, new StoredXentral { Shops = [new StoredShop(1, "Amazon")], Orders = [.. orders] }, cancellationToken);

    /// <summary>Writes a new SQLite file.</summary>
    public static async Task WriteSqliteFileAsync(string path, StoredXentral xentral, CancellationToken cancellationToken = default)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false };
        await using var connection = new SqliteConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellationToken);

        await CreateAsync(connection, cancellationToken);
        await InsertAsync(connection, xentral, cancellationToken);
    }

    /// <summary>Creates the tables the audit reads. A server has its own, wider ones.</summary>
    public static Task CreateAsync(SqliteConnection connection, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);

        return ExecuteAsync(connection, ErpColumns.SqliteTables, cancellationToken);
    }

    public static Task InsertAsync(DbConnection connection, IEnumerable<StoredOrder> orders, CancellationToken cancellationToken = default)
        => InsertAsync(connection, ErpColumns.OrdersTable, ErpColumns.Orders, orders, cancellationToken);

    public static Task InsertAsync(DbConnection connection, IEnumerable<StoredShop> shops, CancellationToken cancellationToken = default)
        => InsertAsync(connection, ErpColumns.ShopsTable, ErpColumns.Shops, shops, cancellationToken);

    /// <summary>Everything at once, into tables that are empty.</summary>
    public static async Task InsertAsync(DbConnection connection, StoredXentral xentral, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xentral);

        await InsertAsync(connection, xentral.Shops, cancellationToken);
        await InsertAsync(connection, xentral.Orders, cancellationToken);
        await InsertAsync(connection, "lieferschein", ErpColumns.DeliveryNotes, xentral.DeliveryNotes, cancellationToken);
        await InsertAsync(connection, "versand", ErpColumns.Parcels, xentral.Parcels, cancellationToken);
        await InsertAsync(connection, "shopimport_auftraege", ErpColumns.Carts, xentral.Carts, cancellationToken);
        await InsertAsync(connection, "auftrag_protokoll", ErpColumns.Events, xentral.Events, cancellationToken);
        await InsertAsync(connection, "shopimport_amazon_gotorders", ErpColumns.Fetches, xentral.Fetches, cancellationToken);
        await InsertAsync(connection, "shopimporter_amazon_invoice_address", ErpColumns.InvoiceAddresses, xentral.InvoiceAddresses, cancellationToken);
    }

    private static async Task InsertAsync<T>(
        DbConnection connection,
        string table,
        IReadOnlyList<(string Column, Func<T, object> Value)> columns,
        IEnumerable<T> items,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);

        if (connection is not SqliteConnection)
        {
            // As the ERP does it: most of the real columns have no default, and zero dates are stored.
            await ExecuteAsync(connection, "SET SESSION sql_mode = ''", cancellationToken);
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        foreach (var rows in items.Chunk(RowsPerStatement))
        {
            Fill(command, table, columns, rows);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static void Fill<T>(DbCommand command, string table, IReadOnlyList<(string Column, Func<T, object> Value)> columns, T[] rows)
    {
        if (command.Parameters.Count != rows.Length * columns.Count)
        {
            Shape(command, table, [.. columns.Select(column => column.Column)], rows.Length);
        }

        var index = 0;
        foreach (var row in rows)
        {
            foreach (var (_, value) in columns)
            {
                command.Parameters[index++].Value = value(row);
            }
        }
    }

    private static void Shape(DbCommand command, string table, IReadOnlyList<string> columns, int rows)
    {
        var text = new StringBuilder($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ");
        command.Parameters.Clear();

        for (var row = 0; row < rows; row++)
        {
            text.Append(row == 0 ? "(" : ", (");
            for (var column = 0; column < columns.Count; column++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@p{command.Parameters.Count}";
                command.Parameters.Add(parameter);
                text.Append(column == 0 ? "" : ", ").Append(parameter.ParameterName);
            }

            text.Append(')');
        }

        command.CommandText = text.ToString();
    }

    private static async Task ExecuteAsync(DbConnection connection, string text, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
