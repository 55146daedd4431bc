using System.Globalization;
using System.Net;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Failures;

internal static class PassingFaultTexts
{
    public static LocalizedText CheckConnection { get; } = new(
        De: "Prüfen Sie die Internetverbindung und starten Sie den Lauf später noch einmal.",
        En: "Check the internet connection and start the run again later.");

    /// <summary>For what only Amazon can mend.</summary>
    public static LocalizedText AmazonsFault { get; } = new(
        De: "Das ist eine Störung bei Amazon, nicht bei Ihnen. Starten Sie den Lauf in einigen Stunden noch einmal; hält sie an, melden Sie Amazon die "
            + "Anfragenummer.",
        En: "That is a fault at Amazon, not at your side. Start the run again in some hours; if it stays, report the request id to Amazon.");

    /// <summary>For answers that arrive and make no sense.</summary>
    public static LocalizedText CheckProxy { get; } = new(
        De: "Prüfen Sie, ob ein Proxy dazwischen Antworten verändert; sonst liegt es bei Amazon. Starten Sie den Lauf später noch einmal.",
        En: "Check whether a proxy in between changes answers; otherwise it is up to Amazon. Start the run again later.");

    public static LocalizedText OtherProgram { get; } = new(
        De: "Das Kontingent ist verbraucht, vielleicht durch ein anderes Programm mit derselben App. Beenden Sie es, oder starten Sie den Lauf in einer "
            + "Stunde noch einmal.",
        En: "The quota is used up, perhaps by another program with the same app. Stop that, or start the run again in an hour.");

    public static LocalizedText Unreadable { get; } = new(
        De: "Amazons Antwort war unvollständig oder kein gültiges JSON.",
        En: "Amazon's answer was incomplete or no valid JSON.");

    public static LocalizedText NotUtf8 { get; } = new(
        De: "Amazons Antwort war nicht in UTF-8 geschrieben.",
        En: "Amazon's answer was not written in UTF-8.");

    public static LocalizedText WithoutOrders { get; } = new(
        De: "Amazons Antwort enthielt keine Bestellliste.",
        En: "Amazon's answer held no list of orders.");

    /// <param name="name">Of a member of the answer.</param>
    public static LocalizedText Twice(string name) => new(
        De: $"Amazons Antwort enthielt „{name}“ zweimal; was davon gilt, lässt sich nicht sagen.",
        En: $"Amazon's answer held “{name}” twice; which of the two counts cannot be told.");

    public static LocalizedText WithoutToken { get; } = new(
        De: "Die Anmeldung bei Amazon wurde ohne brauchbaren Zugangsschlüssel beantwortet.",
        En: "The login with Amazon was answered without a usable access token.");

    public static LocalizedText Throttled { get; } = new(
        De: "Amazon hat die Anfrage wegen zu vieler Anfragen zurückgewiesen (Status 429).",
        En: "Amazon turned the request away because there were too many (status 429).");

    public static LocalizedText Status(HttpStatusCode status) => new(
        De: $"Amazon hat mit Status {(int)status} geantwortet.",
        En: $"Amazon answered with status {(int)status}.");

    public static LocalizedText TimedOut(TimeSpan after)
    {
        var seconds = after.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
        return new(
            De: $"Amazon hat nach {seconds} Sekunden noch nicht vollständig geantwortet.",
            En: $"Amazon had not answered completely after {seconds} seconds.");
    }

    public static LocalizedText Disturbed(Exception disturbance) => (disturbance as HttpRequestException)?.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => new(
            De: "Der Name von Amazons Server ließ sich nicht auflösen (DNS).",
            En: "The name of Amazon's server could not be resolved (DNS)."),
        HttpRequestError.SecureConnectionError => new(
            De: "Es kam keine verschlüsselte Verbindung zu Amazon zustande (TLS).",
            En: "No encrypted connection to Amazon could be made (TLS)."),
        HttpRequestError.ConnectionError => new(
            De: "Es kam keine Verbindung zu Amazon zustande.",
            En: "No connection to Amazon could be made."),
        _ => new(
            De: "Die Verbindung zu Amazon brach während der Antwort ab.",
            En: "The connection to Amazon broke during the answer."),
    };
}
