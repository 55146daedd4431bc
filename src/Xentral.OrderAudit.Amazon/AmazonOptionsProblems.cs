using Xentral.OrderAudit.Amazon.Configuration;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon;

/// <summary>Says everything that is wrong with <see cref="AmazonOptions"/> at once: "key: what is wrong, what to do".</summary>
public static class AmazonOptionsProblems
{
    public static IReadOnlyList<LocalizedText> Of(AmazonOptions options) => options.OrderFiles.Count > 0
        ? [.. WithFiles(options), .. WithMarketplaceNames(options)]
        : [.. WithRegion(options), .. OfMarketplaces(options), .. WithRoute(options), .. WithSecrets(options), .. WithEndpoints(options)];

    // Whoever reads files needs no account and no marketplace.
    private static IEnumerable<LocalizedText> WithFiles(AmazonOptions options)
        => options.OrderFiles.Where(path => !File.Exists(path)).Select(path => new LocalizedText(
        De: $"Amazon:OrderFiles (--orders): die Datei „{path}“ gibt es nicht. Prüfen Sie den Pfad.",
        En: $"Amazon:OrderFiles (--orders): the file “{path}” does not exist. Check the path."));

    /// <summary>What the report cannot do: it knows no time of change.</summary>
    public static LocalizedText ReportOfChanges { get; } = new(
        De: "Amazon:Route (--route): der Bericht kennt keine Änderungen; --updated-since geht mit auto oder search.",
        En: "Amazon:Route (--route): the report knows no changes; --updated-since goes with auto or search.");

    /// <summary>The user insists on the report.</summary>
    public static bool InsistsOnReport(AmazonOptions options) => RouteNames.Parse(options.Route) == OrderRoute.Report;

    private static IEnumerable<LocalizedText> WithRoute(AmazonOptions options)
    {
        if (options.Route.Trim().Equals("v0", StringComparison.OrdinalIgnoreCase))
        {
            yield return new(
                De: "Amazon:Route (--route): v0 gibt es nicht mehr; Amazon schaltet es am 27. März 2027 ab. Nehmen Sie auto (oder lassen Sie die Angabe weg), "
                    + "search oder report; die App braucht dieselben Rollen. Gespeicherte Antworten von v0 liest weiterhin --orders.",
                En: "Amazon:Route (--route): v0 is gone; Amazon switches it off on 27 March 2027. Use auto (or leave the setting out), "
                    + "search or report; the app needs the same roles. Saved answers of v0 are still read with --orders.");
        }
        else if (!RouteNames.IsKnown(options.Route))
        {
            yield return new(
                De: $"Amazon:Route (--route): „{options.Route}“ gibt es nicht. Möglich sind auto, search und report.",
                En: $"Amazon:Route (--route): there is no “{options.Route}”. Choose auto, search or report.");
        }
    }

    private static IEnumerable<LocalizedText> WithRegion(AmazonOptions options)
    {
        if (Endpoints.RegionOf(options.Region) is null)
        {
            yield return new(
                De: $"Amazon:Region: „{options.Region}“ ist keine Region. Erlaubt sind eu, na und fe; deutsche Händler brauchen eu.",
                En: $"Amazon:Region: “{options.Region}” is no region. Use eu, na or fe.");
        }
    }

    public static IEnumerable<LocalizedText> OfMarketplaces(AmazonOptions options)
    {
        var written = MarketplaceList.Split(options.MarketplaceIds).ToList();
        if (written.Count is 0 or > 50)
        {
            yield return new(
                De: $"Amazon:MarketplaceIds: {written.Count} Marktplätze angegeben. Nennen Sie 1 bis 50, zum Beispiel DE oder A1PA6795UKMFR9.",
                En: $"Amazon:MarketplaceIds: {written.Count} marketplaces given. Name 1 to 50, for example DE or A1PA6795UKMFR9.");
        }

        foreach (var problem in WithMarketplaceNames(options))
        {
            yield return problem;
        }

        foreach (var marketplace in written.Select(Marketplace.Find).OfType<Marketplace>().Distinct())
        {
            if (Endpoints.RegionOf(options.Region) is { } region && marketplace.Region != region)
            {
                var right = Endpoints.KeyOf(marketplace.Region);
                yield return new(
                    De: $"Amazon:MarketplaceIds: {marketplace.Domain} gehört zur Region {right}, nicht zu {Endpoints.KeyOf(region)}. "
                        + "Prüfen Sie jede Region in einem eigenen Lauf.",
                    En: $"Amazon:MarketplaceIds: {marketplace.Domain} belongs to region {right}, not to {Endpoints.KeyOf(region)}. "
                        + "Audit each region in a run of its own.");
            }
        }
    }

    private static IEnumerable<LocalizedText> WithMarketplaceNames(AmazonOptions options)
        => MarketplaceList.Split(options.MarketplaceIds).Where(text => !MarketplaceList.IsPlausible(text)).Select(text => new LocalizedText(
            De: $"Amazon:MarketplaceIds (--marketplace): „{text}“ ist kein Marktplatz. Nennen Sie Amazons Kennung oder ein Länderkürzel wie DE.",
            En: $"Amazon:MarketplaceIds (--marketplace): “{text}” is no marketplace. Use Amazon's id or a country code such as DE."));

    private static IEnumerable<LocalizedText> WithSecrets(AmazonOptions options)
        => new[] { Credentials.ClientIdOf(options), Credentials.ClientSecretOf(options), Credentials.RefreshTokenOf(options) }
            .Select(secret => secret.Problem())
            .OfType<LocalizedText>();

    private static IEnumerable<LocalizedText> WithEndpoints(AmazonOptions options)
        => new[] { EndpointProblem("Amazon:Endpoint", options.Endpoint), EndpointProblem("Amazon:TokenEndpoint", options.TokenEndpoint) }
            .OfType<LocalizedText>();

    private static LocalizedText? EndpointProblem(string key, string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        if (!Uri.TryCreate(written, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
            || address.UserInfo.Length > 0
            || address.Query.Length > 0
            || address.Fragment.Length > 0)
        {
            // The text is not repeated: it may hold a password.
            return new(
                De: $"{key}: ist keine brauchbare Adresse. Erwartet wird zum Beispiel https://sellingpartnerapi-eu.amazon.com.",
                En: $"{key}: is no usable address. Expected is for example https://sellingpartnerapi-eu.amazon.com.");
        }

        return address.Scheme == Uri.UriSchemeHttps || address.IsLoopback ? null : new(
            De: $"{key}: {address.Host} ist nur über https erlaubt, denn Zugangsdaten gingen sonst unverschlüsselt durch das Netz.",
            En: $"{key}: {address.Host} is allowed with https only; credentials would cross the network in clear text.");
    }
}
