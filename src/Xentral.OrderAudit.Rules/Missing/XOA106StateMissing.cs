using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>
/// Xentral has no state, though the country cannot do without. Where the postal code names it, this is a note: the ERP's importer stores no state.
/// </summary>
public sealed class XOA106StateMissing() : MissingPartRule(DifferenceKind.StateMissing)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA106",
        Severity: Severity.Error,
        Title: new(De: "Bundesstaat fehlt", En: "State missing"),
        Message: new(
            De: "Der Bundesstaat fehlt in Xentral.",
            En: "The state is missing in Xentral."),
        Advice: new(
            De: "Tragen Sie den Bundesstaat aus der Amazon-Bestellung als Kürzel ein, etwa IL oder ON.",
            En: "Enter the state of the Amazon order as its code, such as IL or ON."));

    protected override bool CanDoWithout(AddressComparison addresses, FieldDifference part)
        => base.CanDoWithout(addresses, part) || addresses.Rules?.NamesState(addresses.Erp.PostalCode) == true;
}
