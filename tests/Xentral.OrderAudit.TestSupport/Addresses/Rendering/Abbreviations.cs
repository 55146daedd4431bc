namespace Xentral.OrderAudit.TestSupport.Addresses.Rendering;

/// <summary>The listed writings of a street, one after the other.</summary>
public static class Abbreviations
{
    public static IEnumerable<string> Of(string street, CountryStock stock) => Abbreviating.AllOf(street, stock);
}
