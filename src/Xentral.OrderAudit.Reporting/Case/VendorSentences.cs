using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>What the vendor said in August 2023, as its statement and not as a finding, with the orders it holds for.</summary>
internal static class VendorSentences
{
    public static LocalizedText Temporary { get; } = new(
        "Die Störung ist vorübergehend und liegt in der Datenübertragung von Amazon zum ERP-System.",
        "The fault is temporary and lies in the data transfer from Amazon to the ERP system.");

    public static LocalizedText WorkedOn { get; } = new(
        "Xentral steht dazu mit Amazon in Verbindung und arbeitet daran.",
        "Xentral is in contact with Amazon about it and is working on a solution.");

    private static LocalizedText Said { get; } = new(
        "die Störung vorübergehend ist und in der Datenübertragung von Amazon zum ERP-System liegt und dass Xentral dazu mit Amazon in Verbindung "
            + "steht und daran arbeitet.",
        "the fault is temporary and lies in the data transfer from Amazon to the ERP system, and that Xentral is in contact with Amazon and working "
            + "on a solution.");

    public static IEnumerable<string> Of(CaseFacts facts)
    {
        if (!facts.Vendor.IsCarried)
        {
            yield break;
        }

        var scope = facts.Vendor.Covered == facts.Affected ? "" : facts.Vendor.IsOfThatIncident
            ? facts.Say(
                $" Das betrifft {facts.Format.Orders(facts.Vendor.Covered)}, gekauft vom {Day(facts, VendorIncident.FirstDay)} bis "
                    + $"{Day(facts, VendorIncident.LastDay)}.",
                $" This concerns {facts.Format.Orders(facts.Vendor.Covered)} purchased from {Day(facts, VendorIncident.FirstDay)} to "
                    + $"{Day(facts, VendorIncident.LastDay)}.")
            : facts.Say(
                $" Das betrifft {facts.Format.Orders(facts.Vendor.Covered)}.",
                $" This concerns {facts.Format.Orders(facts.Vendor.Covered)}.");
        yield return facts.Vendor.IsOfThatIncident
            ? facts.Say(
                $"Der Hersteller unseres ERP-Systems, die Xentral ERP Software GmbH, hat am {Day(facts, VendorIncident.LastDay)} mitgeteilt, dass "
                    + $"{Said.De}{scope}",
                $"The vendor of our ERP system, Xentral ERP Software GmbH, stated on {Day(facts, VendorIncident.LastDay)} that {Said.En}{scope}")
            : facts.Say(
                $"Der Hersteller unseres ERP-Systems, die Xentral ERP Software GmbH, teilt mit, dass {Said.De}{scope}",
                $"The vendor of our ERP system, Xentral ERP Software GmbH, states that {Said.En}{scope}");
    }

    private static string Day(CaseFacts facts, DateOnly day) => facts.Format.Day(day);
}
