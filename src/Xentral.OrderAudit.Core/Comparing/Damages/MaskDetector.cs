using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>Stars, bullets or X hide a value.</summary>
internal static class MaskDetector
{
    public static void Find(ref DamageReport report)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if (report.Erp.Stored(line) is { Length: > 0 } text && FieldText.IsMasked(text))
            {
                report.Add(line, DamageKind.Masked, FieldText.IsMasked(report.CounterpartText(line)));
            }
        }

        var (amazon, erp) = (report.Amazon.Address, report.Erp.Address);

        if (FieldText.IsMasked(erp.PostalCode))
        {
            report.Add(AddressField.PostalCode, DamageKind.Masked, erp.PostalCode, amazon.PostalCode, FieldText.IsMasked(amazon.PostalCode));
        }

        if (FieldText.IsMasked(erp.State))
        {
            report.Add(AddressField.State, DamageKind.Masked, erp.State, amazon.State, FieldText.IsMasked(amazon.State));
        }
    }
}
