using System.IO.Enumeration;
using System.Text;
using ICSharpCode.SharpZipLib;
using ICSharpCode.SharpZipLib.Zip;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Case;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Reporting.Integrity;

/// <summary>Tells whether a report, or a case as folder or zip, is still what was written.</summary>
/// <param name="password">Opens an encrypted zip.</param>
public sealed class FileVerifier(string? password = null)
{
    // All files of a case together; proofs are at most 25 MB.
    private const long LargestContent = 2L * 1024 * 1024 * 1024;

    /// <param name="path">A file with its <c>.sha256</c> beside it, a case folder, a case zip, or a <c>.sha256</c> file.</param>
    /// <exception cref="NotVerifiableException">The file or its checksum is missing or unreadable.</exception>
    public async Task<IReadOnlyList<VerifiedFile>> VerifyAsync(string path, CancellationToken cancellationToken = default)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return await FolderAsync(path, cancellationToken).ConfigureAwait(false);
            }

            if (!File.Exists(path) || !InputFile.IsFit(path))
            {
                throw Unreadable(path);
            }

            if (path.EndsWith(ChecksumList.Extension, StringComparison.OrdinalIgnoreCase))
            {
                return await ListedAsync(path, cancellationToken).ConfigureAwait(false);
            }

            List<VerifiedFile> files = [];
            if (File.Exists(path + ChecksumList.Extension))
            {
                files.AddRange(await ListedAsync(path + ChecksumList.Extension, cancellationToken, only: Path.GetFileName(path)).ConfigureAwait(false));
            }

            else if (ManifestBeside(path) is { } manifest)
            {
                files.AddRange(await ListedAsync(manifest, cancellationToken, only: Path.GetFileName(path)).ConfigureAwait(false));
            }

            if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            {
                files.AddRange(await PackageAsync(path, cancellationToken).ConfigureAwait(false));
            }

            return files.Count > 0 ? files : throw NoChecksum(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw Unreadable(path, exception);
        }
        catch (Exception exception) when (exception is SharpZipBaseException or InvalidDataException or EndOfStreamException or ArgumentException
            or NotSupportedException or IndexOutOfRangeException or OverflowException or NullReferenceException or InvalidOperationException
            or OutOfMemoryException)
        {
            // The library was written for whole archives and breaks over others in many ways.
            throw new NotVerifiableException(new(
                $"{path} lässt sich nicht auspacken; das Archiv ist beschädigt. Ist das Archiv verschlüsselt, geben Sie das richtige Kennwort mit "
                    + "--password an.",
                $"{path} cannot be unpacked; the archive is damaged. If the archive is encrypted, give the right password with --password."), exception);
        }
        catch (IOException exception) when (exception is not (NotVerifiableException or UnfitFileException))
        {
            throw Unreadable(path, exception);
        }
    }

    // A file of a case folder has no checksum of its own.
    private static string? ManifestBeside(string path)
    {
        var manifest = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, ChecksumList.ManifestName);
        return File.Exists(manifest) ? manifest : null;
    }

    private static VerifiedFile Unlisted(string name)
        => new(name, CaseNames.WorkingPapers.Contains(name) ? VerifiedState.WorkingPaper : VerifiedState.Added);

    private static async Task<List<VerifiedFile>> FolderAsync(string folder, CancellationToken cancellationToken)
    {
        var manifest = Path.Combine(folder, ChecksumList.ManifestName);
        if (!File.Exists(manifest))
        {
            throw NoManifest(folder);
        }

        var files = await ListedAsync(manifest, cancellationToken).ConfigureAwait(false);
        var listed = files.Select(file => file.Name).Append(ChecksumList.ManifestName).ToHashSet(StringComparer.Ordinal);
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 };
        files.AddRange(new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), everything)
        {
            // A linked folder could lead round in circles.
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        }
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(name => !listed.Contains(name))
            .Order(StringComparer.Ordinal)
            .Select(Unlisted));
        return files;
    }

    private static async Task<List<VerifiedFile>> ListedAsync(string list, CancellationToken cancellationToken, string? only = null)
    {
        var entries = ChecksumList.Parse(InputFile.ReadAllText(list)) ?? throw NoList(list);
        List<VerifiedFile> files = [];
        if (only is not null && entries is [var single] && Path.GetFileName(list) != ChecksumList.ManifestName)
        {
            // Report and checksum were renamed together.
            entries = [(single.Checksum, only)];
        }

        if (entries.Any(entry => Path.IsPathRooted(entry.Name) || entry.Name.Split('/', '\\').Contains("..")))
        {
            // A list from a stranger must not make us read elsewhere.
            throw NoList(list);
        }

        foreach (var (checksum, name) in entries.Where(entry => only is null || entry.Name == only))
        {
            var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(list))!, name);
            var state = !File.Exists(path) ? VerifiedState.Missing
                : !InputFile.IsFit(path) ? VerifiedState.Changed
                : await ChecksumList.OfFileAsync(path, cancellationToken).ConfigureAwait(false) == checksum ? VerifiedState.Unchanged
                : VerifiedState.Changed;
            files.Add(new(name, state));
        }

        return files.Count > 0 ? files : throw NoChecksum(only ?? list);
    }

    private async Task<List<VerifiedFile>> PackageAsync(string path, CancellationToken cancellationToken)
    {
        using var package = new ZipFile(path) { Password = password };
        var all = package.Cast<ZipEntry>().Where(entry => entry.IsFile).ToList();
        if (all.GroupBy(entry => entry.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw Ambiguous(path, twice.Key);
        }

        var entries = all.ToDictionary(entry => entry.Name, StringComparer.Ordinal);
        if (entries.GetValueOrDefault(ChecksumList.ManifestName) is not { } manifest)
        {
            throw NoManifest(path);
        }

        using var text = new MemoryStream();
        await CopyAsync(package.GetInputStream(manifest), text, InputFile.LargestText, path, cancellationToken).ConfigureAwait(false);
        var listed = ChecksumList.Parse(Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length)) ?? throw NoList(path);
        var left = LargestContent;
        List<VerifiedFile> files = [];
        foreach (var (checksum, name) in listed)
        {
            var state = VerifiedState.Missing;
            if (entries.Remove(name, out var entry))
            {
                using var hash = new HashingStream();
                left -= await CopyAsync(package.GetInputStream(entry), hash, left, path, cancellationToken).ConfigureAwait(false);
                state = hash.Finish() == checksum ? VerifiedState.Unchanged : VerifiedState.Changed;
            }

            files.Add(new(name, state));
        }

        entries.Remove(ChecksumList.ManifestName);
        return [.. files, .. entries.Keys.Order(StringComparer.Ordinal).Select(Unlisted)];
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    // A few kilobytes of an archive can unpack to terabytes.
    private static async Task<long> CopyAsync(Stream content, Stream target, long most, string path, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        long copied = 0;
        await using (content.ConfigureAwait(false))
        {
            while (await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                copied += read;
                if (copied > most)
                {
                    throw TooLarge(path);
                }

                target.Write(buffer, 0, read);
            }
        }

        return copied;
    }

    private static NotVerifiableException Ambiguous(string path, string name) => new(new LocalizedText(
        $"{path} enthält {SafeText.Of(name)} zweimal. So schreibt order-audit kein Archiv; jemand hat es verändert.",
        $"{path} holds {SafeText.Of(name)} twice. order-audit writes no such archive; somebody has changed it."));

    private static NotVerifiableException TooLarge(string path) => new(new LocalizedText(
        $"{path} entpackt sich zu mehr, als ein Fall je enthält, und wurde nicht weiter geprüft. So schreibt order-audit kein Archiv.",
        $"{path} unpacks to more than any case holds and was not verified further. order-audit writes no such archive."));

    private static NotVerifiableException Unreadable(string path, Exception? exception = null) => new(new LocalizedText(
        $"{path} lässt sich nicht lesen. Gibt es die Datei, und stimmen die Zugriffsrechte?",
        $"{path} cannot be read. Does it exist, and do its permissions allow it?"), exception);

    private static NotVerifiableException NoChecksum(string path) => new(new LocalizedText(
        $"Zu {path} gibt es keine Prüfsumme. Sie steht in der Datei mit der zusätzlichen Endung {ChecksumList.Extension}, die neben dem Bericht lag.",
        $"There is no checksum for {path}. It is in the file with the additional ending {ChecksumList.Extension} that was written beside the report."));

    private static NotVerifiableException NoManifest(string path) => new(new LocalizedText(
        $"In {path} fehlt die Liste {ChecksumList.ManifestName}; es ist kein Fall von order-audit, oder jemand hat sie entfernt.",
        $"{path} has no list {ChecksumList.ManifestName}; it is no case of order-audit, or somebody removed it."));

    private static NotVerifiableException NoList(string path) => new(new LocalizedText(
        $"{path} enthält keine Prüfsummen in der üblichen Form.",
        $"{path} holds no checksums of the usual form."));
}
