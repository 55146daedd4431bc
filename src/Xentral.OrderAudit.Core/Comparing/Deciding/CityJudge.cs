using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Reading;
using Xentral.OrderAudit.Core.Comparing.Aligning;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Towns: "Frankfurt" is "Frankfurt am Main", Genf is Genève, CEDEX does not count. With an equal code another town's name is minor.</summary>
internal static class CityJudge
{
    public static void Judge(ComparisonRun run)
    {
        var (amazon, erp) = (run.Amazon.Address.City, run.Erp.Address.City);

        if (FieldText.IsUnusable(amazon) || FieldText.IsUnusable(erp, amazon) || amazon == erp || run.Amazon.IsMilitary)
        {
            return;
        }

        var fate = FateOf(run);

        if (fate is Fate.Replaced or Fate.Misspelt or Fate.Cut && (IsKnownBy(run.Amazon.Address, erp, run.Rules is not { PostalCode.IsRequired: true }) || (!NamesTwoPlaces(run) && CityNames.AreSamePlace(Core(run.Amazon.Repaired(AddressLine.City)), Core(run.Erp.Repaired(AddressLine.City))))))
        {
            fate = Fate.Rewritten;
        }

        // Where no code says which place is meant, the town does: its name and its number.
        var hasNoCode = run.PostalCode == PostalCodeRelation.Unknown && run.Rules is { PostalCode.IsRequired: false };
        var isExchanged = IsExchanged(run);
        fate = HasOtherNumber(run) || isExchanged ? Fate.Replaced : fate;
        var isAtEmoji = fate == Fate.Cut && amazon.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
        run.Decide(Part.City, fate, (hasNoCode || isExchanged || HasOpposite(run) ? Facts.Certain : Facts.None) | (isAtEmoji ? Facts.AtEmoji : Facts.None), amazon, erp);
    }

    private static Fate FateOf(ComparisonRun run)
    {
        // "St." and "N" alone are no town.
        var (open, worst, matches, likes) = (0, Edit.None, 0, 0);

        for (var i = run.Amazon.FirstOf(AddressLine.City); i < run.Amazon.EndOf(AddressLine.City); i++)
        {
            if (run.Amazon[i].Role == Role.Town && run.Amazon[i].Weight > 0)
            {
                var edit = run.Alignment.AmazonEdit(i);
                open += edit == Edit.None ? 1 : 0;
                worst = edit > worst ? edit : worst;
                matches += edit is Edit.None or Edit.Cut || run.Amazon[i].Has(Senses.Name) || run.Erp[run.Alignment.AmazonPartner(i)].Length == 1 ? 0 : 1;
                likes += edit is Edit.None or Edit.Cut ? 0 : 1;
            }
        }

        matches = open == 0 ? likes : matches;
        var extra = 0;

        for (var i = run.Erp.FirstOf(AddressLine.City); i < run.Erp.EndOf(AddressLine.City); i++)
        {
            extra += run.Erp[i].Role == Role.Town && run.Erp[i].Weight > 0 && run.Alignment.IsOpenAtErp(i) ? 1 : 0;
        }

        // One name may be the beginning or the heart of the other. A slip on top of that is none: "Mainz" is not "Frankfurt am Main".
        if ((open > 0 && extra > 0) || (matches == 0 && worst != Edit.Cut) || (worst == Edit.Spelling && open + extra > 0))
        {
            return Fate.Replaced;
        }

        return Fates.Of(worst) switch
        {
            null or Fate.Initial => extra == 0 && likes < open && IsBrokenOff(run) ? Fate.Cut : Fate.Rewritten,
            Fate.KindLost => Fate.Misspelt,
            var fate => fate.Value,
        };
    }

    // "am Main", "/Bienne", "(Saale)"
    private static bool IsQualifier(AddressReading side, int index)
        => index > side.FirstOf(AddressLine.City) && (side[index].Before != Gap.Blank || side[index - 1].Weight == 0);

    // "Salt" for "Salt Lake City"; "Ústí" for "Ústí nad Labem" and "Halle" for "Halle (Saale)" leave out what people leave out.
    private static bool IsBrokenOff(ComparisonRun run)
    {
        for (var i = run.Amazon.FirstOf(AddressLine.City) + 1; i < run.Amazon.EndOf(AddressLine.City); i++)
        {
            if (run.Alignment.IsOpenAtAmazon(i))
            {
                return !IsQualifier(run.Amazon, i) && run.Amazon[i].Weight > 0;
            }
        }

        return false;
    }

