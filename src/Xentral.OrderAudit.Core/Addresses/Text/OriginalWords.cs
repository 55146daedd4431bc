namespace Xentral.OrderAudit.Core.Addresses.Text;

/// <summary>Walks through the words of a text that hold a letter outside ASCII: the ones a wrong character set harms.</summary>
internal ref struct OriginalWords(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly OriginalWords GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < _text.Length)
        {
            var start = _at;

            while (_at < _text.Length && IsPart(_text[_at]))
            {
                _at++;
            }

            Current = _text[start.._at];
            _at++;

            if (Current.ContainsAnyExceptInRange('\0', '\u007F'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text holds the word as a word of its own, in whatever case.</summary>
    public static bool Contain(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (var from = 0; from <= text.Length - word.Length; from++)
        {
            var found = text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase);

            if (found < 0)
            {
                return false;
            }

            from += found;

            if (IsWhole(text, from, from + word.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>No letter or digit stands beside this part of the text.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text, int start, int end)
        => (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));

    // "1º" is a number.
    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) && letter is not ('º' or 'ª');
}
