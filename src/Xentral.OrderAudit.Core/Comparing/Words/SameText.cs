using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Words;

/// <summary>Most orders are stored as they came: then every word is its own counterpart and nothing need be searched.</summary>
internal static class SameText
{
    public static bool Match(AddressSide amazon, AddressSide erp)
    {
        if (!AreSameFields(amazon.Address, erp.Address) || amazon.Words.Count != erp.Words.Count)
        {
            return false;
        }

        for (var i = 0; i < amazon.Words.Count; i++)
        {
            (amazon.Words[i].Match, amazon.Words[i].Partner) = (WordMatch.Exact, i);
            (erp.Words[i].Match, erp.Words[i].Partner) = (WordMatch.Exact, i);
        }

        return true;
    }

    // Amazon's company has no field of its own in Xentral; as contact it keeps its place between name and street.
    private static bool AreSameFields(PostalAddress amazon, PostalAddress erp)
        => amazon.Street == erp.Street && amazon.Name == erp.Name && amazon.City == erp.City && amazon.Supplement == erp.Supplement
            && amazon.SecondSupplement == erp.SecondSupplement
            && (amazon.Company == erp.Company ? amazon.Contact == erp.Contact : amazon.Company == erp.Contact && amazon.Contact.Length + erp.Company.Length == 0)
            && amazon.Department == erp.Department && amazon.SubDepartment == erp.SubDepartment;
}
