using Xentral.OrderAudit.Core.Comparing.Aligning;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>What an edit of a single word means for the part it stands in; <see langword="null"/> for edits that change nothing.</summary>
internal static class Fates
{
    public static Fate? Of(Edit edit) => edit switch
    {
        Edit.CarriedOver => Fate.CarriedOver,
        Edit.Damaged => Fate.Damaged,
        Edit.Initial => Fate.Initial,
        Edit.Cut => Fate.Cut,
        Edit.TypeLost => Fate.KindLost,
        Edit.Spelling => Fate.Misspelt,
        _ => null,
    };
}
