using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Sources;

/// <summary>Where tables in SQLite come from.</summary>
internal interface ISqliteOrigin
{
    /// <summary>What it is, for the report's cover; <c>{version}</c> is SQLite's.</summary>
    LocalizedText Name { get; }

    /// <summary>When it was made, by the clock of this computer, as far as the file tells; <see langword="null"/> when it does not.</summary>
    DateTime? TakenAt { get; }

    /// <summary>A connection through which nothing can be written.</summary>
    Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken);
}
