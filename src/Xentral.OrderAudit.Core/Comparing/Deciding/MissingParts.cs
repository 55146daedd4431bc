using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Reading;

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
            run.Decide(Part.Address, Fate.Lost, Facts.None, Summary(amazon), "");
            return false;
        }

        FindRecipient(run, amazon, erp);
        FindStreet(run, amazon, erp);
        FindPostalCode(run, amazon, erp);
        FindCity(run, amazon, erp);

        if (run.Country.Erp.Length == 0 && FieldText.IsUnusable(erp.Country) && (run.IsAmazonReduced || run.Country.Amazon.Length > 0))
        {
            run.Decide(Part.Country, Fate.Lost, Facts.None, amazon.Country, erp.Country);
        }

        return true;
    }

    private static void FindRecipient(ComparisonRun run, PostalAddress amazon, PostalAddress erp)
    {
        if (FieldText.IsUnusable(erp.Name, amazon.Name) && (FieldText.IsUnusable(erp.Contact) || (!FieldText.IsUnusable(amazon.Name) && !IsRecipient(run.Erp))))
        {
            run.Decide(Part.Recipient, Fate.Lost, Facts.None, amazon.Name.Length > 0 ? amazon.Name : amazon.Company, erp.Name);
        }
    }

    // A host or a post number in the contact's field receives nothing by itself.
    private static bool IsRecipient(AddressReading erp)
    {
        for (var i = erp.FirstOf(AddressLine.Contact); i < erp.EndOf(AddressLine.Contact); i++)
        {
            if (erp[i].Role is Role.Recipient or Role.Surname or Role.Firm && erp[i].Weight > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void FindStreet(ComparisonRun run, PostalAddress amazon, PostalAddress erp)
    {
        var isBox = run.Erp.IsPoBox && (run.Amazon.StreetSegment < 0 || run.Amazon.IsPoBox);
        var isElsewhere = (run.Erp.IsPickupPoint && run.Amazon.StreetSegment < 0) || isBox || (run.Erp.IsMilitary && run.IsAmazonReduced);

        if (FieldText.IsUnusable(erp.Street, amazon.Street) && !isElsewhere)
        {
            run.Decide(Part.Street, Fate.Lost, Facts.StreetEmpty, TokenTexts.StreetOf(run.Amazon), erp.Street);
        }
    }

    private static void FindPostalCode(ComparisonRun run, PostalAddress amazon, PostalAddress erp)
    {
        var isWanted = (run.Rules?.PostalCode.IsRequired ?? false) || !FieldText.IsUnusable(amazon.PostalCode);

        if (isWanted && FieldText.IsUnusable(erp.PostalCode, amazon.PostalCode) && run.Rules?.PostalCode.IsFiller(amazon.PostalCode) != true)
        {
            // Where the code is optional its loss does not stop the parcel.
            var isRequired = run.Rules is null or { PostalCode.IsRequired: true };
            run.Decide(Part.PostalCode, Fate.Lost, isRequired ? Facts.Required : Facts.None, amazon.PostalCode, erp.PostalCode);
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

        run.Decide(Part.City, Fate.Lost, isRequired ? Facts.Required : Facts.None, amazon.City, erp.City);
    }

    private static bool IsEverythingMissing(PostalAddress address)
        => FieldText.IsUnusable(address.Name) && FieldText.IsUnusable(address.Contact) && FieldText.IsUnusable(address.Department)
            && FieldText.IsUnusable(address.SubDepartment) && FieldText.IsUnusable(address.Street) && FieldText.IsUnusable(address.Supplement)
            && FieldText.IsUnusable(address.PostalCode) && FieldText.IsUnusable(address.City);

    private static string Summary(PostalAddress address)
        => string.Join(", ", ((IEnumerable<string>)[.. address.Lines, $"{address.PostalCode} {address.City}".Trim(), address.Country]).Where(part => part.Length > 0));
}
