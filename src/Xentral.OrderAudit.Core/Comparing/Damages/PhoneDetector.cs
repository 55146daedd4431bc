using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing.Phones;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>A phone number nobody can be called on in the country of delivery, and that is not simply Amazon's own.</summary>
internal static class PhoneDetector
{
    public static void Find(ref DamageReport report)
    {
        var (amazon, erp) = (report.Amazon.Address.Phone, report.Erp.Address.Phone);

        if (FieldText.IsUnusable(erp) || amazon == erp || PhoneText.MayBeDialled(erp, report.Run.AmazonCountry))
        {
            return;
        }

        report.Add(AddressField.Phone, DamageKind.PhoneUnusable, erp, amazon, PhoneText.AreSameDigits(amazon, erp));
    }
}
