using System.Data.Common;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>What differs between a MySQL server and a SQLite file; the queries for orders do not.</summary>
internal interface IOrderDatabase
{
    /// <summary>Query that lists the readable columns of <c>@table</c>.</summary>
    string ColumnsQuery { get; }

    /// <summary>Query that lists the columns of <c>@table</c> some index starts with.</summary>
    string IndexedColumnsQuery { get; }

    /// <summary>Query that lists what the account may do; <see langword="null"/> where there are no accounts.</summary>
    string? GrantsQuery { get; }

    /// <summary>A connection through which nothing can be written.</summary>
    Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Kind, version and protection of the connection, for the report's cover; no host, no account.</summary>
    LocalizedText Describe(DbConnection connection);

    /// <summary>What of the connection's protection was given up on the user's wish; <see langword="null"/> for nothing.</summary>
    LocalizedText? Weakness => null;

    /// <summary>Of when the data is, and whether its personal values were taken out.</summary>
    Task<DataState> StateAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Why a table or column cannot be selected, or <see langword="null"/> when the failure says something else.</summary>
    Absence? AbsenceOf(DbException failure);

    /// <summary>Says what a failure means, or <see langword="null"/> when it is none of the database's.</summary>
    SourceUnavailableException? Explain(Exception failure);
}
