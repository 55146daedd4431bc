using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>A Packstation without the post number that tells DHL whose parcel it is.</summary>
public sealed class XOA108PostNumberMissing() : MissingPartRule(DifferenceKind.PostNumberMissing)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA108",
        Severity: Severity.Error,
        Title: new(De: "Postnummer fehlt", En: "Post number missing"),
        Message: new(
            De: "Die Postnummer zur Packstation fehlt in Xentral.",
            En: "The post number for the Packstation is missing in Xentral."),
        Advice: new(
            De: "Tragen Sie die Postnummer (6 bis 10 Ziffern) aus der Amazon-Bestellung in den Adresszusatz ein.",
            En: "Enter the post number (6 to 10 digits) of the Amazon order into the address supplement."));
}
