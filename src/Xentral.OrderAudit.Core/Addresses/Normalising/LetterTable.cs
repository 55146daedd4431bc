using System.Text;

namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>What each letter becomes before two texts are compared: lower case, no marks, Latin letters.</summary>
internal static class LetterTable
{
    private const int LatinEnd = 0x250;

    // Letters that do not fall apart into a base letter and a mark.
    private const string Special =
        "ß=ss ẞ=ss ä=ae Ä=ae ö=oe Ö=oe ü=ue Ü=ue æ=ae Æ=ae ø=oe Ø=oe œ=oe Œ=oe å=aa Å=aa ł=l Ł=l đ=d Đ=d ð=d Ð=d ı=i İ=i þ=th Þ=th ŋ=n Ŋ=n ĳ=ij Ĳ=ij ħ=h Ħ=h ŧ=t Ŧ=t ſ=s ĸ=k ŀ=l Ŀ=l ŉ=n ƒ=f ə=a";

    // How names are usually carried over to Latin letters in the Greek and Bulgarian or Russian post.
    private const string Other =
        "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=u φ=f χ=ch ψ=ps ω=o " +
        "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sht ъ=a ы=y ь=y э=e ю=yu я=ya ё=e і=i ї=i є=e ґ=g ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz";

    private static readonly string[] Latin = BuildLatin();

    private static readonly Dictionary<char, string> Letters = Parse(Other);

    /// <summary>At most three Latin letters for Latin, Greek and Cyrillic; the lower-case letter itself for other scripts; empty for a combining mark.</summary>
    public static string Fold(char letter) => letter < LatinEnd ? Latin[letter] : FoldOther(letter);

    public static bool IsNonLatin(char letter) => letter is >= '\u0370' and < '\u1E00' or >= '\u1F00' and < '\u2000' or >= '\u2E80' and < '\uD800' or >= '\uF900' and < '\uFB00';

    private static string FoldOther(char letter)
    {
        if (char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark)
        {
            return "";
        }

        // The Hawaiian okina is left out as often as not.
        if (letter is '\u02BB' or '\u02BC')
        {
            return "";
        }

        if (letter == '\uFFFD')
        {
            return "?";
        }

        var lower = char.ToLowerInvariant(BaseOf(letter));

        return lower < LatinEnd ? Latin[lower] : Letters.GetValueOrDefault(lower) ?? lower.ToString();
    }

    private static string[] BuildLatin()
    {
        var table = new string[LatinEnd];

        for (var i = 0; i < LatinEnd; i++)
        {
            table[i] = char.ToLowerInvariant(BaseOf((char)i)).ToString();
        }

        foreach (var (letter, text) in Parse(Special))
        {
            if (letter < LatinEnd)
            {
                table[letter] = text;
            }
        }

        return table;
    }

    private static char BaseOf(char letter) => char.IsSurrogate(letter) || letter >= 0xFFFE ? letter : letter.ToString().Normalize(NormalizationForm.FormD)[0];

    private static Dictionary<char, string> Parse(string pairs)
        => pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(pair => pair[0], pair => pair[2..]);
}
