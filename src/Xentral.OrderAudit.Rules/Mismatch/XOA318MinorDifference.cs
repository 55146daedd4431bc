using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Rules.Invalid;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>A typing mistake, an initial, extra words, another first name: street and house are right. Each kind says what it means for the parcel.</summary>
public sealed class XOA318MinorDifference : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA318",
        Severity: Severity.Info,
        Title: new(De: "Kleine Abweichung", En: "Minor difference"),
        Message: new(
            De: "Kleine Abweichung im Feld {field}: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "Minor difference in the {field} field: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "{detail} Im Zweifel gilt der Text der Amazon-Bestellung.",
            En: "{detail} If in doubt, the text of the Amazon order holds."));

    private static readonly LocalizedText Typo = new("Ein Tippfehler; die Angabe ist zu erkennen.", "A typing mistake; the text can be made out.");
    private static readonly LocalizedText ExtraWords = new(
        "In Xentral stehen Wörter, die Amazon nicht hat; streichen Sie sie, wenn sie nicht vom Käufer stammen.",
        "Xentral has words that Amazon does not have; delete them unless they came from the buyer.");

    private static readonly LocalizedText NameShortened = new(
        "Vom Namen fehlt ein Teil; ergänzen Sie ihn, wenn die Klingel sonst nicht zu finden ist.",
        "Part of the name is missing; add it where the bell cannot be found without it.");

    private static readonly LocalizedText FirstName = new(
        "Der Nachname ist gleich, der Vorname ein anderer; berichtigen Sie ihn, wenn die Sendung persönlich übergeben wird.",
        "The surname is the same, the first name another one; correct it if the parcel is handed over in person.");

    private static readonly LocalizedText EmojiLost = new(
        "Ein Emoji fehlt; die Sendung braucht es nicht.",
        "An emoji is missing; the parcel does not need it.");

    private static readonly LocalizedText CustomerNumber = new(
        "Eine Kundennummer fehlt oder ist eine andere; die Adresse braucht sie nicht.",
        "A customer number is missing or another one; the address does not need it.");

    private static readonly LocalizedText Script = new("Dieselbe Angabe in anderer Schrift.", "The same text in another script.");

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Differences.Count == 0
            ? []
            : from difference in addresses.Differences
              let meaning = MeaningOf(difference.Kind)
              where meaning is not null && (difference.Verdict == Verdict.Minor || IsNote(difference)) && !IsLeftToAnotherRule(addresses, difference)
              select Finding.Of(Info, difference) with { Detail = meaning };

    // The words that a date is made of are not the point.
    private static bool IsLeftToAnotherRule(AddressComparison addresses, FieldDifference difference)
        => addresses.IsCut(difference.Field) || (difference.Kind == DifferenceKind.ExtraWords && XOA221SpreadsheetDate.IsIn(addresses));

    // Nothing the parcel needs, but gone all the same.
    private static bool IsNote(FieldDifference difference) => difference is
    {
        Verdict: Verdict.Equivalent,
        Kind: DifferenceKind.EmojiLost or DifferenceKind.CustomerNumberLost,
    };

    private static LocalizedText? MeaningOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Typo => Typo,
        DifferenceKind.ExtraWords => ExtraWords,
        DifferenceKind.RecipientShortened => NameShortened,
        DifferenceKind.FirstNameDiffers => FirstName,
        DifferenceKind.Transliterated => Script,
        DifferenceKind.EmojiLost => EmojiLost,
        DifferenceKind.CustomerNumberLost => CustomerNumber,
        _ => null,
    };
}
