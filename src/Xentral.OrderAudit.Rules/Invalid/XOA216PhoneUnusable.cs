using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Text;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The telephone number cannot be dialled.</summary>
public sealed class XOA216PhoneUnusable : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA216",
        Severity: Severity.Info,
        Title: new(De: "Telefonnummer unbrauchbar", En: "Telephone number unusable"),
        Message: new(
            De: "Die Telefonnummer in Xentral ist unbrauchbar.",
            En: "The telephone number in Xentral is unusable."),
        Advice: new(
            De: "Übernehmen Sie die Nummer aus der Amazon-Bestellung, falls der Paketdienst eine braucht.",
            En: "Take over the number of the Amazon order if the carrier needs one."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => IsUnusable(addresses) && !PhoneText.AreSameDigits(addresses.Amazon.Phone, addresses.Erp.Phone)
            ? [Finding.Of(Info, AddressField.Phone, addresses.Amazon.Phone, addresses.Erp.Phone)]
            : [];

    /// <summary>Nobody can be called on it in the country of delivery, and it is not simply Amazon's own.</summary>
    internal static bool IsUnusable(AddressComparison addresses)
        => addresses.Erp.Phone is { Length: > 0 } erp
            && erp != addresses.Amazon.Phone
            && !FieldText.IsUnusable(erp)
            && !PhoneText.MayBeDialled(erp, addresses.AmazonCountry);
}
