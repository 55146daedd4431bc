using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Words;

/// <summary>"1e Oosterparkstraat" is "Eerste Oosterparkstraat", "5th Ave" is "Fifth Avenue", "One Microsoft Way" is "1 Microsoft Way", John Paul II is John Paul 2.</summary>
internal static class OrdinalWords
{
    // Folded, by the number they stand for; folding turns "troisième" into "troisiem" only where letters pair up.
    private static readonly string[][] Words =
    [
        ["first", "erste", "erster", "eerste", "premier", "premiere", "primera", "primero", "prima", "primo", "eins", "one"],
        ["second", "zweite", "zweiter", "tweede", "deuxieme", "segunda", "segundo", "seconda", "secondo", "ii", "two", "dos", "dois", "deux", "due", "zwei", "twe"],
        ["third", "dritte", "dritter", "derde", "troisieme", "tercera", "tercero", "terza", "terzo", "iii", "three", "tres", "trois", "tre", "drei", "drie"],
        ["fourth", "vierte", "vierter", "vierde", "quatrieme", "cuarta", "quarta", "iv", "four", "cuatro", "quatro", "quattro", "quatre", "vier"],
        ["fifth", "funfte", "vijfde", "cinquieme", "quinta", "five", "cinco", "cinque", "cinq", "funf", "vijf"],
        ["sixth", "sechste", "zesde", "sixieme", "sexta", "vi", "six", "seis", "sei", "sechs", "zes"],
        ["seventh", "siebte", "zevende", "septieme", "vii", "seven", "siete", "sete", "sette", "sept", "sieben", "zeven"],
        ["eighth", "achte", "achtste", "huitieme", "viii", "eight", "ocho", "oito", "otto", "huit", "acht"],
        ["ninth", "neunte", "negende", "ix", "nine", "nueve", "nove", "neuf", "neun", "negen"],
        ["tenth", "zehnte", "tiende", "ten", "diez", "dez", "dieci", "dix", "zehn", "tien"],
    ];

    /// <summary>Pairs open ordinal words of one side with open numbers of the other.</summary>
    public static void Match(AddressSide side, AddressSide other)
    {
        var (words, numbers) = (side.Words, other.Words);

        for (var i = 0; i < words.Count; i++)
        {
            // Otto and Mr Vier are people.
            if (words[i].IsMatched || words[i].IsNumber || WordClass.IsWho(side.RoleOf(in words[i])) || ValueOf(words.Text(i)) is not (> 0 and var value))
            {
                continue;
            }

            for (var j = 0; j < numbers.Count; j++)
            {
                if (numbers[j].IsNumber && !numbers[j].IsMatched && IsValue(numbers.Text(j), value))
                {
                    (words[i].Match, words[i].Partner) = (WordMatch.Exact, j);
                    (numbers[j].Match, numbers[j].Partner) = (WordMatch.Exact, -1);
                    break;
                }
            }
        }
    }

    private static int ValueOf(ReadOnlySpan<char> word)
    {
        for (var value = 1; value <= Words.Length; value++)
        {
            foreach (var spelling in Words[value - 1])
            {
                if (word.SequenceEqual(spelling))
                {
                    return value;
                }
            }
        }

        return 0;
    }

    private static bool IsValue(ReadOnlySpan<char> number, int value) => int.TryParse(number, out var parsed) && parsed == value;
}
