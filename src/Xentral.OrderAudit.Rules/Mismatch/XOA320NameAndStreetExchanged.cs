using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>The recipient stands in the street field and the street in the name field; a label takes its fields literally.</summary>
public sealed class XOA320NameAndStreetExchanged : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA320",
        Severity: Severity.Error,
        Title: new(De: "Name und Straße vertauscht", En: "Name and street exchanged"),
        Message: new(
            De: "Name und Straße stehen in Xentral im Feld des jeweils anderen: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "Name and street stand in each other’s fields in Xentral: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Tauschen Sie die Inhalte von Name und Straße, bevor Sie das Etikett erzeugen.",
            En: "Exchange the contents of name and street before you create the label."),
        Remedy: Remedy.Merchant);

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.NameStreetExchanged) is { } difference ? [Finding.Of(Info, difference)] : [];
}
