namespace Xentral.OrderAudit.Database;

/// <summary>What Xentral's orders are read from.</summary>
public enum XentralSourceKind
{
    /// <summary>A MySQL or MariaDB server, live or with a restored backup.</summary>
    MySql,

    /// <summary>An export of Xentral's report module.</summary>
    Csv,

    /// <summary>Xentral's REST interface.</summary>
    Rest,

    /// <summary>A SQLite file with the same tables, such as a snapshot.</summary>
    Sqlite,
}
