using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Text;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>Letters were read in the wrong encoding, or left in a program's spelling: "MÃ¼ller", "M„ller" or "M%C3%BCller" for "Müller".</summary>
public sealed class XOA902BrokenEncoding : DamagedTextRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA902",
        Severity: Severity.Error,
        Title: new(De: "Umlaute zerstört", En: "Broken encoding"),
        Message: new(
            De: "Im Feld {field} sind Umlaute zerstört: „{xentral}“.",
            En: "The {field} field has broken letters: “{xentral}”."),
        Advice: new(
            De: "Berichtigen Sie den Text nach der Amazon-Bestellung und prüfen Sie die Zeichensatz-Einstellung des Shop-Imports.",
            En: "Correct the text from the Amazon order, and check the character set of the shop import."));

    /// <summary>Amazon's text proves most code pages; by itself only UTF-8 read as Windows-1252 gives itself away.</summary>
    internal static bool IsBroken(in ComparedText text)
        => IsMojibake(text.Erp) || HasHalfLetter(text) || Misreading.IsIn(text.Erp, text.Amazon);

    protected override bool IsDamaged(in ComparedText text) => IsBroken(text);

    protected override bool IsSameAtAmazon(in ComparedText text) => IsMojibake(text.Amazon);

    protected override Severity? Weigh(AddressComparison addresses, in ComparedText text, bool isSameAtAmazon)
        => addresses.IsAmazonReduced ? null

            // The same letters on both sides may come from one and the same mistake: worth a look, and the order is not called clear.
            : isSameAtAmazon || text.Amazon.Length == 0 ? Severity.Warning
            : Severity.Error;

    private static bool IsMojibake(string text)
        => (text.AsSpan().ContainsAnyInRange('\u00C2', '\u00F4') || text.Contains('&', StringComparison.Ordinal))
            && HtmlEntities.Decode(text) is var decoded
            && !ReferenceEquals(Mojibake.Repair(decoded), decoded);

    // "là" became "lÃ" plus a no-break space that was trimmed; a real "Ã" at the end of a word stands at Amazon too.
    private static bool HasHalfLetter(in ComparedText text)
    {
        var at = text.Erp.IndexOf('Ã', StringComparison.Ordinal);
        var endsWord = at >= 0 && (at == text.Erp.Length - 1 || !char.IsLetter(text.Erp[at + 1]));

        return endsWord && text.Amazon.AsSpan().ContainsAny('à', 'À');
    }
}
