using System.Text;

namespace Xentral.OrderAudit.State;

/// <summary>
/// Reads files a user has named. Links are followed: naming the file was his choice. Devices and pipes, which may never end or never begin, are refused,
/// and so is what is larger than a file of its kind can be.
/// </summary>
public static class InputFile
{
    /// <summary>Configurations, letters, lists: what people write.</summary>
    public const int LargestText = 16 * 1024 * 1024;

    /// <summary>A secret is a few hundred characters; anything larger is the wrong file.</summary>
    public const int LargestSecret = 64 * 1024;

    // What a shell hands over as "<(command)" is open already, and somebody writes to it.
    private static readonly string[] HandedOver = ["/dev/fd/", "/dev/stdin", "/proc/self/fd/"];

    /// <exception cref="UnfitFileException">No ordinary file, or too large.</exception>
    /// <exception cref="IOException">It is missing or cannot be read.</exception>
    public static FileStream Open(string path, long largest)
    {
        if (!IsFit(path))
        {
            throw UnfitFileException.NoFile(path);
        }

        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.CanSeek && file.Length > largest)
        {
            file.Dispose();
            throw UnfitFileException.TooLarge(path, largest);
        }

        return file;
    }

    /// <inheritdoc cref="Open" path="/exception"/>
    public static byte[] ReadAllBytes(string path, int largest)
    {
        using var file = Open(path, largest);
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];

        // Its length is what it says; only reading shows what comes.
        while (file.Read(buffer) is > 0 and var read)
        {
            content.Write(buffer, 0, read);
            if (content.Length > largest)
            {
                throw UnfitFileException.TooLarge(path, largest);
            }
        }

        return content.ToArray();
    }

    /// <summary>UTF-8, or what a byte order mark says.</summary>
    /// <inheritdoc cref="Open" path="/exception"/>
    public static string ReadAllText(string path, int largest = LargestText)
    {
        using var reader = new StreamReader(new MemoryStream(ReadAllBytes(path, largest)), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    /// <summary>The one value a file holds, without blanks around it.</summary>
    /// <inheritdoc cref="Open" path="/exception"/>
    public static string ReadSecret(string path) => ReadAllText(path, LargestSecret).Trim();

    /// <summary>An ordinary file, or nothing; a link to one counts.</summary>
    public static bool IsFit(string path)
        => !path.Contains('\0') && (FileStatus.Of(path, follow: true) is not { IsRegular: false, IsFolder: false }
            || HandedOver.Any(place => path.StartsWith(place, StringComparison.Ordinal)));
}
