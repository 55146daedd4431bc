using Xentral.OrderAudit.Core.Addresses.Countries;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Row 9 of the decision table. Where no state is needed none is compared: a two-letter "state" may as well be a town.</summary>
internal static class StateComparing
{
    public static void Compare(ComparisonRun run)
    {
        var (amazon, erp) = (run.Amazon.Address.State, run.Erp.Address.State);
        var use = run.Rules?.StateUse ?? StateUse.None;

        if (run.Rules is null)
        {
            return;
        }

        if (use is StateUse.None or StateUse.InsteadOfCity)
        {
            CompareUnneeded(run, amazon, erp);
            return;
        }

        if (run.Rules.States.IsUnusable(erp))
        {
            FindMissing(run, use, amazon, erp);
            return;
        }

        if (run.Rules.States.IsUnusable(amazon) || amazon == erp)
        {
            return;
        }

        var states = run.Rules.States;
        var (wanted, found) = (states.Canonical(amazon), states.Canonical(erp));

        if (wanted == found)
        {
            run.Decide(Part.State, Fate.Rewritten, Facts.None, amazon, erp);
            return;
        }

        // Only two states that are both known are certainly not the same.
        var isCertain = states.CodeOf(amazon) is not null && (states.CodeOf(erp) is not null || states.IsComplete);
        run.Decide(Part.State, Fate.Replaced, (isCertain ? Facts.Certain : Facts.None) | (use == StateUse.Required ? Facts.Required : Facts.None), amazon, erp);
    }

    private static void CompareUnneeded(ComparisonRun run, string amazon, string erp)
    {
        if (amazon.Length > 0 && erp.Length > 0 && amazon != erp)
        {
            var isSame = run.Rules!.States.Canonical(amazon) == run.Rules.States.Canonical(erp);
            run.Decide(Part.State, isSame ? Fate.Rewritten : Fate.Replaced, Facts.None, amazon, erp);
        }
    }

    private static void FindMissing(ComparisonRun run, StateUse use, string amazon, string erp)
    {
        if (run.Rules!.States.IsUnusable(amazon) && !run.IsAmazonReduced)
        {
            return;
        }

        // "Springfield, IL": the state stands behind the town.
        if (run.Rules.States.CodeOf(amazon) is { } code && EndsInState(run.Rules.States, run.Erp.Address.City, code))
        {
            return;
        }

        // The ERP's importer stores no state; where the code names it the parcel arrives without.
        var facts = use != StateUse.Required ? Facts.None : run.Rules.NamesState(run.Erp.Address.PostalCode) ? Facts.SaidByCode : Facts.Required;
        run.Decide(Part.State, Fate.Lost, facts, amazon, erp);
    }

    private static bool EndsInState(StateNames states, string city, string code)
    {
        var comma = city.LastIndexOfAny([',', '(', ' ']);

        if (comma <= 0 || comma == city.Length - 1)
        {
            return false;
        }

        var last = city[(comma + 1)..].Trim(')', ' ');

        // "Springfield IL", but not "New Delhi".
        return states.CodeOf(last) == code && (city[..(comma + 1)].AsSpan().ContainsAny(',', '(') || last.Equals(code, StringComparison.OrdinalIgnoreCase));
    }
}
