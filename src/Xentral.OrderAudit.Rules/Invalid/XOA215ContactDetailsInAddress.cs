using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>An address field holds an e-mail address, web address or telephone number.</summary>
public sealed class XOA215ContactDetailsInAddress() : DamagedTextRule(DamageKind.ContactDetails)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA215",
        Severity: Severity.Warning,
        Title: new(De: "Kontaktdaten im Adressfeld", En: "Contact data in an address field"),
        Message: new(
            De: "Im Feld {field} stehen Kontaktdaten statt einer Adresse.",
            En: "The {field} field holds contact data instead of an address."),
        Advice: new(
            De: "Verschieben Sie E-Mail, Telefon oder Internetadresse in das dafür vorgesehene Feld.",
            En: "Move e-mail, telephone or web address to their own field."));
}
