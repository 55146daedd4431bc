using System.Text;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>The charsets of reports other than UTF-8.</summary>
internal static class OrderReportCharset
{
    public static Encoding Western { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Encoding Japanese { get; } = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    /// <summary>Reads Shift-JIS or fails, instead of putting a stand-in where a letter makes no sense.</summary>
    public static Encoding StrictJapanese { get; }
        = CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Amazon writes <c>text/plain; charset=Cp1252</c>, which is no registered name.</summary>
    /// <returns><see langword="null"/> when the header names no charset that is known here.</returns>
    public static Encoding? Of(string? contentType)
    {
        const string Key = "charset=";
        var from = contentType?.IndexOf(Key, StringComparison.OrdinalIgnoreCase) ?? -1;
        var name = from < 0 ? "" : contentType![(from + Key.Length)..].Split(';')[0].Trim(' ', '"', '\'');
        return name.ToUpperInvariant() switch
        {
            "" => null,
            "UTF-8" or "UTF8" => Encoding.UTF8,
            "CP1252" or "WINDOWS-1252" or "ISO-8859-1" or "LATIN1" => Western,
            "SHIFT_JIS" or "SHIFT-JIS" or "SJIS" or "WINDOWS-31J" or "MS932" or "CP932" => Japanese,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
        };
    }
}
