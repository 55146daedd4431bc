using ICSharpCode.SharpZipLib.Zip;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>Packs a case. With a password every file is encrypted with AES-256, which Windows' own unpacking does not know: 7-Zip does.</summary>
internal static class CaseZip
{
    private const int KeySize = 256;

    /// <param name="time">Stamped on every file, so that an unencrypted case gives the same bytes again.</param>
    public static void Write(Stream output, IEnumerable<(string Name, byte[] Content)> files, DateTime time, string? password)
    {
        using var zip = new ZipOutputStream(output) { IsStreamOwner = false, Password = password };
        foreach (var (name, content) in files)
        {
            zip.PutNextEntry(new ZipEntry(name) { DateTime = time, Size = content.Length, AESKeySize = password is null ? 0 : KeySize });
            zip.Write(content);
            zip.CloseEntry();
        }
    }
}
