using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Rules.Import;

/// <summary>A delivery note with a wrong address is released or has left.</summary>
public sealed class XOA406ReleasedDespiteError : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA406",
        Severity: Severity.Error,
        Title: new(De: "Lieferschein trotz Adressfehler", En: "Delivery note despite address error"),
        Message: new(
            De: "Zu der fehlerhaften Adresse gibt es schon einen {detail} Lieferschein.",
            En: "There already is a {detail} delivery note with the faulty address."),
        Advice: new(
            De: "Halten Sie das Paket an, oder lassen Sie es vom Versanddienst umleiten; berichtigen Sie Auftrag und Lieferschein.",
            En: "Hold the parcel back or have the carrier redirect it; correct order and delivery note."),
        Remedy: Remedy.Merchant);

    private static readonly LocalizedText Released = new("freigegebenen", "released");
    private static readonly LocalizedText Shipped = new("bereits verschickten", "already shipped");

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
    {
        if (comparison.Addresses is not { Verdict: Verdict.Material or Verdict.Missing })
        {
            return [];
        }

        var wrong = comparison.Evidence.DeliveryNotes.Where(note => note.IsWrong && note.Note.IsReleased).ToList();

        return wrong.Count == 0
            ? []
            : [Finding.Of(Info, AddressField.Address) with { Detail = wrong.Exists(note => note.Note.IsShipped) ? Shipped : Released }];
    }
}
