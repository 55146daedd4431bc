using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;

namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>The country each side names and the rules that hold for the delivery.</summary>
/// <param name="Amazon">ISO code; empty when nobody knows it.</param>
/// <param name="Erp">ISO code; empty when nobody knows it.</param>
/// <param name="Rules">Of Amazon's country, else Xentral's; <see langword="null"/> for a country without rules.</param>
public readonly record struct DeliveryCountry(string Amazon, string Erp, CountryRules? Rules)
{
    public static DeliveryCountry Of(PostalAddress amazon, PostalAddress erp)
    {
        var amazonCode = CountryCatalog.TryResolve(amazon.Country, out var code) ? code : "";
        var erpCode = CountryCatalog.TryResolve(erp.Country, out code) ? code : "";

        return new(amazonCode, erpCode, RulesFor(amazonCode, CountryCatalog.Find(erpCode)));
    }

    // Réunion has no rules of its own, but its addresses are French ones.
    private static CountryRules? RulesFor(string amazon, CountryRules? erpRules)
        => CountryCatalog.Find(amazon) ?? (amazon.Length == 0 || erpRules?.AlsoWrittenAs.Contains(amazon) == true ? erpRules : null);
}
