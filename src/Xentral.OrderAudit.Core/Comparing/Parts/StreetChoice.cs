using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>
/// Two of Amazon's lines may look like a street ("Íbúð 3" and "Þingholtsstræti 31"). When only one of them stands in Xentral's street line, that one was the street.
/// </summary>
internal static class StreetChoice
{
    // A line that looks much less like a street than the other never takes its place.
    private const int LargestGap = 5;

    public static void Revise(ComparisonRun run)
    {
        if (run.Amazon.StreetLine is not { } chosen || run.Erp.StreetLine is not { } found || run.Amazon.PickupWord >= 0 || run.Amazon.IsPoBox || IsFound(run, chosen, found))
        {
            return;
        }

        for (var line = AddressLine.Street; line <= AddressLine.SecondSupplement; line++)
        {
            var looksAlike = run.Amazon.ScoreOf(line) >= run.Amazon.ScoreOf(chosen) - LargestGap && run.Amazon.FactsOf(line) is { Numbers: > 0, NameWords: > 0 };

            if (line != chosen && looksAlike && IsFound(run, line, found))
            {
                LineRoles.Move(run.Amazon, line, run.Habits);
                return;
            }
        }
    }

    /// <summary>Every word and number of Amazon's line stands in this one line of Xentral's.</summary>
    private static bool IsFound(ComparisonRun run, AddressLine line, AddressLine found)
    {
        for (var i = run.Amazon.FirstOf(line); i < run.Amazon.EndOf(line); i++)
        {
            ref var word = ref run.Amazon.Words[i];

            if (!word.Has(WordTraits.Ignorable | WordTraits.Consumed) && (word.Partner < 0 || run.Erp.Words[word.Partner].Line != found))
            {
                return false;
            }
        }

        return !run.Amazon.IsEmpty(line);
    }
}
