using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>A Packstation or Postfiliale whose number has not exactly three digits.</summary>
public sealed partial class XOA208PickupNumberMalformed : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA208",
        Severity: Severity.Error,
        Title: new(De: "Packstationsnummer fehlerhaft", En: "Locker number malformed"),
        Message: new(
            De: "Die Nummer der Packstation oder Filiale hat nicht drei Ziffern: „{xentral}“.",
            En: "The number of the locker or branch has not three digits: “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie die dreistellige Nummer aus der Amazon-Bestellung oder fragen Sie den Käufer.",
            En: "Take over the three-digit number of the Amazon order, or ask the buyer."));

    private const int Digits = 3;

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        if (!addresses.IsPickupPoint || addresses.Rules?.Code != "DE" || addresses.Has(DifferenceKind.PickupPointDiffers))
        {
            return [];
        }

        foreach (var text in addresses.Texts)
        {
            if (text.Field != AddressField.City && NumberIn(text.Erp, addresses.Erp) is { } number && number.Length != Digits)
            {
                var isSame = number == NumberIn(text.Amazon, addresses.Amazon);
                return [Finding.Of(Info, AddressField.PickupPoint, text.Amazon, text.Erp) with { Severity = isSame ? Severity.Warning : Severity.Error }];
            }
        }

        return [];
    }

    /// <summary>Behind its word, else in a line of its own; <see langword="null"/> where the text names no numbered place: shops go by name.</summary>
    private static string? NumberIn(string text, PostalAddress address)
    {
        if (Place().Match(text) is not { Success: true } place)
        {
            return null;
        }

        return place.Groups["number"] is { Success: true } number ? number.Value
            : address.Lines.Select(line => line.Trim()).FirstOrDefault(line => line.Length == Digits && line.All(char.IsAsciiDigit), "");
    }

    // A longer number is the receiver's own.
    [GeneratedRegex(@"\b(?:packstation|postfiliale)\b(?:\D{0,12}?(?<number>(?<!\d)\d{1,4}(?!\d)))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
