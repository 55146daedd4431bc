using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Composition;

/// <summary>The bytes of a configuration file as UTF-8, whatever the editor made of them.</summary>
internal static class SettingsText
{
    /// <exception cref="UsageException">The file is in another encoding; says where that shows.</exception>
    public static byte[] Read(string path)
    {
        // Windows' Notepad and PowerShell write UTF-16 unless told otherwise.
        var utf8 = InputFile.ReadAllBytes(path, InputFile.LargestText) switch
        {
            [0xEF, 0xBB, 0xBF, .. var text] => text,
            [0xFF, 0xFE, .. var text] => Encoding.Convert(Encoding.Unicode, Encoding.UTF8, text),
            [0xFE, 0xFF, .. var text] => Encoding.Convert(Encoding.BigEndianUnicode, Encoding.UTF8, text),
            var text => text,
        };

        return Utf8.IsValid(utf8) ? utf8 : throw OtherEncoding(path, LineAt(utf8, FirstInvalidByte(utf8)));
    }

    /// <summary>Counted from 1.</summary>
    public static int LineAt(ReadOnlySpan<byte> utf8, long position) => utf8[..(int)position].Count((byte)'\n') + 1;

    private static int FirstInvalidByte(ReadOnlySpan<byte> utf8)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(utf8[position..], out _, out var length) == OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }

    private static UsageException OtherEncoding(string path, int line) => new(new LocalizedText(
        $"{path}, Zeile {line}: Die Datei ist nicht in UTF-8 gespeichert. Wählen Sie im Editor unter „Speichern unter“ die Codierung UTF-8.",
        $"{path}, line {line}: the file is not saved as UTF-8. Choose the encoding UTF-8 in your editor's “Save as”."));
}
