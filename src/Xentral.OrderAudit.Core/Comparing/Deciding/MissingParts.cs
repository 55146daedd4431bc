using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Parts that delivery needs and Xentral lacks, whether Amazon has them or not: without them nothing can be delivered.</summary>
internal static class MissingParts
{
    /// <summary>Reports a part once only; gives false when there is nothing left to compare.</summary>
    public static bool Find(ComparisonRun run)
    {
        var (amazon, erp) = (run.Amazon.Address, run.Erp.Address);

        if (IsEverythingMissing(erp) && !IsEverythingMissing(amazon))
        {
            run.Add(AddressField.Address, DifferenceKind.EverythingMissing, Verdict.Missing, Summary(amazon), "");
            return false;
        }

        FindRecipient(run, amazon, erp);
        FindStreet(run, amazon, erp);
        FindPostalCode(run, amazon, erp);
        FindCity(run, amazon, erp);

        if (run.ErpCountry.Length == 0 && FieldText.IsUnusable(erp.Country) && (run.IsAmazonReduced || run.AmazonCountry.Length > 0))
        {
            run.Add(AddressField.Country, DifferenceKind.CountryMissing, Verdict.Missing, amazon.Country, erp.Country);
        }

        return true;
    }

    private static void FindRecipient(ComparisonRun run, PostalAddress amazon, PostalAddress erp)
    {
        if (FieldText.IsUnusable(erp.Name, amazon.Name) && (FieldText.IsUnusable(erp.Contact) || (!FieldText.IsUnusable(amazon.Name) && !IsRecipient(run.Erp))))
        {
            run.Add(AddressField.Recipient, DifferenceKind.RecipientMissing, Verdict.Missing, amazon.Name.Length > 0 ? amazon.Name : amazon.Company, erp.Name);
        }
    }

    // A host or a post number in the contact's field receives nothing by itself.
    private static bool IsRecipient(AddressSide erp) => erp.FactsOf(AddressLine.Contact) is { NameWords: > 0, IsCareOf: false };

    private static void FindStreet(ComparisonRun run, PostalAddress amazon, PostalAddress erp)
    {
        var isBox = run.Erp.IsPoBox && (run.Amazon.StreetLine is not { } line || IsBox(run.Amazon, line));
        var isElsewhere = run.Erp.PickupWord >= 0 || isBox || (run.Erp.IsMilitary && run.IsAmazonReduced);

        if (FieldText.IsUnusable(erp.Street, amazon.Street) && !isElsewhere)
        {
            run.Add(AddressField.Street, DifferenceKind.StreetMissing, Verdict.Missing, StreetText.Of(run.Amazon), erp.Street);
        }
    }

    // "Postfach 12", not "Im Chapf 44 Postfach 12".
    private static bool IsBox(AddressSide side, AddressLine line)
    {
        for (var i = side.FirstOf(line); i < side.EndOf(line); i++)
        {
            if (side.Words[i].IsNumber || side.Words[i].Has(WordTraits.PoBox))
            {
                return !side.Words[i].IsNumber;
            }
        }

        return false;
    }

    private static void FindPostalCode(ComparisonRun run, PostalAddress amazon, PostalAddress erp)
    {
        var isWanted = (run.Rules?.PostalCode.IsRequired ?? false) || !FieldText.IsUnusable(amazon.PostalCode);

        if (isWanted && FieldText.IsUnusable(erp.PostalCode) && run.Rules?.PostalCode.IsFiller(amazon.PostalCode) != true)
        {
            // Where the code is optional its loss does not stop the parcel.
            var verdict = run.Rules is null or { PostalCode.IsRequired: true } ? Verdict.Missing : Verdict.Minor;
            run.Add(AddressField.PostalCode, DifferenceKind.PostalCodeMissing, verdict, amazon.PostalCode, erp.PostalCode);
        }
    }

    private static void FindCity(ComparisonRun run, PostalAddress amazon, PostalAddress erp)
    {
        if (!FieldText.IsUnusable(erp.City, amazon.City) || run.Erp.IsMilitary)
        {
            return;
        }

        var isRequired = run.Rules is null || (run.Rules.IsCityRequired && (run.Rules.StateUse != StateUse.InsteadOfCity || FieldText.IsUnusable(erp.State)));

        if (!isRequired && FieldText.IsUnusable(amazon.City))
        {
            return;
        }

        run.Add(AddressField.City, DifferenceKind.CityMissing, isRequired ? Verdict.Missing : Verdict.Equivalent, amazon.City, erp.City);
    }

    private static bool IsEverythingMissing(PostalAddress address)
        => FieldText.IsUnusable(address.Name) && FieldText.IsUnusable(address.Contact) && FieldText.IsUnusable(address.Department)
            && FieldText.IsUnusable(address.SubDepartment) && FieldText.IsUnusable(address.Street) && FieldText.IsUnusable(address.Supplement)
            && FieldText.IsUnusable(address.PostalCode) && FieldText.IsUnusable(address.City);

    private static string Summary(PostalAddress address)
        => string.Join(", ", ((IEnumerable<string>)[.. address.Lines, $"{address.PostalCode} {address.City}".Trim(), address.Country]).Where(part => part.Length > 0));
}
