using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>Ober and Unter, Ost and West: a slip by the letters, another place by the map.</summary>
internal static class Opposites
{
    /// <summary>The text with one end put for the other; <see langword="null"/> where it has neither.</summary>
    public static string? Turn(string marked, string one, string other) => Put(marked, one, other) ?? Put(marked, other, one);

    // One or two letters are a word of their own only; longer ones may begin a longer word.
    private static string? Put(string marked, string end, string opposite)
    {
        var pattern = $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(end)}{(end.Length < 3 || end[^1] == 'e' ? @"(?!\p{L})" : "")}";
        var turned = Regex.Replace(marked, pattern, opposite);

        return turned == marked ? null : turned;
    }
}
