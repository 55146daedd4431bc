using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Failures;

/// <summary>What a 401 or 403 of the Selling Partner API means; Amazon tells them apart only in its wording.</summary>
internal static class AccessRefusals
{
    public static Refusal Of(ErrorBody error, ApiRequest request) => error switch
    {
        _ when error.Mentions("secret") && error.Mentions("expired") => SecretExpired,
        _ when error.IsAboutToken => TokenRejected,
        _ when error.Mentions("marketplace") => ForeignMarketplace(request.MarketplaceIds),
        _ when error.IsAboutPersonalData => PersonalDataRoleMissing,
        { IsAmazons: true } => RoleMissing,
        _ => NotAmazon,
    };

    /// <summary>Told at the end of a run that went on without these marketplaces.</summary>
    public static Refusal SkippedMarketplaces(IReadOnlyList<string> marketplaceIds)
    {
        var names = string.Join(", ", marketplaceIds.Select(Marketplace.NameOf));
        return new(
            Problem: new(
                De: $"Amazon verweigert den Zugriff auf {names} (Status 403); die Bestellungen dort fehlen in diesem Bericht.",
                En: $"Amazon denies access to {names} (status 403); the orders placed there are missing from this report."),
            Advice: new(
                De: "Nehmen Sie Marktplätze, auf denen Sie nicht verkaufen, aus Amazon:MarketplaceIds.",
                En: "Remove marketplaces you do not sell on from Amazon:MarketplaceIds."));
    }

    public static Refusal SecretExpired { get; } = new(
        Problem: new(
            De: "Das Client-Secret der App ist abgelaufen; Amazon verlangt alle 180 Tage ein neues.",
            En: "The app's client secret has expired; Amazon demands a new one every 180 days."),
        Advice: new(
            De: "Erzeugen Sie in Seller Central ein neues Secret (Apps entwickeln › LWA-Anmeldedaten anzeigen) "
                + "und tragen Sie es unter Amazon:ClientSecret ein.",
            En: "Create a new secret in Seller Central (Develop Apps › View LWA credentials) and enter it under Amazon:ClientSecret."));

    /// <summary>Amazon gives no token that opens addresses.</summary>
    public static Refusal PersonalDataRoleMissing { get; } = new(
        Problem: new(
            De: "Amazon gibt der App keinen Zugang zu Lieferadressen: Ihr fehlt die Rolle „Direktversand an Verbraucher“.",
            En: "Amazon gives the app no access to delivery addresses: it lacks the role “Direct-to-Consumer Shipping”."),
        Advice: new(
            De: "Beantragen Sie die Rolle in Seller Central (Apps entwickeln › App bearbeiten), und autorisieren Sie die App danach neu; "
                + "erst das neue Refresh-Token trägt die Rolle.",
            En: "Apply for the role in Seller Central (Develop Apps › Edit App), then authorise the app again; only the new refresh token carries the role."));

    private static Refusal TokenRejected { get; } = new(
        Problem: new(
            De: "Amazon weist auch ein frisches Zugangstoken zurück.",
            En: "Amazon rejects even a fresh access token."),
        Advice: new(
            De: "Prüfen Sie, ob Amazon:Region und Amazon:Endpoint zum Konto passen, und autorisieren Sie die App in Seller Central neu.",
            En: "Check that Amazon:Region and Amazon:Endpoint fit the account, and authorise the app again in Seller Central."));

    private static Refusal RoleMissing { get; } = new(
        Problem: new(
            De: "Amazon verweigert der App den Zugriff auf Bestellungen: Eine Rolle fehlt oder die Autorisierung wurde zurückgezogen.",
            En: "Amazon denies the app access to orders: a role is missing or the authorisation was withdrawn."),
        Advice: new(
            De: "Geben Sie der App in Seller Central die Rollen „Bestands- und Bestellverfolgung“ und „Direktversand an Verbraucher“ "
                + "und autorisieren Sie sie danach neu; "
                + "erst das neue Refresh-Token trägt die Rollen.",
            En: "Give the app the roles “Inventory and Order Tracking” and “Direct-to-Consumer Shipping” in Seller Central, then authorise it again; "
                + "only the new refresh token carries the roles."))
    {
        MayConcernOneMarketplace = true,
    };

    private static Refusal NotAmazon { get; } = new(
        Problem: new(
            De: "Der Zugriff wurde verweigert, aber nicht in Amazons Form; vermutlich antwortet ein Proxy oder eine Firewall.",
            En: "Access was denied, but not in Amazon's form; a proxy or firewall probably answered."),
        Advice: new(
            De: "Prüfen Sie Proxy, Firewall und Amazon:Endpoint.",
            En: "Check proxy, firewall and Amazon:Endpoint."));

    private static Refusal ForeignMarketplace(IReadOnlyList<string> marketplaceIds)
    {
        var names = string.Join(", ", marketplaceIds.Select(Marketplace.NameOf));
        return new(
            Problem: new(
                De: $"Amazon gibt mindestens einen der Marktplätze ({names}) für dieses Konto und diese Region nicht frei.",
                En: $"Amazon does not release at least one of the marketplaces ({names}) to this account and region."),
            Advice: new(
                De: "Nehmen Sie den Marktplatz, auf dem Sie nicht verkaufen, aus Amazon:MarketplaceIds, oder berichtigen Sie Amazon:Region.",
                En: "Remove the marketplace you do not sell on from Amazon:MarketplaceIds, or correct Amazon:Region."))
        {
            MayConcernOneMarketplace = true,
        };
    }
}
