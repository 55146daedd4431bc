using MySqlConnector;

namespace Xentral.OrderAudit.Database;

/// <summary>The parts of a connection string that people know by name.</summary>
/// <param name="Server">Name or address; a path beginning with <c>/</c> is a socket on this computer.</param>
public sealed record ServerAccount(string Server, int Port, string Database, string User, string Password)
{
    public const int UsualPort = 3306;

    /// <summary>Reads a connection string; <see langword="null"/> when it is none.</summary>
    public static ServerAccount? Parse(string connectionString)
    {
        try
        {
            var settings = new MySqlConnectionStringBuilder(connectionString);
            return new(settings.Server, (int)settings.Port, settings.Database, settings.UserID, settings.Password);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Quoted as the driver needs it, whatever the password holds.</summary>
    public string ToConnectionString()
    {
        var settings = new MySqlConnectionStringBuilder { Server = Server, Database = Database, UserID = User, Password = Password };
        if (Server.StartsWith('/'))
        {
            settings.ConnectionProtocol = MySqlConnectionProtocol.UnixSocket;
        }
        else if (Port != UsualPort)
        {
            settings.Port = (uint)Port;
        }

        return settings.ConnectionString;
    }

    /// <summary>Never the password.</summary>
    public override string ToString() => $"{User}@{Server}:{Port}/{Database}";
}
