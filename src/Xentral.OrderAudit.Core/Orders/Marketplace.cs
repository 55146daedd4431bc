namespace Xentral.OrderAudit.Core.Orders;

/// <summary>An Amazon marketplace; the table is Amazon's own (developer documentation, "Marketplace IDs").</summary>
/// <param name="Id">Amazon's marketplace id.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2 code.</param>
/// <param name="Domain">What people call it.</param>
public sealed record Marketplace(string Id, string CountryCode, string Domain, AmazonRegion Region)
{
    public static IReadOnlyList<Marketplace> All { get; } =
    [
        new("A1PA6795UKMFR9", "DE", "amazon.de", AmazonRegion.Eu),
        new("A13V1IB3VIYZZH", "FR", "amazon.fr", AmazonRegion.Eu),
        new("APJ6JRA9NG5V4", "IT", "amazon.it", AmazonRegion.Eu),
        new("A1RKKUPIHCS9HS", "ES", "amazon.es", AmazonRegion.Eu),
        new("A1F83G8C2ARO7P", "GB", "amazon.co.uk", AmazonRegion.Eu),
        new("A1805IZSGTT6HS", "NL", "amazon.nl", AmazonRegion.Eu),
        new("AMEN7PMS3EDWL", "BE", "amazon.com.be", AmazonRegion.Eu),
        new("A28R8C7NBKEWEA", "IE", "amazon.ie", AmazonRegion.Eu),
        new("A1C3SOZRARQ6R3", "PL", "amazon.pl", AmazonRegion.Eu),
        new("A2NODRKZP88ZB9", "SE", "amazon.se", AmazonRegion.Eu),
        new("A33AVAJ2PDY3EV", "TR", "amazon.com.tr", AmazonRegion.Eu),
        new("ARBP9OOSHTCHU", "EG", "amazon.eg", AmazonRegion.Eu),
        new("A17E79C6D8DWNP", "SA", "amazon.sa", AmazonRegion.Eu),
        new("A2VIGQ35RCS4UG", "AE", "amazon.ae", AmazonRegion.Eu),
        new("A21TJRUUN4KGV", "IN", "amazon.in", AmazonRegion.Eu),
        new("AE08WJ6YKNBMC", "ZA", "amazon.co.za", AmazonRegion.Eu),
        new("A2EUQ1WTGCTBG2", "CA", "amazon.ca", AmazonRegion.Na),
        new("ATVPDKIKX0DER", "US", "amazon.com", AmazonRegion.Na),
        new("A1AM78C64UM0Y8", "MX", "amazon.com.mx", AmazonRegion.Na),
        new("A2Q3Y263D00KWC", "BR", "amazon.com.br", AmazonRegion.Na),
        new("A1VC38T7YXB528", "JP", "amazon.co.jp", AmazonRegion.Fe),
        new("A39IBJ37TRP1C6", "AU", "amazon.com.au", AmazonRegion.Fe),
        new("A19VAU5U5O7RUS", "SG", "amazon.sg", AmazonRegion.Fe),
    ];

    /// <summary>
    /// Finds a marketplace by its id, country code, domain or the country's name, ignoring case; <c>UK</c> means <c>GB</c>, as in Amazon's documentation.
    /// </summary>
    public static Marketplace? Find(string idOrCountryCode)
    {
        var wanted = idOrCountryCode.Trim();
        if (wanted.Equals("UK", StringComparison.OrdinalIgnoreCase))
        {
            wanted = "GB";
        }

        return All.FirstOrDefault(marketplace =>
            marketplace.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase)
            || marketplace.CountryCode.Equals(wanted, StringComparison.OrdinalIgnoreCase)
            || marketplace.Domain.Equals(wanted, StringComparison.OrdinalIgnoreCase)
            || MarketplaceNames.CodeOf(wanted) == marketplace.CountryCode);
    }

    /// <summary>The name people know, or the id itself for a marketplace this version does not know.</summary>
    public static string NameOf(string id) => Find(id)?.Domain ?? id;
}
