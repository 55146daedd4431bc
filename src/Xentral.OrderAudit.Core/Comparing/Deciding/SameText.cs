using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Nearly every order is stored as it came: then nothing needs to be paired.</summary>
internal static class SameText
{
    public static bool IsEverywhere(PostalAddress amazon, PostalAddress erp)
        => amazon.Name == erp.Name && amazon.Street == erp.Street && amazon.Street.Length > 0 && amazon.Company == erp.Contact + erp.Department + erp.SubDepartment
            && amazon.Supplement == erp.Supplement && amazon.SecondSupplement.Length == 0 && amazon.City == erp.City && amazon.PostalCode == erp.PostalCode;
}
