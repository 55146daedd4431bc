using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>The letter or the end of a range was lost from the house number.</summary>
public sealed partial class XOA305HouseNumberSuffixLost : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA305",
        Severity: Severity.Error,
        Title: new(De: "Hausnummernzusatz verloren", En: "House number suffix lost"),
        Message: new(
            De: "Der Zusatz zur Hausnummer ist verloren: „{amazon}“ wurde „{xentral}“.",
            En: "The house number lost its suffix: “{amazon}” became “{xentral}”."),
        Advice: new(
            De: "Ergänzen Sie den Zusatz aus der Amazon-Bestellung.",
            En: "Add the suffix from the Amazon order."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.HouseNumberSuffixLost) is { } difference && !IsLeftToAnotherRule(addresses)
            ? [Finding.Of(Info, difference) with { Severity = IsLetterLost(difference) ? Severity.Error : Severity.Warning }]
            : [];

    private static bool IsLeftToAnotherRule(AddressComparison addresses)
        => addresses.IsPickupPoint || addresses.HasGrave(DifferenceKind.StreetDiffers) || XOA221SpreadsheetDate.IsIn(addresses);

    // 14 and 14b are two houses. Of 15-17 and of 15-WG2 the first number leads to the door.
    private static bool IsLetterLost(FieldDifference difference)
        => NumberWithLetter().Matches(difference.Amazon).Any(house => HasBare(difference.Erp, house.Groups["number"].Value));

    private static bool HasBare(string text, string number)
        => Number().Matches(text).Any(found => found.Value == number) && !NumberWithLetter().Matches(text).Any(found => found.Groups["number"].Value == number);

    [GeneratedRegex(@"(?<![\d-])(?<number>\d+)[ ./-]{0,2}(?:[a-z]|bis|ter|quater)(?![\p{L}\d.])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberWithLetter();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
