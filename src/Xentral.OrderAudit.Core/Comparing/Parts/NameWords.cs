using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>How much of one name was found on the other side. Titles, legal forms and joining words do not count.</summary>
/// <param name="IsCompany">Reads like a company: legal form, kind of business or a number.</param>
/// <param name="IsFirm">Is one for certain: legal form, or a kind of business at an address that Amazon calls commercial.</param>
internal readonly record struct NameWords(int Count, int Open, bool IsSurnameFound, bool HasOpenFirstName, bool IsCompany, bool IsFirm, WordMatch Worst)
{
    private const WordTraits NotAName = WordTraits.Title | WordTraits.LegalForm | WordTraits.Ignorable | WordTraits.CareOf;

    public static NameWords Read(AddressSide side, AddressLine line)
    {
        var words = side.Words;
        var (first, end) = (side.FirstOf(line), side.EndOf(line));
        var skipped = HasOwnWords(words, first, end) ? NotAName : WordTraits.None;
        var (surname, surnameEnd) = FindSurname(side, line, skipped);
        var (count, open, isFound, openFirst, isCompany, worst) = (0, 0, false, false, line == AddressLine.Company, WordMatch.None);
        var isFirm = false;

        for (var i = first; i < end; i++)
        {
            ref var word = ref words[i];
            isFirm |= word.Has(WordTraits.LegalForm) || (word.Has(WordTraits.Business) && side.Address.Kind == AddressKind.Commercial);
            isCompany |= word.Has(WordTraits.LegalForm | WordTraits.Business | WordTraits.Number);

            if (word.IsNumber || word.Has(skipped))
            {
                continue;
            }

            count++;
            var isSurname = i >= surname && i < surnameEnd;
            var isOpen = !word.IsMatched;
            isFound |= isSurname && !isOpen;
            open += isOpen ? 1 : 0;
            openFirst |= isOpen && !isSurname && !word.Has(WordTraits.Single);
            worst = word.Match > worst ? word.Match : worst;
        }

        return new(count, open, isFound, openFirst, isCompany, isFirm, worst);
    }

    private static bool HasOwnWords(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!words[i].IsNumber && !words[i].Has(NotAName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last word, with what a hyphen joins to it; before the comma in "Bauer, Anna"; either of two family names where people have two.</summary>
    private static (int First, int End) FindSurname(AddressSide side, AddressLine line, WordTraits skipped)
    {
        var words = side.Words;
        var (first, end) = (side.FirstOf(line), side.EndOf(line));

        for (var i = first + 1; i < end; i++)
        {
            // "Dipl.-Ing. (FH) Jörg Weber" has no family name before its bracket.
            if ((words[i].Before & Gap.Comma) != 0 && i - first <= 3 && HasOwnWords(words, first, i))
            {
                end = i;
                break;
            }
        }

        var last = end - 1;

        while (last > first && (words[last].IsNumber || words[last].Has(skipped | WordTraits.Single)))
        {
            last--;
        }

        var start = last;

        while (start > first && words[start].Has(WordTraits.Hyphened))
        {
            start--;
        }

        var hasTwoFamilyNames = side.Address.Country is "ES" or "PT" or "MX" or "BR" or "AR" or "CL" or "CO" && start - first >= 2;

        return (hasTwoFamilyNames ? start - 1 : start, last + 1);
    }
}
