using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>What Amazon's own side is good for.</summary>
internal static class AmazonAddress
{
    /// <summary>No name and no line: what Amazon sends to an application that may not see personal data.</summary>
    public static bool IsReduced(PostalAddress amazon) => FieldText.IsUnusable(amazon.Name) && !HasLine(amazon);

    public static bool HasLine(PostalAddress address) => HasStreetLine(address) || !FieldText.IsUnusable(address.Company);

    /// <summary>Any of the lines is filled in which senders write the street.</summary>
    public static bool HasStreetLine(PostalAddress address)
        => !FieldText.IsUnusable(address.Street) || !FieldText.IsUnusable(address.Supplement) || !FieldText.IsUnusable(address.SecondSupplement);

    /// <summary>A recipient, a street and a place: without any of them nobody can say that Xentral's are the same.</summary>
    public static bool IsComparable(PostalAddress amazon)
        => NamesRecipientAndStreet(amazon) && !(FieldText.IsUnusable(amazon.PostalCode) && FieldText.IsUnusable(amazon.City));

    /// <summary>Every part is there that the country asks for.</summary>
    public static bool IsComplete(PostalAddress amazon, string country, CountryRules? rules)
    {
        if (country.Length == 0 || !NamesRecipientAndStreet(amazon))
        {
            return false;
        }

        var hasCity = !FieldText.IsUnusable(amazon.City);
        var hasState = !FieldText.IsUnusable(amazon.State);

        return rules is null
            ? hasCity
            : (hasCity || !rules.IsCityRequired) && (hasState || rules.StateUse != StateUse.Required)
                && (hasCity || hasState || rules.StateUse != StateUse.InsteadOfCity)
                && (!rules.PostalCode.IsRequired || !FieldText.IsUnusable(amazon.PostalCode));
    }

    private static bool NamesRecipientAndStreet(PostalAddress amazon)
        => HasStreetLine(amazon) && !(FieldText.IsUnusable(amazon.Name) && FieldText.IsUnusable(amazon.Company));
}
