using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Addresses.Countries;

/// <summary>Words that mark a line, such as "Packstation" or "PO Box"; "BP #" counts only before a number.</summary>
public sealed class PhraseSet
{
    private readonly Phrase[] _phrases;
    private readonly int[] _firstWords;

    internal PhraseSet(IEnumerable<string> phrases)
    {
        _phrases = [.. phrases.Select(Phrase.Of).OrderByDescending(phrase => phrase.Words.Length)];
        _firstWords = [.. _phrases.Select(phrase => AddressReading.HashOf(phrase.Words[0]))];
    }

    /// <summary>Whether a text holds one of the phrases as words of their own.</summary>
    public bool IsIn(string text)
    {
        if (IsEmpty || text.Length == 0)
        {
            return false;
        }

        var words = $" {Folding.Key(text)} ";

        return Array.Exists(_phrases, phrase => phrase.IsIn(words));
    }

    public bool IsEmpty => _phrases.Length == 0;

    /// <summary>Looks for any phrase that starts at one word of a line; gives the number of words it covers, 0 for none.</summary>
    internal int LengthAt(AddressReading reading, int start)
    {
        var hash = reading[start].Hash;

        for (var i = 0; i < _firstWords.Length; i++)
        {
            if (_firstWords[i] == hash && _phrases[i].Matches(reading, start))
            {
                return _phrases[i].Words.Length;
            }
        }

        return 0;
    }

    /// <param name="Text">As it is looked for in a folded text.</param>
    private readonly record struct Phrase(string[] Words, string Text, bool BeforeNumber)
    {
        public static Phrase Of(string text)
            => new([.. text.TrimEnd('#', ' ').Split([' ', '-', '.', '/', '+'], StringSplitOptions.RemoveEmptyEntries).Select(AddressReading.KeyOf)], $" {Folding.Key(text.TrimEnd('#', ' '))} ", text.EndsWith('#'));

        public bool IsIn(string words)
        {
            var at = words.IndexOf(Text, StringComparison.Ordinal);

            return at >= 0 && (!BeforeNumber || (at + Text.Length < words.Length && char.IsAsciiDigit(words[at + Text.Length])));
        }

        public bool Matches(AddressReading reading, int start)
        {
            var line = reading[start].Line;

            for (var i = 0; i < Words.Length; i++)
            {
                if (!reading.Reads(start + i, line, Words[i]))
                {
                    return false;
                }
            }

            var next = start + Words.Length;

            return !BeforeNumber || (next < reading.Count && reading[next].IsNumber && reading[next].Line == line);
        }
    }
}
