using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>A Packstation or Postfiliale whose number has not exactly three digits.</summary>
public sealed class XOA208PickupNumberMalformed : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA208",
        Severity: Severity.Error,
        Title: new(De: "Packstationsnummer fehlerhaft", En: "Locker number malformed"),
        Message: new(
            De: "Die Nummer der Packstation oder Filiale hat nicht drei Ziffern: „{xentral}“.",
            En: "The number of the locker or branch has not three digits: “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie die dreistellige Nummer aus der Amazon-Bestellung oder fragen Sie den Käufer.",
            En: "Take over the three-digit number of the Amazon order, or ask the buyer."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DamageKind.MalformedPickupNumber) is { } damage && !addresses.Has(DifferenceKind.PickupPointDiffers)
            ? [Finding.Of(Info, damage) with { Severity = damage.AlsoAtAmazon ? Severity.Warning : Severity.Error }]
            : [];
}
