using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing.Deciding;

namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>Lays Xentral's delivery address beside Amazon's. Pure; safe to call from several threads.</summary>
public static class AddressComparer
{
    // The buffers of a comparison are larger than its result by far, so each thread keeps one set.
    [ThreadStatic]
    private static ComparisonRun? _idle;

    /// <summary>Never throws, whatever text the addresses hold.</summary>
    /// <param name="hasLostLetters">Question marks in Amazon's text stand for letters that were lost on the way here.</param>
    public static AddressComparison Compare(PostalAddress amazon, PostalAddress erp, bool hasLostLetters = false)
    {
        var run = _idle ?? new ComparisonRun();
        _idle = null;

        try
        {
            var comparison = Compare(run, amazon, erp);
            return hasLostLetters ? UndecidableParts.SetAside(comparison, IsComplete(run, LossyText.WithLetters(amazon))) : comparison;
        }
        finally
        {
            run.End();
            _idle = run;
        }
    }

    /// <summary>Leaves the run as it stood at the end, for who wants to explain it.</summary>
    internal static AddressComparison Compare(ComparisonRun run, PostalAddress amazon, PostalAddress erp, bool readsBoth = false)
    {
        run.Begin(amazon, erp, readsBoth);
        run.Align();
        CompareParts(run);

        var differences = run.GravestFirst();
        var deciding = run.IsAmazonReduced || differences.Count == 0 ? null : differences[0];

        return new AddressComparison
        {
            Amazon = amazon,
            Erp = erp,
            Verdict = run.IsAmazonReduced ? Verdict.Incomparable : deciding?.Verdict ?? Verdict.Identical,
            Deciding = deciding,
            Differences = differences,
            Counterparts = Counterparts.Of(run),
            Country = run.Country,
            IsPickupPoint = run.Erp.IsPickupPoint,
            IsPoBox = run.Erp.IsPoBox,
            IsMilitary = run.Erp.IsMilitary,
            LacksCountryRules = run.Rules is null && (run.Country.Amazon.Length > 0 || run.Country.Erp.Length > 0),
            IsAmazonReduced = run.IsAmazonReduced,
            IsAmazonComparable = AmazonAddress.IsComparable(amazon),
            IsAmazonComplete = IsComplete(run, amazon),
        };
    }

    private static bool IsComplete(ComparisonRun run, PostalAddress amazon) => AmazonAddress.IsComplete(amazon, run.Country.Amazon, run.Rules);

    private static void CompareParts(ComparisonRun run)
    {
        if ((!run.IsAmazonReduced && ShiftedColumns.Find(run)) || !MissingParts.Find(run))
        {
            return;
        }

        StateComparing.Compare(run);

        if (run.IsAmazonReduced)
        {
            PickupJudge.JudgeAlone(run);
            return;
        }

        CountryComparing.Compare(run);
        PhoneComparing.Compare(run);

        if (!run.IsSameText)
        {
            CompareTexts(run);
        }

        FormatComparing.Compare(run);
    }

    private static void CompareTexts(ComparisonRun run)
    {
        PostalCodeComparing.Compare(run);
        CityJudge.Judge(run);

        if (!LineJudge.FindExchange(run))
        {
            RecipientJudge.Judge(run);
            PickupJudge.Judge(run);
            StreetJudge.Judge(run);
            NumberJudge.Judge(run);
            NoteJudge.Judge(run);
            LineJudge.FindMisplacedStreet(run);
        }

        LineJudge.FindBroken(run);
        CutJudge.Judge(run);
        LineJudge.FindLostEmoji(run);
    }
}
