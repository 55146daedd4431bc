using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>How much of Amazon's street was found at Xentral, and what Xentral's street holds instead.</summary>
/// <param name="HasErpName">Xentral's street holds a word that could be a street's name.</param>
/// <param name="TypesLost">Words of which only the stem is left ("Bahnhof" for "Bahnhofstraße").</param>
internal readonly record struct StreetWords(int Count, int Open, int TypesLost, int Extra, bool HasErpName, WordMatch Worst)
{
    private const WordTraits NotAStreet = WordTraits.Ignorable | WordTraits.NumberSign | WordTraits.Consumed | WordTraits.LegalForm;

    public static StreetWords Read(ComparisonRun run, AddressLine line)
    {
        // A line of nothing but "Haus 4" is the street of a hamlet; elsewhere such words say which door.
        // "Postboks 12" and "PO Box 12" are the same box.
        var neverNames = NotAStreet | (run.Amazon.IsPoBox && run.Erp.IsPoBox ? WordTraits.PoBox : WordTraits.None);
        var skipped = neverNames | WordTraits.Unit;
        var (count, open, types, worst) = CountWanted(run.Amazon, line, skipped);

        if (count == 0)
        {
            skipped = neverNames;
            (count, open, types, worst) = CountWanted(run.Amazon, line, skipped);
        }

        var (extra, hasName) = CountExtra(run.Erp, skipped);

        return new(count, open, types, extra, hasName, worst);
    }

    private static (int Count, int Open, int Types, WordMatch Worst) CountWanted(AddressSide amazon, AddressLine line, WordTraits skipped)
    {
        var (count, open, types, worst) = (0, 0, 0, WordMatch.None);

        for (var i = amazon.FirstOf(line); i < amazon.StreetEnd; i++)
        {
            ref var word = ref amazon.Words[i];

            if (!IsName(in word, skipped))
            {
                continue;
            }

            count++;
            open += word.IsMatched ? 0 : 1;
            types += word.Match == WordMatch.TypeLost ? 1 : 0;
            worst = word.Match > worst ? word.Match : worst;
        }

        return (count, open, types, worst);
    }

    private static (int Extra, bool HasName) CountExtra(AddressSide erp, WordTraits skipped)
    {
        var (extra, hasName) = (0, false);

        for (var line = AddressLine.Name; line < AddressLine.City; line++)
        {
            if (line != AddressLine.Street && line != erp.StreetLine)
            {
                continue;
            }

            for (var i = erp.FirstOf(line); i < (line == erp.StreetLine ? erp.StreetEnd : erp.EndOf(line)); i++)
            {
                ref var word = ref erp.Words[i];
                hasName |= IsName(in word, skipped);
                extra += IsName(in word, skipped) && !word.IsMatched ? 1 : 0;
            }
        }

        return (extra, hasName);
    }

    // A lone letter is an initial, a stair or a direction, except where it names a square.
    private static bool IsName(in Word word, WordTraits skipped)
        => !word.IsNumber && (!word.Has(skipped) || word.Has(WordTraits.StreetType)) && (!word.Has(WordTraits.Single) || word.Has(WordTraits.Square));
}
