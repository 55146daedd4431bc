using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Words;

/// <summary>What was recognised in one line is no new word in another: importers have stored the street in the department as well.</summary>
internal static class RepeatedWords
{
    public static void Know(AddressSide side)
    {
        var words = side.Words;

        for (var i = 0; i < words.Count; i++)
        {
            ref var open = ref words[i];

            for (var j = 0; j < words.Count && !open.IsMatched && !open.IsNumber; j++)
            {
                ref var known = ref words[j];

                if (known.IsMatched && IsSamePart(side, in known, in open) && WordList.Same(words, in open, words, in known))
                {
                    (open.Match, open.Partner) = (known.Match, known.Partner);
                }
            }
        }
    }

    private static bool IsSamePart(AddressSide side, in Word known, in Word open)
        => known.Line != open.Line && (known.Line == AddressLine.City) == (open.Line == AddressLine.City)
            && WordClass.IsWho(side.RoleOf(in known)) == WordClass.IsWho(side.RoleOf(in open));
}
