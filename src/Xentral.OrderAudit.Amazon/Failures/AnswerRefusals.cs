using System.Net;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Failures;

/// <summary>Answers no retry can mend.</summary>
internal static class AnswerRefusals
{
    private static readonly LocalizedText CheckTheWay = new(
        De: "Prüfen Sie Amazon:Endpoint und einen Proxy dazwischen; bleibt es dabei, melden Sie Amazon die Anfragenummer.",
        En: "Check Amazon:Endpoint and any proxy in between; if it stays, report the request id to Amazon.");

    private static readonly LocalizedText RunAgain = new(
        De: "Starten Sie den Lauf später noch einmal; was bis hierher gelesen wurde, steht im Bericht.",
        En: "Start the run again later; what was read so far is in the report.");

    public static SourceUnavailableException TooLarge(int megabytes, string requestId) => new Refusal(
        new(De: $"Amazons Antwort war größer als {megabytes} MB.", En: $"Amazon's answer was larger than {megabytes} MB."),
        CheckTheWay).ToException(requestId);

    public static SourceUnavailableException PageTokenRejected(string requestId) => new Refusal(
        new(De: "Amazon erkennt die Fortsetzung der Bestellliste nicht mehr an; sie gilt 24 Stunden.",
            En: "Amazon no longer accepts the continuation of the order list; it is valid for 24 hours."),
        RunAgain,
        IsTransient: true).ToException(requestId);

    public static SourceUnavailableException InvalidInput(Operation operation, string requestId) => new Refusal(
        new(
            De: $"Amazon hat {NameOf(operation).De} als ungültig abgelehnt (Status 400).",
            En: $"Amazon refused {NameOf(operation).En} as invalid (status 400)."),
        new(
            De: "Prüfen Sie Zeitraum und Marktplätze. Stimmen sie, lehnt Amazon Angaben wie FULFILLMENT für dieses Konto ab: Melden Sie Amazon die "
                + "Anfragenummer, "
                + "und holen Sie die Bestellungen solange mit --route report oder aus heruntergeladenen Berichten (--orders).",
            En: "Check time window and marketplaces. If they are right, Amazon refuses details such as FULFILLMENT for this account: report the request id "
                + "to Amazon, "
                + "and meanwhile get the orders with --route report or from downloaded reports (--orders).")).ToException(requestId);

    public static SourceUnavailableException UnexpectedStatus(HttpStatusCode status, string requestId) => new Refusal(
        new(De: $"Amazon hat unerwartet mit Status {(int)status} geantwortet.", En: $"Amazon answered unexpectedly with status {(int)status}."),
        CheckTheWay).ToException(requestId);

    public static SourceUnavailableException InCircles(int pages) => new Refusal(
        new(De: $"Amazons Bestellliste dreht sich im Kreis: Nach {pages} Seiten kam nichts Neues mehr, aber auch kein Ende.",
            En: $"Amazon's order list goes in circles: after {pages} pages there was nothing new, but no end either."),
        RunAgain,
        IsTransient: true).ToException();

    public static SourceUnavailableException PauseTooLong(TimeSpan pause) => new Refusal(
        new(De: $"Amazon verlangt eine Pause von {(int)pause.TotalMinutes} Minuten.", En: $"Amazon demands a pause of {(int)pause.TotalMinutes} minutes."),
        RunAgain,
        IsTransient: true).ToException();

    private static LocalizedText NameOf(Operation operation) => operation switch
    {
        Operation.SearchOrders => new("die Suche", "the search"),
        Operation.GetOrder => new("die Abfrage einer Bestellung", "the request for an order"),
        Operation.CreateRestrictedDataToken => new("den Antrag auf Zugang zu Adressen", "the request for access to addresses"),
        _ => new("die Anforderung des Berichts", "the request for the report"),
    };

    public static SourceUnavailableException GaveUp(PassingFaultException fault, int attempts) => new Refusal(
        new(De: $"{fault.Problem.De} Das blieb auch nach {attempts} Versuchen so.", En: $"{fault.Problem.En} It stayed so after {attempts} tries."),
        fault.Advice,
        IsTransient: true).ToException(fault.RequestId, fault);
}
