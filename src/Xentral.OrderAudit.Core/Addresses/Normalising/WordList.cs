namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>All words of one side of a comparison, in one reused buffer. Bounded, so that no input costs more than a long address.</summary>
internal sealed class WordList
{
    /// <summary>Real addresses have up to 40 words; what lies beyond is not looked at.</summary>
    public const int MaxWords = 160;

    private readonly char[] _text = new char[8192];
    private readonly Word[] _words = new Word[MaxWords];
    private int _textLength;

    public int Count { get; private set; }

    public bool IsFull => Count == MaxWords || _text.Length - _textLength < 64;

    public ref Word this[int index] => ref _words[index];

    public void Clear()
    {
        Count = 0;
        _textLength = 0;
    }

    public ReadOnlySpan<char> Text(in Word word) => _text.AsSpan(word.Start, word.Length);

    public ReadOnlySpan<char> Text(int index) => Text(in _words[index]);

    public ReadOnlySpan<char> Suffix(in Word word) => _text.AsSpan(word.SuffixStart, word.SuffixLength);

    /// <summary>Free room to fold the next word into; <see cref="Add"/> then takes what was written.</summary>
    public Span<char> Room => _text.AsSpan(_textLength);

    /// <summary>Takes the first <paramref name="length"/> letters of <see cref="Room"/> as a word.</summary>
    public ref Word Add(int length, AddressLine line)
    {
        ref var word = ref _words[Count++];
        word = new Word { Start = _textLength, Length = length, Line = line, Partner = -1 };
        _textLength += length;
        word.Hash = HashOf(Text(in word));

        return ref word;
    }

    public void Replace(ref Word word, ReadOnlySpan<char> text)
    {
        if (text.Length > _text.Length - _textLength)
        {
            return;
        }

        text.CopyTo(Room);
        word.Start = _textLength;
        word.Length = text.Length;
        word.Hash = HashOf(text);
        _textLength += text.Length;
    }

    public void SetSuffix(ref Word number, ReadOnlySpan<char> text)
    {
        if (text.Length > _text.Length - _textLength)
        {
            return;
        }

        text.CopyTo(Room);
        number.SuffixStart = _textLength;
        number.SuffixLength = text.Length;
        _textLength += text.Length;
    }

    public void RemoveAt(int index)
    {
        _words.AsSpan(index + 1, Count - index - 1).CopyTo(_words.AsSpan(index));
        Count--;
    }

    public bool Reads(int index, AddressLine line, string text)
        => index < Count && _words[index].Line == line && Text(index).SequenceEqual(text);

    public static bool Same(WordList left, in Word a, WordList right, in Word b)
        => a.Hash == b.Hash && left.Text(in a).SequenceEqual(right.Text(in b));

    public static int HashOf(ReadOnlySpan<char> text)
    {
        var hash = 17;

        foreach (var letter in text)
        {
            hash = (hash * 31) + letter;
        }

        return hash;
    }
}
