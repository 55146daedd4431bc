using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>"Meier GmbH" and "c/o Meier" beside "Anna Meier": that the name is there does not mean that the company or host is.</summary>
internal static class Namesakes
{
    private const WordTraits Signs = WordTraits.LegalForm | WordTraits.Business | WordTraits.CareOf;

    /// <summary>Nothing but a name that Amazon has in another line as well; its legal form or "c/o" is gone, and so is one of the lines with the name.</summary>
    public static bool IsLost(ComparisonRun run, AddressLine line)
    {
        var amazon = run.Amazon;
        var shared = -1;

        for (var i = amazon.FirstOf(line); i < amazon.EndOf(line); i++)
        {
            ref var word = ref amazon.Words[i];

            if (word.IsNumber || (word.Has(Signs) && word.IsMatched))
            {
                return false;
            }

            shared = word.Has(Signs | WordTraits.Ignorable | WordTraits.Title | WordTraits.Single) ? shared : i;

            if (shared == i && CountLines(amazon, amazon, in word) < 2)
            {
                return false;
            }
        }

        return shared >= 0 && CountLines(run.Erp, amazon, in amazon.Words[shared]) < CountLines(amazon, amazon, in amazon.Words[shared]);
    }

    /// <summary>In how many lines of a side that name somebody the word stands.</summary>
    private static int CountLines(AddressSide side, AddressSide from, in Word word)
    {
        var count = 0;

        for (var line = AddressLine.Name; line < AddressLine.City; line++)
        {
            for (var i = side.FirstOf(line); i < side.EndOf(line) && side.RoleOf(line) is not (LineRole.Street or LineRole.PickupPoint or LineRole.Repetition); i++)
            {
                if (WordList.Same(from.Words, in word, side.Words, in side.Words[i]))
                {
                    count++;
                    break;
                }
            }
        }

        return count;
    }
}
