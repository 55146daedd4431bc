using System.Data;
using System.Net.Sockets;
using System.Security.Authentication;
using MySqlConnector;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>Says what a failure of MySqlConnector means: by code, never by its message, which may quote accounts and values.</summary>
internal static class MySqlFailures
{
    // MariaDB's ER_CONNECTION_KILLED, which the driver does not name.
    private const MySqlErrorCode ConnectionKilled = (MySqlErrorCode)1927;

    // Of MariaDB and of MySQL: a password that has to be changed, a locked account, a query that ran too long.
    private static readonly int[] PasswordExpired = [1820, 1862];
    private static readonly int[] AccountLocked = [4151, 3118];
    private static readonly int[] TimeLimit = [1969, 3024];

    public static SourceUnavailableException? Explain(Exception failure, bool requiresEncryption) => failure switch
    {
        MySqlException mysql => ByCode(mysql) ?? ByConnection(mysql, requiresEncryption) ?? Unavailable(ServerFault.Unknown(mysql.Number), mysql),
        SocketException socket => Unavailable(BySocket(socket.SocketErrorCode), failure),
        IOException or TimeoutException or MySqlProtocolException => Unavailable(ServerFault.ConnectionLost, failure),
        NotSupportedException => Unavailable(ServerFault.LoginMethodUnknown, failure),
        DataException or InvalidCastException => DatabaseFailures.UnexpectedContent(failure),
        _ => null,
    };

    private static SourceUnavailableException? ByCode(MySqlException failure) => failure.ErrorCode switch
    {
        MySqlErrorCode.AccessDenied => Unavailable(ServerFault.LoginRefused, failure),
        MySqlErrorCode.DatabaseAccessDenied => Unavailable(ServerFault.DatabaseRefused, failure),
        MySqlErrorCode.UnknownDatabase => Unavailable(ServerFault.DatabaseUnknown, failure),
        MySqlErrorCode.TableAccessDenied or MySqlErrorCode.ColumnAccessDenied => Unavailable(ServerFault.ReadingRefused, failure),
        MySqlErrorCode.HostNotPrivileged or MySqlErrorCode.HostIsBlocked => Unavailable(ServerFault.ComputerRefused, failure),
        var code when PasswordExpired.Contains((int)code) => Unavailable(ServerFault.PasswordExpired, failure),
        var code when AccountLocked.Contains((int)code) => Unavailable(ServerFault.AccountLocked, failure),
        var code when TimeLimit.Contains((int)code) => Unavailable(ServerFault.TimeLimit, failure),
        MySqlErrorCode.UserLimitReached => Unavailable(ServerFault.QueryLimit, failure),
        MySqlErrorCode.ConnectionCountError => Unavailable(ServerFault.TooManyConnections, failure),
        MySqlErrorCode.CommandTimeoutExpired or MySqlErrorCode.QueryTimeout => Unavailable(ServerFault.TimedOut, failure),
        MySqlErrorCode.ServerShutdown or MySqlErrorCode.NormalShutdown or ConnectionKilled or MySqlErrorCode.ClientInteractionTimeout
            => Unavailable(ServerFault.ConnectionLost, failure),
        MySqlErrorCode.LockDeadlock or MySqlErrorCode.LockWaitTimeout => Unavailable(ServerFault.TimedOut, failure),
        _ => null,
    };

    private static SourceUnavailableException? ByConnection(MySqlException failure, bool requiresEncryption)
    {
        if (Find<AuthenticationException>(failure) is not null)
        {
            return Unavailable(ServerFault.EncryptionFailed, failure);
        }

        if (Find<SocketException>(failure) is { } socket)
        {
            return Unavailable(BySocket(socket.SocketErrorCode), failure);
        }

        if (Find<IOException>(failure) is not null)
        {
            return Unavailable(ServerFault.ConnectionLost, failure);
        }

        return failure.ErrorCode == MySqlErrorCode.UnableToConnectToHost
            ? Unavailable(requiresEncryption && failure.InnerException is null ? ServerFault.EncryptionMissing : ServerFault.NoAnswer, failure)
            : failure.IsTransient ? Unavailable(ServerFault.ConnectionLost, failure) : null;
    }

    private static ServerFault BySocket(SocketError error) => error switch
    {
        SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData or SocketError.NoRecovery => ServerFault.HostUnknown,
        SocketError.ConnectionRefused => ServerFault.NothingListens,
        SocketError.TimedOut or SocketError.HostUnreachable or SocketError.NetworkUnreachable => ServerFault.NoAnswer,
        _ => ServerFault.ConnectionLost,
    };

    private static T? Find<T>(Exception? failure)
        where T : Exception
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is T found)
            {
                return found;
            }
        }

        return null;
    }

    private static SourceUnavailableException Unavailable(ServerFault fault, Exception inner)
        => new(AuditSource.Xentral, fault.Problem, fault.Advice, fault.IsTransient, inner);
}