    // "Klein Wesenberg" and "Groß Wesenberg" are two villages, whatever code they share.
    private static bool HasOpposite(ComparisonRun run)
    {
        for (var i = run.Amazon.FirstOf(AddressLine.City); i < run.Amazon.EndOf(AddressLine.City); i++)
        {
            for (var k = run.Erp.FirstOf(AddressLine.City); k < run.Erp.EndOf(AddressLine.City); k++)
            {
                if (run.Alignment.IsOpenAtAmazon(i) && run.Alignment.IsOpenAtErp(k) && Opposites.Tell(run.Amazon.Writing.Lexicon, run.Amazon.Text(i), run.Erp.Text(k)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Street and town have changed places: every word of either stands in the other's field.
    private static bool IsExchanged(ComparisonRun run)
    {
        var words = 0;

        for (var i = run.Amazon.FirstOf(AddressLine.City); i < run.Amazon.EndOf(AddressLine.City); i++)
        {
            if (run.Amazon[i] is { Role: Role.Town, Weight: > 0 } && !StandsInStreet(run.Erp, k => run.Alignment.AreEqual(i, k)))
            {
                return false;
            }
        }

        for (var k = run.Erp.FirstOf(AddressLine.City); k < run.Erp.EndOf(AddressLine.City); k++)
        {
            if (run.Erp[k] is { Role: Role.Town, Weight: > 0 })
            {
                words++;

                if (run.Alignment.ErpPartner(k) is >= 0 and var partner && run.Amazon[partner].Line == AddressLine.City || !StandsInStreet(run.Amazon, i => run.Alignment.AreEqual(i, k)))
                {
                    return false;
                }
            }
        }

        return words > 0;
    }

    private static bool StandsInStreet(AddressReading side, Func<int, bool> isEqual)
    {
        for (var i = side.FirstOf(AddressLine.Street); i < side.EndOf(AddressLine.SecondSupplement); i++)
        {
            if (isEqual(i))
            {
                return true;
            }
        }

        return false;
    }

    // "Frankfurt am Main" and "Frankfurt (Oder)": each side adds a word of its own to the name they share.
    private static bool NamesTwoPlaces(ComparisonRun run)
    {
        var (open, extra, same) = (0, 0, 0);

        for (var i = run.Amazon.FirstOf(AddressLine.City); i < run.Amazon.EndOf(AddressLine.City); i++)
        {
            open += run.Amazon[i] is { Role: Role.Town, Weight: > 0, Length: > 2 } && run.Alignment.IsOpenAtAmazon(i) ? 1 : 0;
            same += run.Amazon[i] is { Role: Role.Town, Weight: > 0 } && run.Alignment.AmazonEdit(i) == Edit.Same ? 1 : 0;
        }

        for (var k = run.Erp.FirstOf(AddressLine.City); k < run.Erp.EndOf(AddressLine.City); k++)
        {
            extra += run.Erp[k] is { Role: Role.Town, Weight: > 0, Length: > 2 } && run.Alignment.IsOpenAtErp(k) && !run.Erp[k].Has(Senses.Name) ? 1 : 0;
        }

        return open > 0 && extra > 0 && same > 0;
    }

    private static bool HasOtherNumber(ComparisonRun run)
    {
        for (var i = run.Amazon.FirstOf(AddressLine.City); i < run.Amazon.EndOf(AddressLine.City); i++)
        {
            for (var k = run.Erp.FirstOf(AddressLine.City); k < run.Erp.EndOf(AddressLine.City); k++)
            {
                if (run.Amazon[i].Role == Role.TownNumber && run.Alignment.IsOpenAtAmazon(i) && run.Erp[k].Role == Role.TownNumber && run.Alignment.IsOpenAtErp(k))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The town without CEDEX, brackets, a code in front and a district's number or letter behind ("Praha 1", "Aarhus C").</summary>
    private static string Core(string city)
    {
        var text = city.AsSpan().Trim().TrimStart("0123456789- ").TrimEnd("0123456789. ");
        var cedex = text.IndexOf("cedex", StringComparison.OrdinalIgnoreCase);
        text = cedex > 0 ? text[..cedex] : text;
        var bracket = text.IndexOfAny('(', ',', '/');
        text = (bracket > 0 ? text[..bracket] : text).Trim();

        return (text is [.., ' ', _] ? text[..^2] : text).ToString();
    }

    // Xentral may hold the district or, where no code is needed, the state that Amazon keeps apart (Berlin and Mitte, Dubai as emirate).
    private static bool IsKnownBy(PostalAddress amazon, string erp, bool mayBeState)
    {
        var city = Folding.Key(erp);

        return (amazon.District.Length > 0 && (city == Folding.Key(amazon.District) || city == Folding.Key($"{amazon.City} {amazon.District}")))
            || (amazon.State.Length > 1 && ((city == Folding.Key(amazon.State) && mayBeState) || city == Folding.Key($"{amazon.City} {amazon.State}")));
    }
}
