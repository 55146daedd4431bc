using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Reads off the matched words whether two towns are the same.</summary>
internal static class CityWords
{
    public const string Cedex = "cedex";

    public static CityRelation Relate(ComparisonRun run)
    {
        var (missing, worst) = Count(run.Amazon);
        var (extra, _) = Count(run.Erp);

        // One name may be the beginning or the heart of the other: Frankfurt and Frankfurt am Main.
        // A slip on top of that is none: "Mainz" is not "Frankfurt am Main".
        return missing > 0 && extra > 0 ? CityRelation.Different
            : worst == CityRelation.Typo && missing + extra > 0 ? CityRelation.Different
            : !HasMatch(run.Amazon) ? CityRelation.Different
            : worst;
    }

    /// <summary>The town without CEDEX, district brackets, a code in front and a district's number or letter behind ("Praha 1", "Aarhus C").</summary>
    public static string Core(string city)
    {
        var text = city.AsSpan().Trim().TrimStart("0123456789- ").TrimEnd("0123456789. ");
        var cedex = text.IndexOf(Cedex, StringComparison.OrdinalIgnoreCase);
        text = cedex > 0 ? text[..cedex] : text;
        var bracket = text.IndexOfAny('(', ',', '/');

        text = (bracket > 0 ? text[..bracket] : text).Trim();

        return (text is [.., ' ', _] ? text[..^2] : text).ToString();
    }

    private static (int Open, CityRelation Worst) Count(AddressSide side)
    {
        var (open, worst) = (0, CityRelation.Equal);

        for (var i = side.FirstOf(AddressLine.City); i < side.EndOf(AddressLine.City); i++)
        {
            ref var word = ref side.Words[i];

            if (word.IsNumber || word.Has(WordTraits.Ignorable) || side.Words.Text(in word) is Cedex)
            {
                continue;
            }

            open += word.IsMatched || word.Has(WordTraits.Single) ? 0 : 1;
            var relation = RelationOf(word.Match);
            worst = relation > worst ? relation : worst;
        }

        return (open, worst);
    }

    private static CityRelation RelationOf(WordMatch match) => match switch
    {
        WordMatch.Transliterated => CityRelation.Transliterated,
        WordMatch.Replaced or WordMatch.LettersLost => CityRelation.Broken,
        WordMatch.Typo or WordMatch.CutOff or WordMatch.TypeLost => CityRelation.Typo,
        _ => CityRelation.Equal,
    };

    private static bool HasMatch(AddressSide side)
    {
        for (var i = side.FirstOf(AddressLine.City); i < side.EndOf(AddressLine.City); i++)
        {
            if (side.Words[i].IsMatched && side.Words[i].Length > 1)
            {
                return true;
            }
        }

        return false;
    }
}
