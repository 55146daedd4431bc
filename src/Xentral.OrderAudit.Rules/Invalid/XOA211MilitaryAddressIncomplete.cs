using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>An American or British military address whose state or country does not go with it.</summary>
public sealed class XOA211MilitaryAddressIncomplete : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA211",
        Severity: Severity.Error,
        Title: new(De: "Militäradresse unvollständig", En: "Military address incomplete"),
        Message: new(
            De: "Die Militäradresse ist unvollständig: „{xentral}“.",
            En: "The military address is incomplete: “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie Bundesstaat (AA, AE oder AP) und Land (US, bei BFPO GB) aus der Amazon-Bestellung.",
            En: "Take over state (AA, AE or AP) and country (US, or GB for BFPO) of the Amazon order."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        if (!addresses.IsMilitary || addresses.Rules is not { Code: "US" or "GB" } rules || FieldText.IsUnusable(addresses.Erp.Country))
        {
            return [];
        }

        return addresses.ErpCountry != rules.Code ? [Of(AddressField.Country, addresses)]
            : rules.Code == "US" && IsOtherState(addresses, rules) ? [Of(AddressField.State, addresses)]
            : [];
    }

    // Forces mail in the United States goes to a state of its own. None at all follows from the code and is left to XOA106.
    private static bool IsOtherState(AddressComparison addresses, CountryRules rules)
        => addresses.Erp.State.Length > 0 && rules.States.CodeOf(addresses.Erp.State) is not ("AA" or "AE" or "AP");

    private Finding Of(AddressField field, AddressComparison addresses)
    {
        var (amazon, erp) = (addresses.Amazon.ValueOf(field), addresses.Erp.ValueOf(field));

        return Finding.Of(Info, field, amazon, erp) with { Severity = amazon == erp ? Severity.Warning : Severity.Error };
    }
}
