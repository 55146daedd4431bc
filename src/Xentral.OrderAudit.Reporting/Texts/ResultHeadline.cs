using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Texts;

/// <summary>The verdict of a whole audit in one or two sentences. Never says "clean" of what was not checked.</summary>
public sealed class ResultHeadline(AuditResult result, LocalFormat format)
{
    private readonly Coverage coverage = result.Coverage;

    /// <summary>The answer to "am I affected?".</summary>
    public string Verdict => (Checked, coverage.Affected, result.Run.IsComplete) switch
    {
        (0, _, false) when coverage.Received == 0 => Say("Abgebrochen, bevor eine Bestellung gelesen war", "Stopped before any order was read"),
        (0, _, true) when coverage.Received == 0 => Say("Keine Bestellung im Zeitraum gefunden", "No order found in this period"),
        (0, _, _) => Say("Keine Bestellung konnte geprüft werden", "No order could be checked"),
        (_, 0, false) => Say("Bisher keine Betroffenen, aber unvollständig geprüft", "None affected so far, but not all was checked"),
        (1, 0, true) => Say("Die eine geprüfte Bestellung ist einwandfrei", "The one order checked is clear"),
        (_, 0, true) => Say(
            $"Keine der {format.Count(Checked)} geprüften Bestellungen ist betroffen",
            $"None of the {format.Count(Checked)} orders checked is affected"),
        (_, 1, _) => Say(
            $"1 von {format.Orders(coverage.Received)} ist betroffen",
            $"1 of {format.Orders(coverage.Received)} is affected"),
        _ => Say(
            $"{format.Count(coverage.Affected)} von {format.Orders(coverage.Received)} sind betroffen",
            $"{format.Count(coverage.Affected)} of {format.Count(coverage.Received)} orders are affected"),
    };

    /// <summary>The verdict is good news: all that could be checked is fine, and there was something to check.</summary>
    public bool IsGood => coverage.Affected == 0 && Checked > 0 && result.Run.IsComplete;

    /// <summary>Since when; <c>""</c> when no order is affected.</summary>
    public string Span
    {
        get
        {
            var days = result.AffectedOrders.Where(order => order.PurchasedAt != default).Select(order => order.PurchasedAt).Order().ToList();
            return days.Count switch
            {
                0 => "",
                1 => Say($"Gekauft am {format.Day(days[0])}.", $"Purchased on {format.Day(days[0])}."),
                _ when format.Day(days[0]) == format.Day(days[^1]) => Say(
                    $"Alle wurden am {format.Day(days[0])} gekauft.",
                    $"All were purchased on {format.Day(days[0])}."),
                _ => Say(
                    $"Die erste wurde am {format.Day(days[0])} gekauft, die letzte am {format.Day(days[^1])}.",
                    $"The first was purchased on {format.Day(days[0])}, the last on {format.Day(days[^1])}."),
            };
        }
    }

    /// <summary>Whether this looks like the incident of August 2023 or like everyday damage; <c>""</c> when no order is affected.</summary>
    public string Likeness
    {
        get
        {
            var affected = result.AffectedOrders.ToList();

            // A duplicate is none of what the vendor told of.
            var fitting = affected.Count(order => order.Cause != Cause.Duplicated
                && VendorIncident.Covers(DateOnly.FromDateTime(format.Local(order.PurchasedAt))));
            return (affected.Count, fitting) switch
            {
                (0, _) => "",
                (_, 0) => Say(
                    "Das sieht nach alltäglichem Schaden aus: Keine davon passt zum Vorfall vom 4. bis 9. August 2023.",
                    "This looks like everyday damage: none of them fits the incident of 4 to 9 August 2023."),
                var (all, few) when 2 * few < all => Say(
                    $"Das sieht überwiegend nach alltäglichem Schaden aus: Nur {format.Count(few)} von {format.Count(all)} passen zum Vorfall vom 4. "
                        + "bis 9. August 2023.",
                    $"This looks mostly like everyday damage: only {format.Count(few)} of {format.Count(all)} fit the incident of 4 to 9 August 2023."),
                var (all, many) => Say(
                    $"Das sieht nach dem Vorfall vom 4. bis 9. August 2023 aus: {format.Count(many)} von {format.Count(all)} passen nach Kauftag und "
                        + "Schaden dazu.",
                    $"This looks like the incident of 4 to 9 August 2023: {format.Count(many)} of {format.Count(all)} fit it by day of purchase and damage."),
            };
        }
    }

    /// <summary>What this verdict does not cover; <c>""</c> when every order was checked.</summary>
    public string Unchecked => coverage.NotCheckable switch
    {
        0 => "",
        var count => Say($"{format.Orders(count)} {(count == 1 ? "ließ" : "ließen")} sich nicht prüfen.", $"{format.Orders(count)} could not be checked."),
    };

    private int Checked => coverage.Clear + coverage.Affected;

    private string Say(string german, string english) => format.Language == Language.German ? german : english;
}
