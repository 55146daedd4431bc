using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>Xentral’s label code will cut this street at the wrong place.</summary>
public sealed class XOA220HouseNumberSplitUnsafe : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA220",
        Severity: Severity.Info,
        Title: new(De: "Trennung der Hausnummer unsicher", En: "House number split unsafe"),
        Message: new(
            De: "Beim Etikettendruck wird „{xentral}“ womöglich falsch in Straße und Hausnummer getrennt.",
            En: "Label printing may split “{xentral}” wrongly into street and number."),
        Advice: new(
            De: "Prüfen Sie Straße und Hausnummer auf dem Etikett, bevor Sie versenden.",
            En: "Check street and number on the label before you ship."),
        Remedy: Remedy.Merchant);

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => !addresses.IsPickupPoint && IsUnsafe(addresses.Erp.Street.AsSpan().Trim())
            ? [Finding.Of(Info, AddressField.Street, addresses.Amazon.Street, addresses.Erp.Street)]
            : [];

    // Xentral takes everything from the first digit on as the house number; with no digit at all it takes the first word.
    private static bool IsUnsafe(ReadOnlySpan<char> street)
    {
        var firstDigit = street.IndexOfAnyInRange('0', '9');
        if (firstDigit <= 0)
        {
            return firstDigit < 0 && street.Contains(' ');
        }

        var number = street[firstDigit..];
        var word = number.IndexOf(' ');
        return word >= 0 && word < number.Length - 1 && number[word..].IndexOfAnyInRange('0', '9') >= 0 && number[word..].IndexOfAnyInRange('A', 'z') >= 0;
    }
}
