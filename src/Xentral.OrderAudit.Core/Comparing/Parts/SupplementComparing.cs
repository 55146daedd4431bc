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
        var (open, worst) = (lostKind != DifferenceKind.SupplementLost && Namesakes.IsLost(run, line) ? 1 : 0, WordMatch.None);

        for (var i = run.Amazon.FirstOf(line); i < run.Amazon.EndOf(line); i++)
        {
            ref var word = ref run.Amazon.Words[i];
            lostKind = lostKind == DifferenceKind.SupplementLost && open == 0 && word.Has(WordTraits.CareOf) ? DifferenceKind.CareOfLost : lostKind;

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

    // "Torstr. 88 Hinterhaus" and "Torstr. 88 c/o Meier": what stands behind the number says which door, not which street.
    private static void CompareUnitsInStreet(ComparisonRun run)
    {
        if (run.Amazon.StreetLine is not { } line || run.HasField(AddressField.Supplement) || run.HasField(AddressField.Street))
        {
            return;
        }

        var kind = DifferenceKind.SupplementLost;

        for (var i = run.Amazon.FirstOf(line); i < run.Amazon.EndOf(line); i++)
        {
            ref var word = ref run.Amazon.Words[i];
            kind = i > run.Amazon.FirstOf(line) && word.Has(WordTraits.CareOf) ? DifferenceKind.CareOfLost : kind;

            var isNamed = i + 1 < run.Amazon.EndOf(line) && run.Amazon.Words[i + 1].Has(WordTraits.Single);
            var isSaid = word.Has(WordTraits.Unit) ? !word.Has(WordTraits.Consumed) && !isNamed
                : i >= run.Amazon.StreetEnd && !word.IsNumber && !word.Has(WordTraits.Ignorable | WordTraits.Title | WordTraits.Single | WordTraits.LegalForm);

            // "c/o Öberg" is gone even if the recipient's name is Öberg as well.
            isSaid |= i > run.Amazon.FirstOf(line) && word.Has(WordTraits.CareOf) && !HasCareOf(run.Erp);

            // "Scala B", "Apt C": the letter is all there is to tell the door.
            isSaid |= i > run.Amazon.FirstOf(line) && word.Has(WordTraits.Single) && run.Amazon.Words[i - 1].Has(WordTraits.Unit) && !HasSuffix(run.Erp, in word, run.Amazon);

            if (isSaid && !word.IsMatched && !IsAnywhere(run, in word))
            {
                run.Add(AddressField.Supplement, kind, Verdict.Minor, run.Amazon.Stored(line), run.Erp.Address.Street);
                return;
            }
        }
    }

    // "Apt 5 B" beside "5B"
    private static bool HasSuffix(AddressSide side, in Word letter, AddressSide from)
    {
        for (var i = 0; i < side.Words.Count; i++)
        {
            if (side.Words[i].IsNumber && side.Words.Suffix(in side.Words[i]).SequenceEqual(from.Words.Text(in letter)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCareOf(AddressSide side)
    {
        for (var i = 0; i < side.Words.Count; i++)
        {
            if (side.Words[i].Has(WordTraits.CareOf))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnywhere(ComparisonRun run, in Word word)
    {
        for (var i = 0; i < run.Erp.Words.Count; i++)
        {
            if (WordList.Same(run.Amazon.Words, in word, run.Erp.Words, in run.Erp.Words[i]))
            {
                return true;
            }
        }

        return false;
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
