using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Missing;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The postal code is well formed but lies in a range nobody uses.</summary>
public sealed class XOA203PostalCodeUnassigned : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA203",
        Severity: Severity.Warning,
        Title: new(De: "Postleitzahl nicht vergeben", En: "Postal code not assigned"),
        Message: new(
            De: "Der Postleitzahlenbereich von „{xentral}“ ist nicht vergeben.",
            En: "The postal range of “{xentral}” is not assigned."),
        Advice: new(
            De: "Vergleichen Sie die Postleitzahl mit der Amazon-Bestellung und fragen Sie im Zweifel den Käufer.",
            En: "Compare the code with the Amazon order, and ask the buyer if in doubt."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        var (amazon, erp) = (addresses.Amazon.PostalCode, addresses.Erp.PostalCode);

        if (addresses.Rules is not { PostalCode: { } codes } || !codes.IsUnassigned(codes.KeyOf(erp)) || IsLeftToAnotherRule(addresses))
        {
            return [];
        }

        var isSame = PostalCodeKey.Of(erp) == PostalCodeKey.Of(amazon);
        return [Finding.Of(Info, AddressField.PostalCode, amazon, erp) with { Severity = isSame ? Severity.Info : Severity.Warning }];
    }

    private static bool IsLeftToAnotherRule(AddressComparison addresses)
        => addresses.Has(DifferenceKind.PostalCodeDiffers) || addresses.Has(DifferenceKind.CountryDiffers)
            || XOA110PlaceholderText.IsPlaceholder(addresses, AddressField.PostalCode)
            || XOA202LeadingZeroLost.IsZeroLost(addresses);
}
