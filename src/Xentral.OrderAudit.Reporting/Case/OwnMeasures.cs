using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>What the merchant does about it: filled from the run where it knows, with a place to fill in where only the merchant does.</summary>
internal static class OwnMeasures
{
    public static string Of(CaseFacts facts)
    {
        var known = string.Join(" ", Sentences(facts));
        return $"{facts.Say("Was wir tun:", "What we are doing:")} {(known.Length > 0 ? known : facts.Say("[bitte ergänzen]", "[please complete]"))}";
    }

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
            yield return Shipped(facts);
        }

        if (facts.ToCorrect > 0)
        {
            yield return facts.ToCorrect == 1
                ? facts.Say(
                    "Die noch nicht versandte Bestellung berichtigen wir nach den Angaben in Seller Central und versenden sie bis zum [Datum].",
                    "We are correcting the order that has not shipped yet against Seller Central and will ship it by [date].")
                : facts.Say(
                    "Die noch nicht versandten Bestellungen berichtigen wir einzeln nach den Angaben in Seller Central und versenden sie bis zum "
                        + $"[Datum]{(facts.Overdue > 0 ? ", die überfälligen zuerst" : "")}.",
                    "We are correcting the orders that have not shipped yet one by one against Seller Central and will ship them by "
                        + $"[date]{(facts.Overdue > 0 ? ", overdue ones first" : "")}.");
        }

        if (facts.Result.Coverage.ByCause.ContainsKey(Cause.Duplicated))
        {
            yield return facts.ToCorrect == 0 && facts.Risk.AtRisk > 0
                ? facts.Say(
                    "Doppelt angelegte Aufträge stornieren wir, bevor Ware zweimal versandt wird; was noch zu versenden ist, versenden wir einmal, "
                        + "bis zum [Datum].",
                    "We are cancelling duplicate orders before goods are shipped twice; what has not shipped yet we will ship once, by [date].")
                : facts.Say(
                    "Doppelt angelegte Aufträge stornieren wir, bevor Ware zweimal versandt wird.",
                    "We are cancelling duplicate orders before goods are shipped twice.");
        }
    }

    private static string Shipped(CaseFacts facts) => (facts.Shipped, facts.Affected) switch
    {
        (1, 1) => facts.Say("Die betroffene Bestellung wurde bereits versandt.", "The affected order has already been shipped."),
        (1, _) => facts.Say("Eine der betroffenen Bestellungen wurde bereits versandt.", "One of the affected orders has already been shipped."),
        var (shipped, all) when shipped == all => facts.Say(
            "Alle betroffenen Bestellungen wurden bereits versandt.", "All affected orders have already been shipped."),
        var (shipped, _) => facts.Say(
            $"{facts.Format.Count(shipped)} der betroffenen Bestellungen wurden bereits versandt.",
            $"{facts.Format.Count(shipped)} of the affected orders have already been shipped."),
    };
}
