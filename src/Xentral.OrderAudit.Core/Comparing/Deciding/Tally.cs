using Xentral.OrderAudit.Core.Addresses.Reading;
using Xentral.OrderAudit.Core.Comparing.Aligning;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>What became of the weighted tokens of one piece of Amazon's address.</summary>
internal ref struct Tally
{
    /// <summary>How many there are, and how many of them were lost.</summary>
    public int Count;
    public int Lost;
    public int Misspelt;

    /// <summary>What all of them weigh, and those that were kept.</summary>
    public int Total;
    public int Kept;

    /// <summary>The least sure edit of those that were kept.</summary>
    public Edit Worst;

    /// <summary>The token with that edit.</summary>
    public int WorstToken;

    public readonly bool IsMostKept => Kept > 0 && (Kept * 2 >= Total || (IsLastKept && Kept * 3 >= Total));

    /// <summary>The last one was kept: "Andersa" of "gen. Władysława Andersa" is what people say.</summary>
    public bool IsLastKept;

    public static Tally Of(ComparisonRun run, int first, int end, Func<Token, bool>? counts = null)
    {
        var tally = new Tally { WorstToken = -1 };

        for (var i = first; i < end; i++)
        {
            ref var token = ref run.Amazon[i];

            if (token.Weight > 0 && (counts is null || counts(token)))
            {
                tally.Add(run, i);
            }
        }

        return tally;
    }

    public void Add(ComparisonRun run, int index)
    {
        ref var token = ref run.Amazon[index];
        var edit = run.Alignment.AmazonEdit(index);
        var isLost = edit == Edit.None || (edit == Edit.Cut && !WordShare.IsMostKept(run, index));
        Count++;
        Misspelt += edit == Edit.Spelling ? 1 : 0;
        Total += token.Weight;
        Lost += isLost ? 1 : 0;
        Kept += isLost ? 0 : token.Weight;

        // "II" of "Jana Pawła II" tells nothing.
        IsLastKept = !isLost && token.Value <= 0;

        if (!isLost && edit > Worst)
        {
            (Worst, WorstToken) = (edit, index);
        }
    }
}

/// <summary>How much of a word the field kept before it ended.</summary>
internal static class WordShare
{
    private const int FewestLetters = 3;

    public static bool IsMostKept(ComparisonRun run, int amazon)
    {
        var kept = run.Erp[run.Alignment.AmazonPartner(amazon)].RawLength;

        return kept >= FewestLetters && kept * 2 >= run.Amazon[amazon].RawLength;
    }
}
