using System.Globalization;

namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>Cuts one line into words and numbers. "Str.12" falls apart, "12a" stays one number with a suffix.</summary>
internal ref struct WordReader
{
    private const int LongestWord = 64;

    // More question marks in a row are no word.
    private const int MostLostLetters = 8;

    private readonly WordList _words;
    private readonly AddressLine _line;
    private readonly ReadOnlySpan<char> _text;
    private readonly CountryHabits _habits;
    private int _at;
    private Gap _gap;

    private WordReader(WordList words, AddressLine line, ReadOnlySpan<char> text, CountryHabits habits)
    {
        _words = words;
        _line = line;
        _text = text;
        _habits = habits;
    }

    public static void Read(WordList words, AddressLine line, string text, CountryHabits habits) => new WordReader(words, line, text, habits).ReadAll();

    private void ReadAll()
    {
        var first = _words.Count;

        while (_at < _text.Length && !_words.IsFull)
        {
            var letter = _text[_at];

            if (char.IsDigit(letter))
            {
                ReadNumber();
            }
            else if (BelongsToWord(_at))
            {
                ReadWord();
            }
            else
            {
                Skip(letter, first);
            }
        }
    }

    private void Skip(char letter, int firstOfLine)
    {
        // "3.", "3º" and "n°"; only the second kind says for certain that a number counts floors or the like.
        if (letter is '.' or '°' && _words.Count > firstOfLine && _words[_words.Count - 1].RawEnd == _at)
        {
            _words[_words.Count - 1].Traits |= WordTraits.Dotted;
            _words[_words.Count - 1].Traits |= letter == '°' ? WordTraits.Ordinal : WordTraits.None;
        }

        _gap |= letter switch
        {
            ' ' => Gap.Blank,
            ',' or ';' or ':' or '|' or '(' or ')' => Gap.Comma,
            '/' or '\\' or '\u2044' => Gap.Slash,
            '.' or '°' => Gap.Dot,
            '#' => Gap.Hash,
            '\'' or '’' or '`' or '´' or '‘' => Gap.Apostrophe,
            _ when char.GetUnicodeCategory(letter) == UnicodeCategory.DashPunctuation => Gap.Hyphen,
            _ => Gap.Other,
        };
        _at++;
    }

    private readonly bool BelongsToWord(int at)
    {
        var letter = _text[at];

        return letter < 128
            ? char.IsAsciiLetter(letter) || (letter == '?' && IsLostLetter(at))
            : char.IsLetter(letter) || letter == '\uFFFD' || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    // A question mark beside a letter stands for one; alone it is punctuation or a lost emoji.
    private readonly bool IsLostLetter(int at)
    {
        var before = at - 1;
        var after = at + 1;

        while (before >= Math.Max(0, at - MostLostLetters) && _text[before] == '?')
        {
            before--;
        }

        while (after < Math.Min(_text.Length, at + MostLostLetters) && _text[after] == '?')
        {
            after++;
        }

        return (before >= 0 && before < _text.Length && char.IsLetter(_text[before])) || (after < _text.Length && char.IsLetter(_text[after]));
    }

    private void ReadWord()
    {
        var start = _at;

        while (_at < _text.Length && BelongsToWord(_at))
        {
            _at++;
        }

        AddWord(start, _at);
    }

    private void AddWord(int start, int end)
    {
        var raw = _text[start..end];
        var room = _words.Room[..LongestWord];
        var length = StreetSuffix.Shorten(room, Folding.Fold(raw, room));

        if (length == 0)
        {
            return;
        }

        var wildcard = raw.ContainsAny('?', '\uFFFD');
        ref var word = ref _words.Add(length, _line);
        word.RawStart = start;
        word.RawLength = end - start;
        word.Before = TakeGap();
        word.Traits |= length == 1 && !wildcard ? WordTraits.Single : WordTraits.None;
        word.Traits |= wildcard ? WordTraits.Wildcard : WordTraits.None;
        word.Traits |= HasNonLatin(raw) ? WordTraits.Transliterated : WordTraits.None;
        word.Traits |= word.Before == Gap.Hyphen ? WordTraits.Hyphened : WordTraits.None;
        word.Traits |= StreetSuffix.IsAtEndOf(_words.Text(in word)) ? WordTraits.StreetCompound : WordTraits.None;
    }

    private static bool HasNonLatin(ReadOnlySpan<char> raw)
    {
        foreach (var letter in raw)
        {
            if (letter >= '\u0370' && LetterTable.IsNonLatin(letter))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadNumber()
    {
        var start = _at;
        var room = _words.Room[..LongestWord];
        var length = 0;

        for (; _at < _text.Length && char.IsDigit(_text[_at]); _at++)
        {
            var digit = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(_text[_at]));

            // "05" is number 5.
            length = length == 1 && room[0] == '0' ? 0 : length;

            if (length < room.Length)
            {
                room[length++] = digit;
            }
        }

        ref var number = ref _words.Add(length, _line);
        number.RawStart = start;
        number.RawLength = _at - start;
        number.Before = TakeGap();
        number.Traits |= WordTraits.Number;
        ReadSuffix(ref number);
    }

    private void ReadSuffix(ref Word number)
    {
        var end = _at;

        while (end < _text.Length && char.IsLetter(_text[end]) && end - _at <= 9)
        {
            end++;
        }

        Span<char> suffix = stackalloc char[32];
        suffix = suffix[..Folding.Fold(_text[_at..end], suffix)];

        if (suffix.Length == 0)
        {
            return;
        }

        if (IsOrdinal(suffix, in number, end))
        {
            number.Traits |= WordTraits.Ordinal;
            _at = end;
        }
        else if (_habits.IsCounter(suffix))
        {
            _at = end;
        }
        else if (_habits.IsNumberSuffix(suffix))
        {
            _words.SetSuffix(ref number, _habits.Canonical(suffix));
            number.RawLength = end - number.RawStart;
            _at = end;
        }
    }

    private readonly bool IsOrdinal(ReadOnlySpan<char> suffix, in Word number, int end)
    {
        // "2e étage" counts floors, "82e Grand-Rue" is a door.
        var isDoor = suffix is "e" && number.RawStart == 0 && _habits.MayOpenWithNumber && !IsUnit(end + 1);

        return !isDoor && (_habits.IsOrdinal(suffix, wordFollows: end < _text.Length && _text[end] == ' ')
            || (suffix is "e" && IsUnit(end + 1))
            || IsCatalanDoor(suffix, in number));
    }

    // "Aragó 12, 3r 2a": third floor, second door.
    private readonly bool IsCatalanDoor(ReadOnlySpan<char> suffix, in Word number)
        => _habits.CountsInCatalan && (suffix is "r" or "n" or "t" || (suffix is "a" && number.RawStart > 0 && _words[_words.Count - 2].Has(WordTraits.Ordinal)));

    private readonly bool IsUnit(int start)
    {
        var text = start < _text.Length ? _text[start..] : [];
        var end = 0;

        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        Span<char> word = stackalloc char[LongestWord];
        word = word[..Folding.Fold(text[..end], word)];

        return _habits.TryFind(word, out var meaning) && (meaning.Traits & WordTraits.Unit) != 0;
    }

    private Gap TakeGap()
    {
        var gap = _gap;
        _gap = Gap.None;

        return gap;
    }
}
