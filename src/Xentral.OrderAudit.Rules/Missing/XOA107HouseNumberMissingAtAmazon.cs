using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>Neither side has a house number, in a country whose addresses nearly always have one.</summary>
public sealed class XOA107HouseNumberMissingAtAmazon : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA107",
        Severity: Severity.Warning,
        Title: new(De: "Hausnummer fehlt schon bei Amazon", En: "House number missing already at Amazon"),
        Message: new(
            De: "Die Hausnummer fehlt schon bei Amazon: „{amazon}“.",
            En: "The house number is missing already at Amazon: “{amazon}”."),
        Advice: new(
            De: "Fragen Sie den Käufer über Amazon nach der Hausnummer, bevor Sie versenden.",
            En: "Ask the buyer for the house number through Amazon before you ship."));

    // Places everybody finds without a number; folded.
    private static readonly string[] NamedBuildings =
    [
        "schloss", "burg", "gut", "hof", "muhle", "kloster", "klinik", "krankenhaus", "bahnhof", "flughafen", "rathaus", "forsthaus",
        "kaserne", "hutte", "campus", "messe",
    ];

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses is { IsAmazonReduced: false, IsPickupPoint: false, IsPoBox: false, IsMilitary: false }
            && addresses.Rules is { HouseNumberAbsence: HouseNumberAbsence.Rarely } rules
            && HasStreetWithoutNumber(addresses.Amazon, rules)
            && HasStreetWithoutNumber(addresses.Erp, rules)
                ? [Finding.Of(Info, AddressField.HouseNumber, StreetOf(addresses.Amazon), StreetOf(addresses.Erp))]
                : [];

    private static bool HasStreetWithoutNumber(PostalAddress address, CountryRules rules)
    {
        if (HasDigit(address) || StreetOf(address).Length == 0)
        {
            return false;
        }

        return !address.Lines.Any(line => rules.NoNumber.IsIn(line) || rules.PoBox.IsIn(line) || rules.Pickup.IsIn(line) || NamesBuilding(line));
    }

    // A number in any line may be the house's. Nearly every address has one, so this comes first.
    private static bool HasDigit(PostalAddress address)
    {
        for (var line = 0; line < PrintedLines.City; line++)
        {
            if (PrintedLines.TextOf(address, line).AsSpan().ContainsAnyInRange('0', '9'))
            {
                return true;
            }
        }

        return false;
    }

    private static string StreetOf(PostalAddress address)
        => ((string[])[address.Street, address.Supplement, address.SecondSupplement]).FirstOrDefault(line => !FieldText.IsUnusable(line), "");

    private static bool NamesBuilding(string line)
        => Folding.Key(line).Split(' ').Any(word => NamedBuildings.Any(name
            => word.EndsWith(name, StringComparison.Ordinal) || (name.Length > 4 && word.StartsWith(name, StringComparison.Ordinal))));
}
