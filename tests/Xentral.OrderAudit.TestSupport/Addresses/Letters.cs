using System.Globalization;
using System.Text;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>What importers do to letters outside ASCII.</summary>
public static class Letters
{
    private static readonly (string Letter, string Spelled, string Stripped)[] Special =
    [
        ("ä", "ae", "a"), ("ö", "oe", "o"), ("ü", "ue", "u"), ("Ä", "Ae", "A"), ("Ö", "Oe", "O"), ("Ü", "Ue", "U"), ("ß", "ss", "ss"), ("ø", "oe", "o"), ("Ø", "Oe", "O"),
        ("æ", "ae", "ae"), ("Æ", "Ae", "AE"), ("å", "aa", "a"), ("Å", "Aa", "A"), ("ł", "l", "l"), ("Ł", "L", "L"), ("ı", "i", "i"), ("İ", "I", "I"), ("đ", "d", "d"), ("Đ", "D", "D"), ("œ", "oe", "oe"),
    ];

    /// <summary>Müller becomes Mueller.</summary>
    public static string SpellOut(string text) => DropMarks(Special.Aggregate(text, (value, letter) => value.Replace(letter.Letter, letter.Spelled, StringComparison.Ordinal)));

    /// <summary>Müller becomes Muller.</summary>
    public static string Strip(string text) => DropMarks(Special.Aggregate(text, (value, letter) => value.Replace(letter.Letter, letter.Stripped, StringComparison.Ordinal)));

    /// <summary>Müller becomes Mller.</summary>
    public static string Drop(string text) => string.Concat(text.Where(char.IsAscii));

    /// <summary>Müller becomes M?ller.</summary>
    public static string Replace(string text, char with) => string.Concat(text.Select(letter => char.IsAscii(letter) ? letter : with));

    /// <summary>Müller becomes MÃ¼ller.</summary>
    public static string Break(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        return string.Concat(Encoding.UTF8.GetBytes(text).Select(Wrong));
    }

    private static char Wrong(byte value) => value is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D ? (char)value : Encoding.GetEncoding(1252).GetString([value])[0];

    private static string DropMarks(string text)
        => string.Concat(text.Normalize(NormalizationForm.FormD).Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).Normalize();
}
