using System.Net;

namespace Xentral.OrderAudit.Amazon.Failures;

/// <summary>Login with Amazon said no. One sentence per error code, because each needs something else to be done.</summary>
internal static class LoginRefusals
{
    /// <summary><see langword="null"/> when trying again may help.</summary>
    public static Refusal? Of(HttpStatusCode status, ErrorBody error) => error.Code switch
    {
        "server_error" or "temporarily_unavailable" => null,
        _ when (int)status >= 500 || status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout => null,
        _ when error.Mentions("secret") && error.Mentions("expired") => AccessRefusals.SecretExpired,
        "invalid_grant" => InvalidGrant,
        "invalid_client" => InvalidClient,
        "unauthorized_client" => UnauthorizedClient,
        "access_denied" => AccessDenied,
        _ => Other(status),
    };

    private static Refusal InvalidGrant { get; } = new(
        Problem: new(
            De: "Amazon erkennt das Refresh-Token nicht an: Es wurde widerrufen, ist abgelaufen oder wurde falsch kopiert.",
            En: "Amazon does not accept the refresh token: it was revoked, has expired or was copied wrongly."),
        Advice: new(
            De: "Autorisieren Sie die App in Seller Central neu (Apps und Services › Apps entwickeln › Autorisieren) "
                + "und tragen Sie das neue Token unter Amazon:RefreshToken ein.",
            En: "Authorise the app again in Seller Central (Apps and Services › Develop Apps › Authorise) "
                + "and enter the new token under Amazon:RefreshToken."));

    private static Refusal InvalidClient { get; } = new(
        Problem: new(
            De: "Amazon kennt die Anwendung nicht: Client-ID und Client-Secret passen nicht zusammen.",
            En: "Amazon does not know the application: client id and client secret do not match."),
        Advice: new(
            De: "Kopieren Sie beide Werte in Seller Central neu (Apps entwickeln › LWA-Anmeldedaten anzeigen) nach Amazon:ClientId und Amazon:ClientSecret.",
            En: "Copy both values again from Seller Central (Develop Apps › View LWA credentials) to Amazon:ClientId and Amazon:ClientSecret."));

    private static Refusal UnauthorizedClient { get; } = new(
        Problem: new(
            De: "Das Refresh-Token gehört zu einer anderen Anwendung als die Client-ID.",
            En: "The refresh token belongs to another application than the client id."),
        Advice: new(
            De: "Nehmen Sie Amazon:ClientId, Amazon:ClientSecret und Amazon:RefreshToken aus derselben App in Seller Central.",
            En: "Take Amazon:ClientId, Amazon:ClientSecret and Amazon:RefreshToken from the same app in Seller Central."));

    private static Refusal AccessDenied { get; } = new(
        Problem: new(
            De: "Amazon hat der Anwendung die Anmeldung verweigert.",
            En: "Amazon denied the application its login."),
        Advice: new(
            De: "Prüfen Sie in Seller Central, ob die App noch aktiv und von Ihrem Konto autorisiert ist.",
            En: "Check in Seller Central whether the app is still active and authorised by your account."));

    private static Refusal Other(HttpStatusCode status) => new(
        Problem: new(
            De: $"Die Anmeldung bei Amazon wurde mit Status {(int)status} abgelehnt.",
            En: $"The login with Amazon was refused with status {(int)status}."),
        Advice: new(
            De: "Prüfen Sie Amazon:TokenEndpoint, Amazon:ClientId, Amazon:ClientSecret und Amazon:RefreshToken sowie einen Proxy dazwischen.",
            En: "Check Amazon:TokenEndpoint, Amazon:ClientId, Amazon:ClientSecret and Amazon:RefreshToken, and any proxy in between."));
}
