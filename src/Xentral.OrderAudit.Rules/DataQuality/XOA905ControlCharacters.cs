using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Text;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>Invisible characters stand in an address field.</summary>
public sealed class XOA905ControlCharacters : DamagedTextRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA905",
        Severity: Severity.Warning,
        Title: new(De: "Unsichtbare Zeichen", En: "Invisible characters"),
        Message: new(
            De: "Im Feld {field} stehen unsichtbare Zeichen oder überflüssige Leerzeichen.",
            En: "The {field} field holds invisible characters or surplus blanks."),
        Advice: new(
            De: "Tippen Sie das Feld neu ein, statt es zu kopieren.",
            En: "Type the field anew instead of copying it."),
        Remedy: Remedy.Merchant);

    private static readonly AddressField[] OtherFields = [AddressField.PostalCode, AddressField.State, AddressField.Country, AddressField.Phone];

    protected override bool IsDamaged(in ComparedText text) => HoldsInvisible(text) || InvisibleCharacters.Surround(text.Erp);

    protected override bool IsSameAtAmazon(in ComparedText text)
        => text.Amazon.Length > 0 && (HoldsInvisible(text) ? HoldsInvisible(text with { Erp = text.Amazon }) : InvisibleCharacters.Surround(text.Amazon));

    protected override Severity? Weigh(AddressComparison addresses, in ComparedText text, bool isSameAtAmazon)
        => addresses.IsAmazonReduced ? null
            : HoldsInvisible(text) ? (isSameAtAmazon ? Severity.Info : Severity.Warning)
            : isSameAtAmazon ? null
            : Severity.Info;

    protected override List<Finding>? InspectOtherFields(AddressComparison addresses, List<Finding>? findings)
    {
        foreach (var field in OtherFields)
        {
            var text = new ComparedText(field, addresses.Erp.ValueOf(field), addresses.Amazon.ValueOf(field));

            // Blanks around a state or a phone number reach no label.
            var isDamaged = field is AddressField.PostalCode or AddressField.Country ? IsDamaged(text) : HoldsInvisible(text);

            if (isDamaged && Weigh(addresses, text, IsSameAtAmazon(text)) is { } severity)
            {
                (findings ??= []).Add(Finding.Of(Info, text) with { Severity = severity });
            }
        }

        return findings;
    }

    // Half a broken letter is invisible as well; that is XOA902.
    private static bool HoldsInvisible(in ComparedText text)
        => InvisibleCharacters.AreIn(text.Erp) && InvisibleCharacters.AreIn(Mojibake.Repair(text.Erp)) && !XOA902BrokenEncoding.IsBroken(text);
}
