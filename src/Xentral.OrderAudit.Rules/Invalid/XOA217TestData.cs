using System.Buffers;
using System.Collections.Frozen;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>Sample or test data stands where Amazon has a real address.</summary>
public sealed class XOA217TestData : DamagedTextRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA217",
        Severity: Severity.Warning,
        Title: new(De: "Testdaten in der Adresse", En: "Test data in the address"),
        Message: new(
            De: "Im Feld {field} stehen in Xentral Testdaten: „{xentral}“.",
            En: "In Xentral the {field} field holds test data: “{xentral}”."),
        Advice: new(
            De: "Ersetzen Sie den Text durch die Angabe aus der Amazon-Bestellung.",
            En: "Replace the text with what the Amazon order says."));

    private const int SameLetters = 4;

    // Folded: "ue" has become "u".
    private static readonly FrozenSet<string> SampleWords = new[]
    {
        "mustermann", "musterfrau", "musterstr", "musterstrasse", "musterstadt", "musterhausen", "musterweg", "musterort", "asdf", "asdfg", "asdfgh",
        "asdfasdf", "asdfjkl", "qwert", "qwerty", "qwertz", "qwertzu", "yxcv", "blabla", "testtest", "teststr", "teststrasse", "testname",
        "testkunde", "testkauf", "testbestellung", "teststadt", "testort", "dummy",
    }.ToFrozenSet(StringComparer.Ordinal);

    // A look at these spares nearly every text the folding.
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["muster", "asdf", "qwert", "yxcv", "blabla", "test", "dummy"], StringComparison.OrdinalIgnoreCase);

    protected override bool IsDamaged(in ComparedText text)
        => text.Erp != text.Amazon
            && (text.Erp.AsSpan().ContainsAny(Hints) || HasRunOfOneLetter(text.Erp))
            && SampleIn(text.Erp) is { } sample
            && !Says(text.Amazon, sample);

    protected override bool IsSameAtAmazon(in ComparedText text) => false;

    private static string? SampleIn(string text)
    {
        var words = Folding.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

        if (Array.Find(words, word => SampleWords.Contains(word) || IsOneLetter(word)) is { } sample)
        {
            return sample;
        }

        var isOnlyTests = words.Length > 1 && words[0] is "test" or "tester" && words.All(word => word is "test" or "tester" || char.IsAsciiDigit(word[0]));

        return isOnlyTests ? words[0] : null;
    }

    private static bool Says(string text, string word) => $" {Folding.Key(text)} ".Contains($" {word} ", StringComparison.Ordinal);

    private static bool IsOneLetter(string word)
        => word.Length >= SameLetters && char.IsLetter(word[0]) && word[0] is not ('i' or 'x') && !word.AsSpan().ContainsAnyExcept(word[0]);

    private static bool HasRunOfOneLetter(string text)
    {
        var run = 1;

        for (var i = 1; i < text.Length && run < SameLetters; i++)
        {
            run = (text[i] | ' ') == (text[i - 1] | ' ') ? run + 1 : 1;
        }

        return run >= SameLetters;
    }
}
