using System.Globalization;
using System.Text;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>What importers do to letters outside ASCII.</summary>
public static class Letters
{
    private static readonly (string Letter, string Spelled, string Stripped)[] Special =
    [
        ("ä", "ae", "a"), ("ö", "oe", "o"), ("ü", "ue", "u"), ("Ä", "Ae", "A"), ("Ö", "Oe", "O"), ("Ü", "Ue", "U"), ("ß", "ss", "ss"), ("ø", "oe", "o"),
        ("Ø", "Oe", "O"),
        ("æ", "ae", "ae"), ("Æ", "Ae", "AE"), ("å", "aa", "a"), ("Å", "Aa", "A"), ("ł", "l", "l"), ("Ł", "L", "L"), ("ı", "i", "i"), ("İ", "I", "I"),
        ("đ", "d", "d"), ("Đ", "D", "D"), ("œ", "oe", "oe"),
    ];

    static Letters() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Müller becomes Mueller.</summary>
    public static string SpellOut(string text)
        => DropMarks(Special.Aggregate(text, (value, letter) => value.Replace(letter.Letter, letter.Spelled, StringComparison.Ordinal)));

    /// <summary>Müller becomes Muller.</summary>
    public static string Strip(string text)
        => DropMarks(Special.Aggregate(text, (value, letter) => value.Replace(letter.Letter, letter.Stripped, StringComparison.Ordinal)));

    /// <summary>Müller becomes Mller.</summary>
    public static string Drop(string text) => string.Concat(text.Where(letter => !IsSpecial(letter)));

    /// <summary>Müller becomes M?ller.</summary>
    public static string Replace(string text, char with) => string.Concat(text.Select(letter => IsSpecial(letter) ? with : letter));

    /// <summary>Müller becomes M ller; at the ends of a word nobody could tell it from a cut.</summary>
    public static string ReplaceInside(string text, char with)
        => string.Concat(text.Select((letter, at) => IsSpecial(letter) && IsLetter(text, at - 1) && IsLetter(text, at + 1) ? with : letter));

    /// <summary>Müller becomes MÃ¼ller: UTF-8 read as Windows-1252.</summary>
    public static string Break(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(Wrong));

    /// <summary>Müller becomes M├╝ller: UTF-8 read as the code page of a DOS window.</summary>
    public static string BreakInDos(string text) => Encoding.GetEncoding(437).GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>Bähr becomes B„hr: an old code page read as Windows-1252. The text as it is where that page lacks a letter.</summary>
    public static string ReadAs1252(string text, int codePage)
    {
        var bytes = Encoding.GetEncoding(codePage).GetBytes(text);

        return Encoding.GetEncoding(codePage).GetString(bytes) == text ? string.Concat(bytes.Select(Wrong)) : text;
    }

    /// <summary>Dünen becomes D%C3%BCnen.</summary>
    public static string Percent(string text)
        => string.Concat(text.Select(letter => char.IsAscii(letter)
            ? letter.ToString()
            : string.Concat(Encoding.UTF8.GetBytes([letter]).Select(value => $"%{value:X2}"))));

    // The signs of ordinals are letters to Unicode and decoration to everybody else.
    private static bool IsSpecial(char letter) => char.IsLetter(letter) && !char.IsAscii(letter) && letter is not ('º' or 'ª');

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]);

    private static char Wrong(byte value) => value is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D ? (char)value : Encoding.GetEncoding(1252).GetString([value])[0];

    // The marks of kana tell sounds apart; those of other scripts may go.
    private static string DropMarks(string text)
        => string.Concat(text.Normalize(NormalizationForm.FormD).Where(letter => letter is '\u3099' or '\u309A'
            || char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).Normalize();
}
