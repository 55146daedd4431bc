using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>Xentral has nobody to deliver to: neither name nor contact.</summary>
public sealed class XOA101RecipientMissing() : MissingPartRule(DifferenceKind.RecipientMissing)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA101",
        Severity: Severity.Error,
        Title: new(De: "Empfänger fehlt", En: "Recipient missing"),
        Message: new(
            De: "Der Empfänger fehlt in Xentral.",
            En: "The recipient is missing in Xentral."),
        Advice: new(
            De: "Tragen Sie den Namen aus der Amazon-Bestellung in die Lieferadresse ein, bevor Sie versenden.",
            En: "Enter the name from the Amazon order into the delivery address before you ship."));
}
