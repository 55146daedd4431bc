using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Words;

/// <summary>Keeps who and where apart: Mr Busch is not found because he lives in Wilhelm-Busch-Straße.</summary>
internal static class WordClass
{
    public static bool IsWho(LineRole role) => role is LineRole.Recipient or LineRole.Company or LineRole.CareOf;

    public static bool IsWhere(LineRole role) => role is LineRole.Street or LineRole.PickupPoint;

    /// <summary>Whether a word of Amazon's may be taken for the same word at Xentral.</summary>
    public static bool MayMatch(AddressSide amazon, in Word wanted, AddressSide erp, in Word found)
    {
        var (from, to) = (amazon.RoleOf(in wanted), erp.RoleOf(in found));

        if (IsWho(from) && IsWhere(to))
        {
            return !Holds(amazon, in wanted, who: false);
        }

        return !IsWhere(from) || !IsWho(to) || !Holds(amazon, in wanted, who: true);
    }

    /// <summary>Guesses are made only among names or only among places.</summary>
    public static bool MayResemble(LineRole from, LineRole to) => !(IsWho(from) && IsWhere(to)) && !(IsWhere(from) && IsWho(to));

    private static bool Holds(AddressSide side, in Word word, bool who)
    {
        for (var i = 0; i < side.Words.Count; i++)
        {
            ref var other = ref side.Words[i];
            var role = side.RoleOf(in other);

            if ((who ? IsWho(role) : IsWhere(role)) && WordList.Same(side.Words, in word, side.Words, in other))
            {
                return true;
            }
        }

        return false;
    }
}
