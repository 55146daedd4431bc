using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>A spreadsheet took two numbers for a date: "Feldweg 5-6" became "Feldweg 05. Jun".</summary>
public sealed class XOA221SpreadsheetDate : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA221",
        Severity: Severity.Error,
        Title: new(De: "Nummern als Datum gespeichert", En: "Numbers stored as a date"),
        Message: new(
            De: "Eine Tabellenkalkulation hat aus den Nummern ein Datum gemacht: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "A spreadsheet made a date of the numbers: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie die Nummern aus der Amazon-Bestellung und öffnen Sie Adresslisten künftig mit Spalten im Format „Text“.",
            En: "Take over the numbers of the Amazon order, and open lists of addresses with their columns as “text” in future."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => Find(addresses) is { } text ? [Finding.Of(Info, text)] : [];

    internal static bool IsIn(AddressComparison addresses) => Find(addresses) is not null;

    private static ComparedText? Find(AddressComparison addresses)
    {
        foreach (var text in addresses.Texts)
        {
            if (IsDateOf(text))
            {
                return text;
            }
        }

        var code = new ComparedText(AddressField.PostalCode, addresses.Erp.PostalCode, addresses.Amazon.PostalCode);

        return IsDateOf(code) ? code : null;
    }

    // Nearly every text is the same on both sides, or has no pair of numbers.
    private static bool IsDateOf(in ComparedText text)
        => text.Erp != text.Amazon
            && text.Amazon.AsSpan().ContainsAny('-', '/')
            && text.Erp.AsSpan().ContainsAnyInRange('0', '9')
            && SpreadsheetDates.IsDateOf(text.Erp, text.Amazon);
}
