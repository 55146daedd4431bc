using System.Security.Cryptography;
using System.Text;

namespace Xentral.OrderAudit.Reporting.Integrity;

/// <summary>SHA-256 checksums in the form of the tool <c>sha256sum</c>, which can check them as well.</summary>
public static class ChecksumList
{
    /// <summary>The ending of a file that lists checksums.</summary>
    public const string Extension = ".sha256";

    /// <summary>The list inside a case package.</summary>
    public const string ManifestName = $"MANIFEST{Extension}";

    private const int HexDigits = 64;

    public static async Task<string> OfAsync(Stream content, CancellationToken cancellationToken = default)
        => Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false));

    public static async Task<string> OfFileAsync(string path, CancellationToken cancellationToken = default)
    {
        var stream = File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
        {
            return await OfAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    public static string Line(string checksum, string name) => $"{checksum}  {name}\n";

    /// <summary>Writes <c>FILE.sha256</c> beside a file.</summary>
    public static async Task WriteBesideAsync(string path, CancellationToken cancellationToken = default)
    {
        var line = Line(await OfFileAsync(path, cancellationToken).ConfigureAwait(false), Path.GetFileName(path));
        await Files.AtomicFile.WriteAsync(
            path + Extension, stream => stream.WriteAsync(Encoding.UTF8.GetBytes(line), cancellationToken).AsTask()).ConfigureAwait(false);
    }

    /// <returns>Checksum and name of each line; <see langword="null"/> when a line is neither.</returns>
    public static IReadOnlyList<(string Checksum, string Name)>? Parse(string text)
    {
        List<(string, string)> entries = [];
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')))
        {
            // Behind the checksum stand two blanks, or a blank and a star for files read as binary.
            if (line.Length <= HexDigits + 2 || !line.AsSpan(0, HexDigits).ToString().All(char.IsAsciiHexDigit) || line[HexDigits] != ' ')
            {
                return null;
            }

            entries.Add((line[..HexDigits].ToLowerInvariant(), line[(HexDigits + 2)..]));
        }

        return entries.Count == 0 ? null : entries;
    }
}
