using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Text;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>Letters were replaced by another character or vanished: "M?ller", "M_ller", "M├╝ller", "Mller".</summary>
public sealed class XOA903CharactersReplaced : DamagedTextRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA903",
        Severity: Severity.Error,
        Title: new(De: "Zeichen ersetzt oder verloren", En: "Characters replaced or lost"),
        Message: new(
            De: "Im Feld {field} sind Zeichen ersetzt oder verloren: „{xentral}“.",
            En: "In the {field} field characters were replaced or lost: “{xentral}”."),
        Advice: new(
            De: "Berichtigen Sie den Text nach der Amazon-Bestellung.",
            En: "Correct the text from the Amazon order."));

    protected override bool IsDamaged(in ComparedText text)
        => LossyText.HasLostLetter(text.Erp)
            || MissingLetters.HasBoxDrawing(text.Erp)
            || (LossyText.IsIn(text.Erp) && !LossyText.IsIn(text.Amazon))
            || (text.Erp != text.Amazon && MissingLetters.AreIn(Mojibake.Repair(HtmlEntities.Decode(text.Erp)), text.Amazon));

    protected override bool IsSameAtAmazon(in ComparedText text)
        => MissingLetters.HasBoxDrawing(text.Erp) ? MissingLetters.HasBoxDrawing(text.Amazon) : LossyText.IsIn(text.Erp) && LossyText.IsIn(text.Amazon);

    protected override Severity? Weigh(AddressComparison addresses, in ComparedText text, bool isSameAtAmazon)
        => addresses.IsAmazonReduced || (isSameAtAmazon && IsUndecidable(addresses, text)) ? null
            : isSameAtAmazon ? Severity.Info
            : text.Amazon.Length == 0 || IsOnlyAPicture(text) || IsTownWithCode(addresses, text) || IsPictureOfAnotherLine(addresses, text) ? Severity.Warning
            : Severity.Error;

    // Amazon's report lost letters itself: XOA911.
    private static bool IsUndecidable(AddressComparison addresses, in ComparedText text)
    {
        foreach (var part in addresses.Undecidable)
        {
            if (part.Field == text.Field)
            {
                return true;
            }
        }

        return false;
    }

    // Xentral's character set has no emoji; name and street are whole without it.
    private static bool IsOnlyAPicture(in ComparedText text)
        => text.Amazon.Any(char.IsSurrogate) && Letters(text.Amazon).Equals(Letters(text.Erp), StringComparison.OrdinalIgnoreCase);

    // The code says which town is meant.
    private static bool IsTownWithCode(AddressComparison addresses, in ComparedText text)
        => text.Field == AddressField.City
            && addresses.Erp.PostalCode.Length > 0
            && !addresses.Has(DifferenceKind.PostalCodeDiffers)
            && addresses.Rules is { PostalCode.IsRequired: true };

    // Amazon has the picture in a line of its own, which the importer put behind the street.
    private static bool IsPictureOfAnotherLine(AddressComparison addresses, in ComparedText text)
        => addresses.Amazon.Lines.Any(line => line.Any(char.IsSurrogate)) && Letters(text.Amazon).Equals(Letters(text.Erp), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
