using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Nearly every order is stored as it came: then one side is read, and nothing needs to be paired.</summary>
internal static class SameText
{
    public static bool IsEverywhere(PostalAddress amazon, PostalAddress erp)
        => amazon.Name == erp.Name && amazon.Street == erp.Street && amazon.City == erp.City && amazon.PostalCode == erp.PostalCode
            && amazon.Supplement == erp.Supplement && amazon.SecondSupplement.Length == 0 && erp.SecondSupplement.Length == 0
            && IsBesideName(amazon.Company, erp) && IsUsable(amazon);

    // The importer has one of three fields for the company.
    private static bool IsBesideName(string company, PostalAddress erp)
        => (erp.Contact.Length > 0 ? 1 : 0) + (erp.Department.Length > 0 ? 1 : 0) + (erp.SubDepartment.Length > 0 ? 1 : 0) + (erp.Company.Length > 0 ? 1 : 0) < 2
            && company == (erp.Contact.Length > 0 ? erp.Contact : erp.Department.Length > 0 ? erp.Department : erp.SubDepartment.Length > 0 ? erp.SubDepartment : erp.Company);

    private static bool IsUsable(PostalAddress address)
        => !FieldText.IsUnusable(address.Name) && !FieldText.IsUnusable(address.Street) && !FieldText.IsUnusable(address.City) && !FieldText.IsUnusable(address.PostalCode);
}
