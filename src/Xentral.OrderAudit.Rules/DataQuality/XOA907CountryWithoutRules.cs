using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>The address lies in a country whose formats are not known here.</summary>
public sealed class XOA907CountryWithoutRules : AddressRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA907",
        Severity: Severity.Info,
        Title: new(De: "Keine Regeln für das Land", En: "No rules for the country"),
        Message: new(
            De: "Für das Land „{xentral}“ gibt es keine eigenen Regeln; geprüft wurde nur allgemein.",
            En: "There are no rules for the country “{xentral}”; only generic checks ran."),
        Advice: new(
            De: "Prüfen Sie Adressen dieses Landes bei Bedarf von Hand.",
            En: "Check addresses of this country by hand if need be."),
        Remedy: Remedy.Merchant);

    protected override IEnumerable<Finding> Inspect(AddressComparison addresses)
        => addresses.LacksCountryRules ? [Finding.Of(Info, AddressField.Country, addresses.Amazon.Country, addresses.Erp.Country)] : [];
}
