using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing.Words;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>Row 7 of the decision table: the surname must be somewhere, or a company that is named in full.</summary>
internal static class RecipientComparing
{
    public static void Compare(ComparisonRun run)
    {
        var amazon = run.Amazon;

        if (amazon.IsEmpty(AddressLine.Name) || run.HasField(AddressField.Recipient))
        {
            return;
        }

        var name = NameWords.Read(amazon, AddressLine.Name);

        if (name.Count == 0)
        {
            return;
        }

        var (kind, verdict) = name.IsFirm && IsPersonInstead(run) ? (DifferenceKind.CompanyLost, Verdict.Minor)
            : name.Open == 0 ? JudgeFound(name)
            : JudgeOpen(run, name);

        if (kind == DifferenceKind.None)
        {
            return;
        }

        if (kind != DifferenceKind.FirstNameDiffers && run.CutFrom(AddressLine.Name) is { } cut)
        {
            kind = cut.AtEmoji ? DifferenceKind.CutAtEmoji : DifferenceKind.Truncated;
        }

        run.Add(kind == DifferenceKind.CompanyLost ? AddressField.Company : AddressField.Recipient, kind, verdict, amazon.Address.Name, StreetText.OfName(run.Erp.Address));
    }

    private static (DifferenceKind Kind, Verdict Verdict) JudgeFound(NameWords name) => name.Worst switch
    {
        WordMatch.Transliterated => (DifferenceKind.Transliterated, Verdict.Minor),
        WordMatch.Replaced or WordMatch.LettersLost => (DifferenceKind.BrokenCharacters, Verdict.Minor),
        WordMatch.Initial => (DifferenceKind.RecipientShortened, Verdict.Minor),
        WordMatch.CutOff => (DifferenceKind.Truncated, Verdict.Minor),
        WordMatch.Typo or WordMatch.TypeLost => (DifferenceKind.Typo, Verdict.Minor),
        _ => (DifferenceKind.None, Verdict.Identical),
    };

    private static (DifferenceKind Kind, Verdict Verdict) JudgeOpen(ComparisonRun run, NameWords name)
    {
        var hasOther = HasOtherName(run.Erp);

        if (name.IsSurnameFound)
        {
            return hasOther && name.HasOpenFirstName ? (DifferenceKind.FirstNameDiffers, Verdict.Minor) : (DifferenceKind.RecipientShortened, Verdict.Minor);
        }

        // A parcel to a company arrives without the person; a long company name may lose some of its words.
        var isCompanyNamed = IsCompanyFound(run.Amazon) || (name.IsCompany && name.Open * 2 < name.Count);

        return isCompanyNamed ? (DifferenceKind.RecipientShortened, Verdict.Minor) : (DifferenceKind.RecipientDiffers, Verdict.Material);
    }

    // Amazon's name was the company, and only the person beside it became Xentral's recipient.
    private static bool IsPersonInstead(ComparisonRun run)
    {
        for (var line = AddressLine.Company; line < AddressLine.City; line++)
        {
            if (line == run.Amazon.StreetLine || run.Amazon.RoleOf(line) is LineRole.Empty or LineRole.CareOf or LineRole.Repetition
                || NameWords.Read(run.Amazon, line) is not { Count: > 1, Open: 0 })
            {
                continue;
            }

            if (ErpLineOf(run, line) is { } person && person is AddressLine.Name or AddressLine.Contact && !StandsBeside(run, person))
            {
                return true;
            }
        }

        return false;
    }

    private static AddressLine? ErpLineOf(ComparisonRun run, AddressLine line)
    {
        for (var i = run.Amazon.FirstOf(line); i < run.Amazon.EndOf(line); i++)
        {
            ref var word = ref run.Amazon.Words[i];

            if (word.Partner >= 0 && !word.IsNumber && !word.Has(WordTraits.LegalForm | WordTraits.Ignorable | WordTraits.Title | WordTraits.Single))
            {
                return run.Erp.Words[word.Partner].Line;
            }
        }

        return null;
    }

    /// <summary>A word of Amazon's name stands in one of Xentral's lines other than this one.</summary>
    private static bool StandsBeside(ComparisonRun run, AddressLine person)
    {
        for (var i = run.Amazon.FirstOf(AddressLine.Name); i < run.Amazon.EndOf(AddressLine.Name); i++)
        {
            ref var word = ref run.Amazon.Words[i];

            for (var j = 0; j < run.Erp.FirstOf(AddressLine.City) && !word.IsNumber && !word.Has(WordTraits.LegalForm | WordTraits.Ignorable | WordTraits.Title); j++)
            {
                ref var other = ref run.Erp.Words[j];

                if (other.Line != person && !WordClass.IsWhere(run.Erp.RoleOf(in other))
                    && ((word.IsMatched && word.Partner == j) || WordList.Same(run.Amazon.Words, in word, run.Erp.Words, in other)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsCompanyFound(AddressSide amazon)
    {
        for (var line = AddressLine.Company; line < AddressLine.City; line++)
        {
            if (amazon.RoleOf(line) == LineRole.Company && NameWords.Read(amazon, line) is { Count: > 0, Open: 0 } name && (name.Count > 1 || name.IsFirm))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOtherName(AddressSide erp)
        => HasOpenWord(erp, AddressLine.Name) || HasOpenWord(erp, AddressLine.Contact);

    private static bool HasOpenWord(AddressSide erp, AddressLine line)
    {
        for (var i = erp.FirstOf(line); i < erp.EndOf(line); i++)
        {
            if (!erp.Words[i].IsMatched && !erp.Words[i].IsNumber && !erp.Words[i].Has(WordTraits.Title | WordTraits.Ignorable | WordTraits.LegalForm))
            {
                return true;
            }
        }

        return false;
    }
}
