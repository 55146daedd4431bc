using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>What the merchant does about it: filled from the run where it knows, with a place to fill in where only the merchant does.</summary>
internal static class OwnMeasures
{
    private static readonly LocalizedText Was = new("wurde", "has been");
    private static readonly LocalizedText Were = new("wurden", "have been");

    public static string Of(CaseFacts facts) => $"{facts.Say("Was wir tun:", "What we are doing:")} {string.Join(" ", Sentences(facts))}";

    private static IEnumerable<string> Sentences(CaseFacts facts)
    {
        if (facts.Result.Changes?.Resolved.Count is { } mended and > 0)
        {
            yield return facts.Say(
                $"Seit dem letzten Prüflauf haben wir {facts.Format.Orders(mended)} in Ordnung gebracht.",
                $"We have put {facts.Format.Orders(mended)} right since the last audit run.");
        }

        if (facts.Shipped > 0)
        {
            var shipped = facts.Format.OfThem(facts.Shipped, facts.Affected, CountedNoun.Order, Was, Were);
            yield return facts.Say(
                $"Von den betroffenen Bestellungen: {shipped} bereits versandt.",
                $"Of the affected orders, {shipped} shipped already.");
        }

        if (facts.Risk.AtRisk > 0)
        {
            yield return facts.Risk.AtRisk == 1
                ? facts.Say(
                    "Die noch nicht versandte Bestellung berichtigen wir nach den Angaben in Seller Central und versenden sie bis zum [Datum].",
                    "We are correcting the order that has not shipped yet against Seller Central and will ship it by [date].")
                : facts.Say(
                    $"Die noch nicht versandten Bestellungen berichtigen wir einzeln nach den Angaben in Seller Central und versenden sie bis zum [Datum]{(facts.Overdue > 0 ? ", die überfälligen zuerst" : "")}.",
                    $"We are correcting the orders that have not shipped yet one by one against Seller Central and will ship them by [date]{(facts.Overdue > 0 ? ", overdue ones first" : "")}.");
        }

        if (facts.Result.Coverage.ByCause.ContainsKey(Cause.Duplicated))
        {
            yield return facts.Say(
                "Doppelt angelegte Aufträge stornieren wir, bevor Ware zweimal versandt wird.",
                "We are cancelling duplicate orders before goods are shipped twice.");
        }

        if (facts.Risk.AtRisk == 0)
        {
            yield return facts.Say(
                "Neue Bestellungen prüfen wir vor dem Versand.",
                "We check new orders before shipping.");
        }
    }
}
