using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Database.Snapshots;

/// <summary>Makes a SQLite file of what an audit of some days needs, so that it can be repeated elsewhere with the same result.</summary>
public sealed class XentralSnapshot
{
    private readonly DatabaseSession session;
    private readonly XentralProbe probe;

    internal XentralSnapshot(DatabaseSession session, XentralProbe probe)
    {
        this.session = session;
        this.probe = probe;
    }

    /// <summary>Writes the file: whole or not at all, readable by its owner only.</summary>
    /// <exception cref="SourceUnavailableException">Xentral's data cannot be read.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task<SnapshotSize> WriteAsync(string path, SnapshotRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);

        var layout = await session.ReadOnceAsync(probe.ReadLayoutAsync, cancellationToken);
        var plain = NewFile(path);
        var encrypted = request.Password is null ? null : NewFile(path);
        try
        {
            var size = await FillAsync(plain, layout, request, cancellationToken);
            if (encrypted is not null)
            {
                Encrypt(plain, encrypted, request.Password!, request.TakenAt);
            }

            Flush(encrypted ?? plain);
            File.Move(encrypted ?? plain, path, overwrite: true);

            return size;
        }
        finally
        {
            File.Delete(plain);
            if (encrypted is not null)
            {
                File.Delete(encrypted);
            }
        }
    }

    private async Task<SnapshotSize> FillAsync(string file, Layout.DatabaseLayout layout, SnapshotRequest request, CancellationToken cancellationToken)
    {
        await using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        await target.OpenAsync(cancellationToken);

        // A file that is thrown away when anything goes wrong needs no journal, which would be a second copy of its content.
        target.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
        var size = await new SnapshotCopy(session, layout, target, request).RunAsync(cancellationToken);
        await new SnapshotStamp(request.TakenAt, request.IsMasked, ContentChecksum.Of(target)).WriteAsync(target, cancellationToken);
        target.Execute("COMMIT");

        return size;
    }

    // On the disk before it takes the place of an older one.
    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private static void Encrypt(string plain, string encrypted, string password, DateTimeOffset takenAt)
    {
        using var source = File.OpenRead(plain);
        SnapshotCipher.Encrypt(source, OwnFile.Open(encrypted), password, takenAt);
    }

    private static string NewFile(string path)
    {
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!).FullName;
        var file = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.part");
        OwnFile.Create(file).Dispose();
        return file;
    }
}
