using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Planning;

/// <summary>The plan in one sentence.</summary>
internal static class PlanTexts
{
    private static readonly TimeSpan Noticeable = TimeSpan.FromMinutes(1);

    /// <param name="estimates">The chosen one first.</param>
    public static LocalizedText Of(int orders, params IReadOnlyList<RouteEstimate> estimates)
    {
        var count = LocalFormat.OrdersInBoth(orders);
        var ways = estimates.OrderBy(estimate => estimate.Route).Select(estimate => (De: German(estimate), En: English(estimate))).ToList();
        var (german, english) = (string.Join(", ", ways.Select(way => way.De)), string.Join(", ", ways.Select(way => way.En)));
        return estimates.Count == 1
            ? new(De: $"Etwa {count.De}: {german}.", En: $"About {count.En}: {english}.")
            : new(
                De: $"Etwa {count.De}: {german}; {Chosen(estimates[0].Route).De} wird verwendet.",
                En: $"About {count.En}: {english}; using {Chosen(estimates[0].Route).En}.");
    }

    /// <param name="problem">Why.</param>
    public static LocalizedText ReportNotToBeHad(LocalizedText problem) => new(
        De: $"Der Bericht ist nicht zu haben, es geht mit searchOrders weiter. {problem.De}",
        En: $"The report is not to be had, going on with searchOrders. {problem.En}");

    private static string German(RouteEstimate estimate) => $"{GermanDuration(estimate.Wait)} mit {RouteNames.NameOf(estimate.Route).De}";

    private static string English(RouteEstimate estimate) => $"{EnglishDuration(estimate.Wait)} by {RouteNames.NameOf(estimate.Route).En}";

    private static string GermanDuration(TimeSpan wait) => wait switch
    {
        _ when wait < Noticeable => "ohne Wartezeit",
        { TotalMinutes: < 1.5 } => "etwa 1 Minute",
        { TotalHours: < 1 } => $"etwa {Math.Round(wait.TotalMinutes)} Minuten",
        { TotalDays: < 1 } => $"etwa {HoursAndMinutes(wait)}",
        { TotalDays: < 2 } => $"etwa 1 Tag {wait.Hours} h",
        _ => $"etwa {wait.Days} Tage {wait.Hours} h",
    };

    private static string EnglishDuration(TimeSpan wait) => wait switch
    {
        _ when wait < Noticeable => "without waiting",
        { TotalMinutes: < 1.5 } => "about 1 minute",
        { TotalHours: < 1 } => $"about {Math.Round(wait.TotalMinutes)} minutes",
        { TotalDays: < 1 } => $"about {HoursAndMinutes(wait)}",
        { TotalDays: < 2 } => $"about 1 day {wait.Hours} h",
        _ => $"about {wait.Days} days {wait.Hours} h",
    };

    private static string HoursAndMinutes(TimeSpan wait) => $"{(int)wait.TotalHours} h {wait.Minutes} min";

    private static LocalizedText Chosen(OrderRoute route) => route == OrderRoute.Report ? new("der Bericht", "the report") : RouteNames.NameOf(route);
}
