using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Commands;

/// <summary>Finds the word somebody probably meant.</summary>
internal static class Suggestion
{
    private const int FewestEdits = 2;
    private const int LettersPerEdit = 3;

    /// <returns>The nearest known word, or <see langword="null"/> when none is near enough to be meant.</returns>
    public static string? For(string typed, IEnumerable<string> known)
    {
        var near = known.MinBy(word => TypingDistance.Between(typed, word));
        var farthest = Math.Max(FewestEdits, typed.Length / LettersPerEdit) * TypingDistance.Edit;

        return near is not null && TypingDistance.Between(typed, near) <= farthest ? near : null;
    }
}
