using System.IO.Compression;
using System.Net;
using System.Text;
using MimeKit;

namespace Xentral.OrderAudit.TestSupport;

/// <summary>All text in a file, archives and messages unpacked to the last part.</summary>
public static class WrittenText
{
    private static readonly byte[] ZipMark = "PK"u8.ToArray();

    public static string Of(string path) => Of(path, File.ReadAllBytes(path));

    public static string Of(Stream file)
    {
        using var content = new MemoryStream();
        file.CopyTo(content);
        return Of("", content.ToArray());
    }

    private static string Of(string name, byte[] content)
    {
        var text = new StringBuilder();
        if (content.AsSpan().StartsWith(ZipMark))
        {
            using var archive = new ZipArchive(new MemoryStream(content));
            foreach (var entry in archive.Entries)
            {
                text.AppendLine(entry.FullName).AppendLine(Of(entry.FullName, Content(entry)));
            }

            return text.ToString();
        }

        text.AppendLine(WebUtility.HtmlDecode(Encoding.UTF8.GetString(content)));
        return name.EndsWith(".eml", StringComparison.Ordinal) ? text.Append(OfMessage(content)).ToString() : text.ToString();
    }

    private static string OfMessage(byte[] content)
    {
        using var message = MimeMessage.Load(new MemoryStream(content));
        var text = new StringBuilder(message.TextBody);
        foreach (var part in message.Attachments.OfType<MimePart>())
        {
            using var attached = new MemoryStream();
            part.Content!.DecodeTo(attached);
            text.AppendLine(Of(part.FileName ?? "", attached.ToArray()));
        }

        return text.ToString();
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
