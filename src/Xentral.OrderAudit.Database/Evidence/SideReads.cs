using System.Data.Common;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;

namespace Xentral.OrderAudit.Database.Evidence;

/// <summary>
/// Reads what an audit can do without. A table that fails in the middle of a run is left alone from then on, and the report says so;
/// a server that is gone ends the run as ever.
/// </summary>
internal sealed class SideReads(DatabaseSession session, IAuditProgress progress)
{
    private readonly Dictionary<LocalizedText, LocalizedText> failed = [];

    /// <summary>What could not be consulted to the end.</summary>
    public IReadOnlyList<LocalizedText> Limits => [.. failed.Values];

    /// <param name="name">What the tables hold, for people.</param>
    /// <param name="otherwise">The answer when they cannot be read.</param>
    /// <exception cref="SourceUnavailableException">The server itself cannot be reached.</exception>
    public async Task<T> ReadAsync<T>(
        LocalizedText name, Func<DbConnection, CancellationToken, Task<T>> read, T otherwise, CancellationToken cancellationToken)
    {
        if (failed.ContainsKey(name))
        {
            return otherwise;
        }

        try
        {
            return await session.ReadPatientlyAsync(read, cancellationToken);
        }
        catch (SourceUnavailableException failure)
        {
            // Opening a connection anew tells a table's failure from the server's.
            await session.ReadOnceAsync((_, _) => Task.FromResult(true), cancellationToken);

            failed[name] = ProbeLines.SideTableFailed(name, failure.Problem);
            progress.Noted(failed[name]);
            return otherwise;
        }
    }
}
