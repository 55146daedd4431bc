using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.Reporting.Excel.Package;

/// <summary>
/// ClosedXML 0.95.4 escapes each half of an emoji on its own (upstream issue 1226), which most readers show as raw text;
/// here the halves become one character again.
/// </summary>
internal static partial class SharedStringRepair
{
    public static void Rewrite(Stream from, Stream to)
    {
        using var reader = new StreamReader(from, Encoding.UTF8);
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(EscapedPair().Replace(reader.ReadToEnd(), match => $"{Unit(match.Groups[1])}{Unit(match.Groups[2])}"));
    }

    private static char Unit(Group hexadecimal) => (char)ushort.Parse(hexadecimal.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    // An underscore that was escaped itself is a person's own text and stays.
    [GeneratedRegex("(?<!_x005F)_x(D[89ABab][0-9A-Fa-f]{2})__x(D[C-Fc-f][0-9A-Fa-f]{2})_")]
    private static partial Regex EscapedPair();
}
