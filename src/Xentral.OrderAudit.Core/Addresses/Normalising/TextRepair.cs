using System.Buffers;
using System.Globalization;
using System.Text;
using Xentral.OrderAudit.Core.Addresses.Text;

namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>Mends a copy of a stored text so that it can be compared; the stored text itself is never changed.</summary>
public static class TextRepair
{
    /// <summary>No address line is longer; what lies beyond is not looked at.</summary>
    public const int LongestConsidered = 2000;

    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        " !\"#$%'()*+,-./0123456789:;<=>@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~?ÄÖÜäöüßéèêëàáâãåæçíìîïñóòôõøúùûýÉÈÁÀÍÓÚÑÇÅÆØłśżźćńęąŁŚŻčřžýěůďťňČŘŽŠš–’");

    /// <summary>Sets what was mended. Costs one look at each character when nothing was.</summary>
    public static string Repair(string text, out Repairs repairs)
    {
        repairs = Repairs.None;

        if (!text.AsSpan().ContainsAnyExcept(Harmless) && !MayBeMojibake(text) && text.Length <= LongestConsidered)
        {
            return text;
        }

        var mended = Cap(text, ref repairs);
        mended = DecodeEntities(mended, ref repairs);
        mended = DecodeMojibake(mended, ref repairs);
        mended = CleanCharacters(mended, ref repairs);

        return Normalise(mended, ref repairs);
    }

    private static bool MayBeMojibake(string text) => text.AsSpan().ContainsAny("ÂÃÅÄâ");

    private static string Cap(string text, ref Repairs repairs)
    {
        if (text.Length <= LongestConsidered)
        {
            return text;
        }

        repairs |= Repairs.Capped;
        return text[..LongestConsidered];
    }

    private static string DecodeEntities(string text, ref Repairs repairs)
    {
        var decoded = HtmlEntities.Decode(text);
        repairs |= ReferenceEquals(decoded, text) ? Repairs.None : Repairs.HtmlEntities;

        return decoded;
    }

    private static string DecodeMojibake(string text, ref Repairs repairs)
    {
        var decoded = Mojibake.Repair(text);

        if (!ReferenceEquals(decoded, text))
        {
            repairs |= Repairs.Mojibake;
        }

        // Half a broken letter whose other half an importer could not store.
        return decoded.Contains("Ã?", StringComparison.Ordinal) ? decoded.Replace("Ã?", "\uFFFD", StringComparison.Ordinal) : decoded;
    }

    private static string CleanCharacters(string text, ref Repairs repairs)
    {
        StringBuilder? clean = null;

        for (var i = 0; i < text.Length; i++)
        {
            var pair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            var found = pair ? Astral(text, i) : Judge(text[i]);

            if (found.Repair != Repairs.None || found.Text is not null)
            {
                clean ??= new StringBuilder(text, 0, i, text.Length);
                clean.Append(found.Text);
                repairs |= found.Repair;
            }
            else
            {
                clean?.Append(text, i, pair ? 2 : 1);
            }

            i += pair ? 1 : 0;
        }

        return clean?.ToString() ?? text;
    }

    private static (Repairs Repair, string? Text) Judge(char letter) => letter switch
    {
        < '\u007F' and >= ' ' => default,
        '\t' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' => (Repairs.ControlCharacters, " "),
        'º' or 'ª' => (Repairs.None, "°"),
        '½' => (Repairs.None, " 1/2 "),
        '¼' => (Repairs.None, " 1/4 "),
        '¾' => (Repairs.None, " 3/4 "),
        '¹' or '²' or '³' => (Repairs.None, " "),
        '\u00A0' or '\u202F' or '\u2007' => (Repairs.None, " "),
        _ => JudgeByCategory(letter),
    };

    private static (Repairs Repair, string? Text) JudgeByCategory(char letter) => char.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format => (Repairs.ControlCharacters, ""),
        UnicodeCategory.Surrogate => (Repairs.LoneSurrogates, ""),
        UnicodeCategory.OtherSymbol when letter is not ('°' or '\uFFFD' or '№' or '℅') => (Repairs.Emoji, " "),
        UnicodeCategory.OtherNotAssigned => (Repairs.None, " "),
        _ when letter is >= '\uFE00' and <= '\uFE0F' => (Repairs.Emoji, ""),
        _ => default,
    };

    private static (Repairs Repair, string? Text) Astral(string text, int at)
        => CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.OtherLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.DecimalDigitNumber
            ? default
            : (Repairs.Emoji, " ");

    private static string Normalise(string text, ref Repairs repairs)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\uFFFF') || text.IsNormalized(NormalizationForm.FormKC))
        {
            return text;
        }

        repairs |= Repairs.CompatibilityForms;
        var normal = text.Normalize(NormalizationForm.FormKC);

        return normal.Length <= LongestConsidered ? normal : normal[..LongestConsidered];
    }
}
