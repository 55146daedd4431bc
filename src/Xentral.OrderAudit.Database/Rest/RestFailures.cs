using System.Net;
using System.Security.Authentication;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Rest;

/// <summary>Says what a refusal or fault of Xentral's REST interface means.</summary>
internal static class RestFailures
{
    private static readonly LocalizedText TryLater = new(De: "Versuchen Sie es später noch einmal.", En: "Try again later.");

    public static SourceUnavailableException TooManyRequests { get; } = Failure(
        new(De: "Xentral lässt zur Zeit keine weiteren Anfragen zu.", En: "Xentral accepts no further requests at the moment."), TryLater, isTransient: true);

    public static SourceUnavailableException Of(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized => Failure(
            new(De: "Xentral lehnt den Zugang ab (401).", En: "Xentral refuses the access (401)."),
            new(
                De: "Ein Zugriffstoken gilt meist 180 Tage: Erzeugen Sie in Xentral ein neues, und prüfen Sie Xentral:Token; bei v1 Xentral:ApiUser und "
                    + "Xentral:ApiPassword.",
                En: "A personal access token usually lives 180 days: create a new one in Xentral and check Xentral:Token; for v1, Xentral:ApiUser and "
                    + "Xentral:ApiPassword.")),
        HttpStatusCode.Forbidden => Failure(
            new(De: "Der Zugang darf Xentrals Aufträge nicht lesen (403).", En: "The access may not read Xentral's orders (403)."),
            new(De: "Geben Sie dem Token das Recht salesOrder:read; bei v1 dem API-Konto das Recht, Aufträge aufzulisten.",
                En: "Give the token the right salesOrder:read; for v1, give the API account the right to list orders.")),
        HttpStatusCode.NotFound => Failure(
            new(De: "Unter der Adresse gibt es diese Schnittstelle nicht (404).", En: "There is no such interface at that address (404)."),
            new(
                De: "Prüfen Sie Xentral:Url (bei OpenXE meist mit /www am Ende) und ob Xentral:Api passt: v3 für heutiges Xentral, v1 für Xentral 20.3 "
                    + "und OpenXE.",
                En: "Check Xentral:Url (with OpenXE mostly ending in /www), and that Xentral:Api fits: v3 for today's Xentral, v1 for Xentral 20.3 and "
                    + "OpenXE.")),
        HttpStatusCode.TooManyRequests => TooManyRequests,
        >= HttpStatusCode.InternalServerError => Failure(
            new LocalizedText(
                De: "Xentral meldet einen eigenen Fehler ({code}).", En: "Xentral reports a fault of its own ({code}).").With("code", $"{(int)status}"),
            TryLater,
            isTransient: true),
        _ => Failure(
            new LocalizedText(De: "Xentral lehnt die Anfrage ab ({code}).", En: "Xentral refuses the request ({code}).").With("code", $"{(int)status}"),
            new(
                De: "Prüfen Sie Xentral:Url und Xentral:Api, und melden Sie den Fehler mit Ihrer Xentral-Version.",
                En: "Check Xentral:Url and Xentral:Api, and report the error with your version of Xentral.")),
    };

    public static SourceUnavailableException Of(HttpRequestException failure) => failure.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => Failure(
            new(De: "Der Name von Xentrals Server ist unbekannt.", En: "The name of Xentral's server is unknown."),
            new(De: "Prüfen Sie Xentral:Url und Ihre Netzverbindung.", En: "Check Xentral:Url and your network connection."),
            isTransient: true,
            failure),
        HttpRequestError.SecureConnectionError => Failure(
            new(De: "Mit Xentrals Server kam keine sichere Verbindung zustande.", En: "No secure connection to Xentral's server."),
            new(De: "Prüfen Sie Xentral:Url und das Zertifikat des Servers.", En: "Check Xentral:Url and the server's certificate."),
            isTransient: false,
            failure),
        HttpRequestError.ConfigurationLimitExceeded => Failure(
            new(De: "Xentrals Antwort ist zu groß.", En: "Xentral's answer is too large."),
            new(De: "Prüfen Sie Xentral:Url.", En: "Check Xentral:Url."),
            isTransient: false,
            failure),
        _ => Failure(
            failure.InnerException is AuthenticationException
                ? new(De: "Mit Xentrals Server kam keine sichere Verbindung zustande.", En: "No secure connection to Xentral's server.")
                : new(De: "Die Verbindung zu Xentral ist abgebrochen oder kam nicht zustande.", En: "The connection to Xentral broke off or failed."),
            new(De: "Prüfen Sie Xentral:Url und Ihre Netzverbindung.", En: "Check Xentral:Url and your network connection."),
            isTransient: true,
            failure),
    };

    public static SourceUnavailableException TimedOut(Exception failure)
        => Failure(new(De: "Xentral hat nicht rechtzeitig geantwortet.", En: "Xentral did not answer in time."), TryLater, isTransient: true, failure);

    public static SourceUnavailableException NoJson(Exception failure) => Failure(
        new(De: "Xentrals Antwort ist unvollständig oder kein JSON.", En: "Xentral's answer is cut off or is not JSON."),
        new(
            De: "Prüfen Sie Xentral:Url: Dort muss Xentral selbst antworten, keine Anmeldeseite.",
            En: "Check Xentral:Url: Xentral itself must answer there, not a login page."),
        isTransient: true,
        failure);

    public static SourceUnavailableException UnexpectedAnswer(Exception? failure = null) => Failure(
        new(De: "Xentrals Antwort hat eine unbekannte Form.", En: "Xentral's answer has an unknown form."),
        new(De: "Prüfen Sie Xentral:Api, und melden Sie Ihre Xentral-Version.", En: "Check Xentral:Api, and report your version of Xentral."),
        isTransient: false,
        failure);

    private static SourceUnavailableException Failure(LocalizedText problem, LocalizedText advice, bool isTransient = false, Exception? inner = null)
        => new(AuditSource.Xentral, problem, advice, isTransient, inner);
}
