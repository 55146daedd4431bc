using System.Text;

namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>
/// Undoes UTF-8 that was read as Windows-1252 or Latin-1 ("MÃ¼ller"). Each run of letters outside ASCII is decoded for itself, so one sound umlaut does not hide a
/// broken one; what decodes into a letter no address would hold ("KŘÍŽOVÁ", "CAFÉ’S") was sound.
/// </summary>
public static class Mojibake
{
    private const int MaxRounds = 3;
    private const char NoBreakSpace = '\u00A0';

    // Code points of bytes 0x80 to 0x9F in Windows-1252; in its five holes, and read as Latin-1, they stay control characters.
    private const string Upper = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>Gives the text unchanged when nothing in it decodes.</summary>
    public static string Repair(string text)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            if (!text.AsSpan().ContainsAnyInRange('\u00C2', '\u00F4'))
            {
                break;
            }

            var decoded = DecodeRuns(text);

            if (decoded is null)
            {
                break;
            }

            text = decoded;
        }

        return text;
    }

    public static bool IsIn(string text) => !ReferenceEquals(Repair(text), text);

    private static string? DecodeRuns(string text)
    {
        StringBuilder? result = null;
        var copied = 0;
        var mayBeOtherScript = HasOtherScript(text);

        for (var i = 0; i < text.Length; i++)
        {
            var length = SequenceLength(text[i]);

            if (length == 0 || i + length > text.Length || Decode(text.AsSpan(i, length)) is not { } decoded || !IsPlausible(text, i, decoded, mayBeOtherScript))
            {
                continue;
            }

            result ??= new StringBuilder(text.Length);
            result.Append(text, copied, i - copied).Append(decoded);
            i += length - 1;
            copied = i + 1;
        }

        return result?.Append(text, copied, text.Length - copied).ToString();
    }

    private static int SequenceLength(char lead) => lead switch
    {
        >= '\u00C2' and <= '\u00DF' => 2,
        >= '\u00E0' and <= '\u00EF' => 3,
        >= '\u00F0' and <= '\u00F4' => 4,
        _ => 0,
    };

    /// <summary>Greek, Cyrillic or Japanese come as whole words; a single letter of them is an accident, a no-break space no evidence.</summary>
    private static bool HasOtherScript(string text)
    {
        var letters = 0;

        for (var i = 0; i < text.Length && letters < 2; i++)
        {
            var length = SequenceLength(text[i]);

            if (length is 2 or 3 && i + length <= text.Length && !text.AsSpan(i, length).Contains(NoBreakSpace) && Decode(text.AsSpan(i, length)) is [var letter] && IsOtherScript(letter))
            {
                letters++;
                i += length - 1;
            }
        }

        return letters > 1;
    }

    private static bool IsPlausible(string text, int at, string decoded, bool mayBeOtherScript) => decoded[0] switch
    {
        var letter when IsOtherScript(letter) => mayBeOtherScript,
        var letter when IsLatin(letter) => text[at + 1] != NoBreakSpace || MayEndInBlank(text, at),

        // Marks, punctuation and emoji.
        >= '\u1E00' and < '\u2E80' => !text.AsSpan(at, 3).Contains(NoBreakSpace),
        var letter => char.IsHighSurrogate(letter) || letter >= '\uFB00',
    };

    /// <summary>Latin-1, Latin Extended-A and the letters of Romanian and Vietnamese that come in two bytes.</summary>
    private static bool IsLatin(char letter)
        => letter is < '\u0180' or >= '\u0218' and <= '\u021B' or '\u01A0' or '\u01A1' or '\u01AF' or '\u01B0';

    private static bool IsOtherScript(char letter)
        => letter is >= '\u0370' and < '\u0530' or >= '\u0590' and < '\u0700' or >= '\u0900' and < '\u1E00' or >= '\u2E80' and < '\uD800' or >= '\uF900' and < '\uFB00';

    // "Ã" + no-break space is "à", "Å" + no-break space "Š" as in "Škoda". In "IRMÃ DULCE" and "BLÅ GATE" the blank is only a blank.
    private static bool MayEndInBlank(string text, int at) => text[at] switch
    {
        'Â' => true,
        'Ã' => at == 0 || !char.IsUpper(text[at - 1]),
        _ => (at == 0 || !char.IsLetter(text[at - 1])) && at + 2 < text.Length && char.IsLetter(text[at + 2]),
    };

    private static string? Decode(ReadOnlySpan<char> run)
    {
        Span<byte> bytes = stackalloc byte[4];

        for (var i = 0; i < run.Length; i++)
        {
            var value = ByteOf(run[i]);

            if (value < 0 || (i > 0 && (value & 0xC0) != 0x80))
            {
                return null;
            }

            bytes[i] = (byte)value;
        }

        var decoded = Strict.GetString(bytes[..run.Length]);

        return decoded.Contains('\uFFFD', StringComparison.Ordinal) ? null : decoded;
    }

    private static int ByteOf(char letter) => letter switch
    {
        <= '\u00FF' => letter,
        _ => Upper.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? 0x80 + index : -1,
    };
}
