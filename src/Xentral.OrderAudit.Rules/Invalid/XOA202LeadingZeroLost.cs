using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Text;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The postal code lost its leading zero, as happens when text is treated as a number.</summary>
public sealed class XOA202LeadingZeroLost : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA202",
        Severity: Severity.Error,
        Title: new(De: "Führende Null verloren", En: "Leading zero lost"),
        Message: new(
            De: "Die Postleitzahl hat ihre führende Null verloren: „{xentral}“ statt „{amazon}“.",
            En: "The postal code lost its leading zero: “{xentral}” instead of “{amazon}”."),
        Advice: new(
            De: "Setzen Sie die Null wieder davor und prüfen Sie, welcher Schritt der Übertragung Postleitzahlen als Zahl behandelt.",
            En: "Put the zero back, and find out which step of the transfer treats postal codes as numbers."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        if (addresses.Find(DifferenceKind.PostalCodeLeadingZeroLost) is { } difference)
        {
            return [Finding.Of(Info, difference)];
        }

        // Without Amazon's code it is a guess: many shortened German codes are real Austrian or Swiss ones.
        return IsZeroLost(addresses) && !addresses.Has(DifferenceKind.PostalCodeDiffers)
            ? [Finding.Of(Info, AddressField.PostalCode, addresses.Amazon.PostalCode, addresses.Erp.PostalCode) with { Severity = Severity.Warning }]
            : [];
    }

    /// <summary>Comparing with Amazon's code says so; without one, a code that is a digit short and right with a zero in front.</summary>
    internal static bool IsZeroLost(AddressComparison addresses)
    {
        if (addresses.Has(DifferenceKind.PostalCodeLeadingZeroLost))
        {
            return true;
        }

        var erp = addresses.Erp.PostalCode;

        if (addresses.Rules is not { PostalCode: { MayStartWithZero: true } codes }
            || !FieldText.IsUnusable(addresses.Amazon.PostalCode) || FieldText.IsUnusable(erp))
        {
            return false;
        }

        var digits = SpreadsheetCode.TryRead(erp, out var read) ? read : codes.KeyOf(erp);

        return digits.Length == codes.Digits - 1 && !digits.AsSpan().ContainsAnyExceptInRange('0', '9') && codes.IsValid("0" + digits);
    }
}
