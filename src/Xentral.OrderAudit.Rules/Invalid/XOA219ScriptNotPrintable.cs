using System.Text;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The address holds letters or signs that a Latin label printer cannot print.</summary>
public sealed class XOA219ScriptNotPrintable : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA219",
        Severity: Severity.Info,
        Title: new(De: "Schrift nicht druckbar", En: "Script not printable"),
        Message: new(
            De: "Das Feld {field} enthält Zeichen, die viele Etikettendrucker nicht drucken.",
            En: "The {field} field holds characters many label printers cannot print."),
        Advice: new(
            De: "Ersetzen Sie die Zeichen durch lateinische Buchstaben, wenn Ihr Paketdienst es verlangt.",
            En: "Replace them with Latin letters if your carrier asks for it."),
        Remedy: Remedy.Merchant);

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => new (AddressField Field, string Amazon, string Erp)[]
            {
                (AddressField.Recipient, addresses.Amazon.Name, addresses.Erp.Name),
                (AddressField.Street, addresses.Amazon.Street, addresses.Erp.Street),
                (AddressField.Supplement, addresses.Amazon.Supplement, addresses.Erp.Supplement),
                (AddressField.City, addresses.Amazon.City, addresses.Erp.City),
            }
            .Where(part => part.Erp.EnumerateRunes().Any(IsUnprintable))
            .Select(part => Finding.Of(Info, part.Field, part.Amazon, part.Erp));

    // Latin letters end at U+024F, apart from the Vietnamese ones; everything beyond the basic plane is an emoji or a rare script.
    private static bool IsUnprintable(Rune rune)
        => rune.Value > 0xFFFF || (Rune.IsLetter(rune) && rune.Value is > 0x024F and not (>= 0x1E00 and <= 0x1EFF));
}
