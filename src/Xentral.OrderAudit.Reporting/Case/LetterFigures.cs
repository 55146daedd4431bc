using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>The letter's figures beside the causes: purchase days, shipping, what was not checked.</summary>
internal static class LetterFigures
{
    private static readonly LocalizedText Is = new("ist", "is");
    private static readonly LocalizedText Are = new("sind", "are");

    public static IEnumerable<string> Of(CaseFacts facts)
    {
        if (facts.FirstDay.Length > 0)
        {
            yield return facts.FirstDay == facts.LastDay
                ? facts.Say($"Gekauft am {facts.FirstDay}.", $"Date of purchase: {facts.FirstDay}.")
                : facts.Say($"Gekauft vom {facts.FirstDay} bis zum {facts.LastDay}.", $"Dates of purchase: {facts.FirstDay} to {facts.LastDay}.");
        }

        if (facts.Risk.AtRisk is var waiting and > 0)
        {
            var asOf = facts.Format.Moment(facts.Result.Run.FinishedAt);
            var overdue = facts.Overdue == 0
                ? ""
                : $"; {facts.Format.OfThem(facts.Overdue, waiting, CountedNoun.Order, Is, Are)} {facts.Say("überfällig", "past the ship-by date")}";
            yield return facts.Say(
                $"Noch nicht versandt (Stand {asOf}): {facts.Format.Orders(waiting)}{overdue}.",
                $"Not yet shipped (as of {asOf}): {facts.Format.Orders(waiting)}{overdue}.");
        }

        if (facts.ShippedLate > 0)
        {
            yield return facts.Say(
                $"Nach Ablauf der Versandfrist versandt: {facts.Format.Orders(facts.ShippedLate)}.",
                $"Shipped after the ship-by date: {facts.Format.Orders(facts.ShippedLate)}.");
        }

        if (facts.Result.Coverage is { NotCheckable: > 0 } coverage)
        {
            var reasons = string.Join(", ", coverage.ByReason.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
                .Select(pair => $"{facts.Format.Count(pair.Value)} × {facts.Say(pair.Key.Name())}"));
            yield return facts.Say(
                $"Nicht prüfbar und deshalb hier nicht beurteilt: {facts.Format.Orders(coverage.NotCheckable)} ({reasons}).",
                $"Could not be checked and are not judged here: {facts.Format.Orders(coverage.NotCheckable)} ({reasons}).");
        }

        foreach (var because in facts.Result.Run.IncompleteBecause)
        {
            yield return facts.Say($"Die Prüfung ist noch nicht vollständig: {because.De}", $"The audit is not yet complete: {because.En}");
        }
    }
}
