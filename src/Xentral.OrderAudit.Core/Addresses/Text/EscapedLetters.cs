using System.Globalization;
using System.Text;

namespace Xentral.OrderAudit.Core.Addresses.Text;

/// <summary>How a word with letters outside ASCII is spelled on its way through addresses of web pages, mails and program texts.</summary>
internal static class EscapedLetters
{
    private static readonly Func<char, string>[] Spellings =
    [
        letter => Bytes(letter, Encoding.UTF8, "%"),
        letter => Bytes(letter, CodePages.Western, "%"),
        letter => Bytes(letter, Encoding.UTF8, "="),
        letter => Bytes(letter, CodePages.Western, "="),
        letter => Bytes(letter, Encoding.UTF8, @"\x"),
        letter => Bytes(letter, CodePages.Western, @"\x"),
        letter => @"\u" + Hex(letter),
        letter => "%u" + Hex(letter),

        // A program took the backslash away.
        letter => "u" + Hex(letter),
        Utf7,
    ];

    public static IEnumerable<string> Of(string word)
        => Spellings.Select(spelling => string.Concat(word.Select(letter => char.IsAscii(letter) ? letter.ToString() : spelling(letter))));

    private static string Bytes(char letter, Encoding encoding, string mark)
        => string.Concat(encoding.GetBytes(letter.ToString()).Select(part => mark + part.ToString("X2", CultureInfo.InvariantCulture)));

    private static string Hex(char letter) => ((int)letter).ToString("x4", CultureInfo.InvariantCulture);

    // "+APw-"; .NET no longer writes UTF-7 itself.
    private static string Utf7(char letter) => $"+{Convert.ToBase64String(Encoding.BigEndianUnicode.GetBytes(letter.ToString())).TrimEnd('=')}-";
}
