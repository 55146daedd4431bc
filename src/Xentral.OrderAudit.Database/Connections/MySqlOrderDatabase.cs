using System.Data.Common;
using Dapper;
using MySqlConnector;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>Xentral's own MySQL or MariaDB server, or a restored backup of it.</summary>
/// <param name="takenAt">When a restored backup was taken, as the merchant says.</param>
/// <param name="pin">The only certificate to be accepted.</param>
internal sealed class MySqlOrderDatabase(MySqlConnectionStringBuilder settings, DateTime? takenAt = null, CertificatePin? pin = null) : IOrderDatabase
{
    private const string ReplicationPrefix = "5.5.5-";

    private const string ReadOnlySession = "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED, READ ONLY";

    private readonly string connectionString = settings.ConnectionString;
    private readonly bool isLocal = EncryptionRule.IsLocal(settings);
    private readonly bool isEncrypted = settings.SslMode >= MySqlSslMode.Required;

    public string ColumnsQuery { get; } = QueryText.Load("MySqlColumns");

    public string IndexedColumnsQuery { get; } = QueryText.Load("MySqlIndexedColumns");

    public string GrantsQuery => "SHOW GRANTS";

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new MySqlConnection(connectionString);
        if (pin is not null)
        {
            connection.RemoteCertificateValidationCallback = pin.Accepts;
        }

        try
        {
            await connection.OpenAsync(cancellationToken);
            await connection.ExecuteAsync(new CommandDefinition(ReadOnlySession, cancellationToken: cancellationToken));
        }
        catch (MySqlException failure) when (failure.ErrorCode == MySqlErrorCode.UnableToConnectToHost)
        {
            await connection.DisposeAsync();
            if (settings.ConnectionProtocol == MySqlConnectionProtocol.Sockets)
            {
                // The driver does not say whether it was the name, the port or the server.
                await TcpReach.CheckAsync(settings.Server.Split(',')[0].Trim(), (int)settings.Port, cancellationToken);
            }

            throw;
        }
        catch (Exception failure)
            when (failure is ArgumentException or FormatException or IndexOutOfRangeException or InvalidOperationException or OverflowException
                && !cancellationToken.IsCancellationRequested)
        {
            // Whatever answers there, it does not speak the language of a database; the driver breaks over it in many ways.
            await connection.DisposeAsync();
            var (problem, advice, isTransient) = ServerFault.NoDatabase;
            throw new SourceUnavailableException(AuditSource.Xentral, problem, advice, isTransient, failure);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        return connection;
    }

    public LocalizedText? Weakness => (isLocal, settings.SslMode) switch
    {
        (true, _) => null,
        (_, MySqlSslMode.VerifyCA) => new(
            De: "verschlüsselte Verbindung, der Name des Servers ungeprüft (SslMode=VerifyCA)",
            En: "encrypted connection, the server's name unchecked (SslMode=VerifyCA)"),
        (_, < MySqlSslMode.Required) => new(De: "unverschlüsselt erlaubte Verbindung", En: "connection permitted without encryption"),
        _ => null,
    };

    public LocalizedText Describe(DbConnection connection)
    {
        var protection = (isLocal, isEncrypted) switch
        {
            _ when pin is not null => new LocalizedText(
                De: "verschlüsselte Verbindung, Zertifikat genau dieses Servers",
                En: "encrypted connection, this server's own certificate"),
            (false, _) when Weakness is { } weakness => weakness,
            (_, true) => new LocalizedText(De: "verschlüsselte Verbindung", En: "encrypted connection"),
            _ => new LocalizedText(De: "Verbindung auf demselben Rechner", En: "connection on the same computer"),
        };

        return new LocalizedText(
            De: "Xentral-Datenbank: {server}, {protection}, nur lesend.",
            En: "Xentral database: {server}, {protection}, read-only.")
            .With("server", ServerName(connection.ServerVersion)).With("protection", protection);
    }

    public Task<DataState> StateAsync(DbConnection connection, CancellationToken cancellationToken) => Task.FromResult(new DataState(takenAt));

    public Absence? AbsenceOf(DbException failure) => failure is MySqlException mysql
        ? mysql.ErrorCode switch
        {
            MySqlErrorCode.NoSuchTable or MySqlErrorCode.BadFieldError => Absence.Missing,
            MySqlErrorCode.TableAccessDenied or MySqlErrorCode.ColumnAccessDenied => Absence.NotGranted,
            _ => null,
        }
        : null;

    public SourceUnavailableException? Explain(Exception failure)
        => failure is SourceUnavailableException told ? told : MySqlFailures.Explain(failure, isEncrypted);

    // "10.11.19-MariaDB-0+deb12u1" → "MariaDB 10.11.19"; some releases put a version before it that old replicas understand.
    internal static string ServerName(string version)
    {
        var product = version.Contains("MariaDB", StringComparison.OrdinalIgnoreCase) ? "MariaDB" : "MySQL";
        var own = version.StartsWith(ReplicationPrefix, StringComparison.Ordinal) ? version[ReplicationPrefix.Length..] : version;

        return $"{product} {own.Split('-')[0]}";
    }
}
