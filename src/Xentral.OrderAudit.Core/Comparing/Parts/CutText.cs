using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>Every line that breaks off is a difference of its own, whatever was lost with its end: only the lines tell where they were cut.</summary>
internal static class CutText
{
    public static void Find(ComparisonRun run)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            var (kind, amazonLine) = run.CutOf(line) is { } cut ? (KindOf(cut), cut.AmazonLine)
                : HasCutWord(run.Erp, line) ? (DifferenceKind.Truncated, Counterparts.Of(run, line))
                : default((DifferenceKind, AddressLine?));

            if (kind != DifferenceKind.None && !IsKnown(run, kind, run.Erp.Stored(line)))
            {
                run.Add(PrintedLines.FieldOf((int)line), kind, Verdict.Minor, amazonLine is { } other ? run.Amazon.Stored(other) : "", run.Erp.Stored(line));
            }
        }
    }

    private static DifferenceKind KindOf(CutLine cut) => cut.AtEmoji ? DifferenceKind.CutAtEmoji : DifferenceKind.Truncated;

    private static bool IsKnown(ComparisonRun run, DifferenceKind kind, string erp)
        => run.Differences.Any(difference => difference.Kind == kind && difference.Erp == erp);

    private static bool HasCutWord(AddressSide erp, AddressLine line)
    {
        for (var i = erp.FirstOf(line); i < erp.EndOf(line); i++)
        {
            if (erp.Words[i].Match == WordMatch.CutOff)
            {
                return true;
            }
        }

        return false;
    }
}
