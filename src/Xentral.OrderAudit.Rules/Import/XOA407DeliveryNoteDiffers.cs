using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Rules.Import;

/// <summary>The order is right, but the label names another address.</summary>
public sealed class XOA407DeliveryNoteDiffers : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA407",
        Severity: Severity.Error,
        Title: new(De: "Lieferschein weicht vom Auftrag ab", En: "Delivery note differs from order"),
        Message: new(
            De: "Der Auftrag stimmt, aber der {detail} Lieferschein trägt eine andere Adresse als Amazon.",
            En: "The order is right, but the {detail} delivery note carries another address than Amazon’s."),
        Advice: new(
            De: "Das Etikett kommt vom Lieferschein: Berichtigen Sie ihn, oder lassen Sie das Paket umleiten.",
            En: "The label is made from the delivery note: correct it, or have the parcel redirected."),
        Remedy: Remedy.Merchant);

    private static readonly LocalizedText Open = new("noch offene", "still open");
    private static readonly LocalizedText Shipped = new("bereits verschickte", "already shipped");

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
    {
        if (comparison.Addresses is null or { Verdict: Verdict.Material or Verdict.Missing or Verdict.Incomparable })
        {
            yield break;
        }

        foreach (var note in comparison.Evidence.DeliveryNotes.Where(note => note is { IsWrong: true, DiffersFromOrder: true }))
        {
            var deciding = note.WithAmazon.Deciding;
            yield return Finding.Of(
                Info,
                deciding?.Field ?? AddressField.Address,
                deciding?.Amazon ?? "",
                deciding?.Erp ?? "") with
            {
                Detail = note.Note.IsShipped ? Shipped : Open,
            };
        }
    }
}
