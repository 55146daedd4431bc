using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>Lines beside name and street: company, c/o, flat, floor. Losing them is minor; one difference per line.</summary>
internal static class SupplementComparing
{
    public static void Compare(ComparisonRun run)
    {
        for (var line = AddressLine.Company; line < AddressLine.City; line++)
        {
            switch (run.Amazon.RoleOf(line))
            {
                case LineRole.Company:
                    CompareLine(run, line, AddressField.Company, DifferenceKind.CompanyLost);
                    break;
                case LineRole.CareOf:
                    CompareLine(run, line, AddressField.Supplement, DifferenceKind.CareOfLost);
                    break;
                case LineRole.Supplement:
                    CompareLine(run, line, AddressField.Supplement, DifferenceKind.SupplementLost);
                    break;
            }
        }

        CompareUnitsInStreet(run);
        FindExtraWords(run);
    }

    private static void CompareLine(ComparisonRun run, AddressLine line, AddressField field, DifferenceKind lostKind)
    {
        var skipped = WordTraits.Ignorable | WordTraits.Title | WordTraits.LegalForm | WordTraits.Consumed;
        var (open, worst) = (0, WordMatch.None);

        for (var i = run.Amazon.FirstOf(line); i < run.Amazon.EndOf(line); i++)
        {
            ref var word = ref run.Amazon.Words[i];

            if (!word.IsNumber && (word.Has(skipped) || (word.Has(WordTraits.Single) && lostKind != DifferenceKind.SupplementLost)))
            {
                continue;
            }

            open += word.IsMatched || word.Has(WordTraits.PostNumber) ? 0 : 1;
            worst = word.Match > worst ? word.Match : worst;
        }

        var kind = open > 0 ? lostKind : KindOf(worst);

        if (kind != DifferenceKind.None)
        {
            var isCut = run.CutFrom(line) is not null && kind != lostKind;
            run.Add(field, isCut || (open > 0 && run.CutFrom(line) is not null) ? DifferenceKind.Truncated : kind, Verdict.Minor, run.Amazon.Stored(line), TextBeside(run, line));
        }
    }

    private static DifferenceKind KindOf(WordMatch worst) => worst switch
    {
        WordMatch.Transliterated => DifferenceKind.Transliterated,
        WordMatch.Replaced or WordMatch.LettersLost => DifferenceKind.BrokenCharacters,
        WordMatch.CutOff => DifferenceKind.Truncated,
        WordMatch.Typo or WordMatch.Initial or WordMatch.TypeLost => DifferenceKind.Typo,
        _ => DifferenceKind.None,
    };

    // What is left of the line at Xentral; empty when all of it is gone.
    private static string TextBeside(ComparisonRun run, AddressLine line)
    {
        for (var i = run.Amazon.FirstOf(line); i < run.Amazon.EndOf(line); i++)
        {
            if (run.Amazon.Words[i] is { IsMatched: true, Partner: >= 0 } word && run.Erp.Words[word.Partner].Line != AddressLine.City)
            {
                return run.Erp.Stored(run.Erp.Words[word.Partner].Line);
            }
        }

        return "";
    }

    // "Torstr. 88 Hinterhaus": the word behind the number says which door, not which street.
    private static void CompareUnitsInStreet(ComparisonRun run)
    {
        if (run.Amazon.StreetLine is not { } line || run.HasField(AddressField.Supplement) || run.HasField(AddressField.Street))
        {
            return;
        }

        for (var i = run.Amazon.FirstOf(line); i < run.Amazon.EndOf(line); i++)
        {
            ref var word = ref run.Amazon.Words[i];

            if (word.Has(WordTraits.Unit) && !word.Has(WordTraits.Consumed) && !word.IsMatched)
            {
                run.Add(AddressField.Supplement, DifferenceKind.SupplementLost, Verdict.Minor, run.Amazon.Stored(line), run.Erp.Address.Street);
                return;
            }
        }
    }

    private static void FindExtraWords(ComparisonRun run)
    {
        if (run.Has(Verdict.Minor))
        {
            return;
        }

        for (var i = 0; i < run.Erp.Words.Count; i++)
        {
            ref var word = ref run.Erp.Words[i];
            var isPlain = !word.Has(WordTraits.Ignorable | WordTraits.Title | WordTraits.LegalForm | WordTraits.Consumed | WordTraits.NumberSign | WordTraits.Unit | WordTraits.Single) || word.IsNumber;

            if (!word.IsMatched && isPlain && word.Line != AddressLine.City && !run.Amazon.IsEmpty(AddressLine.Name) && !ExtraText.IsKnown(run, in word))
            {
                run.Add(word.Line == AddressLine.Name ? AddressField.Recipient : AddressField.Supplement, DifferenceKind.ExtraWords, Verdict.Minor, "", run.Erp.Stored(word.Line));
                return;
            }
        }
    }
}
