using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>What can go wrong with a report, in words.</summary>
internal static class OrderReportRefusals
{
    private static readonly LocalizedText SearchInstead = new(
        De: "Starten Sie den Lauf später noch einmal, oder holen Sie die Bestellungen mit --route search.",
        En: "Start the run again later, or get the orders with --route search.");

    public static LocalizedText DamagedDocument { get; } = new(
        De: "Ein Bericht von Amazon kam beschädigt an.",
        En: "A report of Amazon's arrived damaged.");

    public static Refusal DocumentOutOfReach { get; } = new(
        new(De: "Amazon gibt einen fertigen Bericht nicht heraus.", En: "Amazon does not hand out a finished report."),
        SearchInstead,
        IsTransient: true);

    public static Refusal NoOrderReport { get; } = new(
        new(De: "Amazon hat statt eines Bestellberichts etwas anderes geliefert.", En: "Amazon delivered something else instead of an order report."),
        SearchInstead);

    /// <summary>Amazon cancelled a report though there are orders in its period.</summary>
    public static Refusal CancelledThoughNotEmpty { get; } = new(
        new(
            De: "Amazon hat einen Bericht abgebrochen, obwohl es in seinem Zeitraum Bestellungen gibt; das geschieht, wenn er kurz zuvor schon "
                + "angefordert wurde.",
            En: "Amazon cancelled a report though there are orders in its period; that happens when it was asked for shortly before."),
        SearchInstead);

    /// <param name="reason">What the report's document says; empty when there is none.</param>
    public static Refusal Fatal(string reason)
    {
        var quoted = reason.Length == 0 ? "" : $": {reason}";
        return new(
            new(De: $"Amazon konnte einen Bericht nicht erstellen{quoted}.", En: $"Amazon could not make a report{quoted}."),
            SearchInstead);
    }

    public static Refusal TooSlow(TimeSpan waited) => new(
        new(De: $"Amazon hat einen Bericht auch nach {(int)waited.TotalMinutes} Minuten nicht fertiggestellt.",
            En: $"Amazon had not finished a report after {(int)waited.TotalMinutes} minutes."),
        SearchInstead,
        IsTransient: true);
}
