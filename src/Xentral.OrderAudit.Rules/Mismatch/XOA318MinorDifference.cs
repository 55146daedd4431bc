using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Rules.Invalid;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>A typing mistake, an initial or extra words: the parcel will arrive.</summary>
public sealed class XOA318MinorDifference : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA318",
        Severity: Severity.Info,
        Title: new(De: "Kleine Abweichung", En: "Minor difference"),
        Message: new(
            De: "Kleine Abweichung im Feld {field} ({detail}): Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "Minor difference in the {field} field ({detail}): Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Es ist nichts zu tun; die Sendung kommt an.",
            En: "There is nothing to do; the parcel will arrive."));

    private static readonly LocalizedText Typo = new("Tippfehler", "typing mistake");
    private static readonly LocalizedText ExtraWords = new("zusätzliche Wörter in Xentral", "extra words in Xentral");
    private static readonly LocalizedText NameShortened = new("gekürzter Name", "shortened name");
    private static readonly LocalizedText FirstName = new("anderer Vorname", "other first name");
    private static readonly LocalizedText EmojiLost = new("Emoji fehlt in Xentral", "emoji missing in Xentral");
    private static readonly LocalizedText CustomerNumber = new("Kundennummer fehlt in Xentral", "customer number missing in Xentral");
    private static readonly LocalizedText Script = new("andere Schrift", "other script");

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Differences.Count == 0
            ? []
            : from difference in addresses.Differences
              let kind = NameOf(difference.Kind)
              where kind is not null && (difference.Verdict == Verdict.Minor || IsNote(difference)) && !IsLeftToAnotherRule(addresses, difference)
              select Finding.Of(Info, difference) with { Detail = kind };

    // The words that a date is made of are not the point.
    private static bool IsLeftToAnotherRule(AddressComparison addresses, FieldDifference difference)
        => addresses.IsCut(difference.Field) || (difference.Kind == DifferenceKind.ExtraWords && XOA221SpreadsheetDate.IsIn(addresses));

    // Nothing the parcel needs, but gone all the same.
    private static bool IsNote(FieldDifference difference) => difference is
    {
        Verdict: Verdict.Equivalent,
        Kind: DifferenceKind.EmojiLost or DifferenceKind.CustomerNumberLost,
    };

    private static LocalizedText? NameOf(DifferenceKind kind) => kind switch
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
