using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

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

        var (kind, verdict) = name.Open == 0 ? JudgeFound(name) : JudgeOpen(run, name);

        if (kind == DifferenceKind.None)
        {
            return;
        }

        if (kind != DifferenceKind.FirstNameDiffers && run.CutFrom(AddressLine.Name) is { } cut)
        {
            kind = cut.AtEmoji ? DifferenceKind.CutAtEmoji : DifferenceKind.Truncated;
        }

        run.Add(AddressField.Recipient, kind, verdict, amazon.Address.Name, StreetText.OfName(run.Erp.Address));
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

    private static bool IsCompanyFound(AddressSide amazon)
    {
        for (var line = AddressLine.Company; line < AddressLine.City; line++)
        {
            if (amazon.RoleOf(line) == LineRole.Company && NameWords.Read(amazon, line) is { Count: > 0, Open: 0 })
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
