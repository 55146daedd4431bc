using System.Globalization;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Cuts one line into words and numbers.</summary>
internal ref struct TokenReader
{
    private const int LongestWord = 64;
    private const int LongestTag = 10;

    // More signs in a row are no word.
    private const int MostLostLetters = 8;

    private readonly AddressReading _reading;
    private readonly AddressLine _line;
    private readonly ReadOnlySpan<char> _text;
    private int _at;
    private Gap _gap;

    private TokenReader(AddressReading reading, AddressLine line, ReadOnlySpan<char> text)
    {
        _reading = reading;
        _line = line;
        _text = text;
    }

    public static void Read(AddressReading reading, AddressLine line, string text)
    {
        var first = reading.Count;
        new TokenReader(reading, line, text).ReadAll();

        if (line is AddressLine.Street or AddressLine.Supplement or AddressLine.SecondSupplement)
        {
            PlaceRepeats.DropCode(reading, first, reading.CodeKey);
            PlaceRepeats.DropCode(reading, first, reading.OtherCodeKey);
        }

        TokenJoiner.Join(reading, first);
        SegmentSplitter.Split(reading, line, first);
    }

    private void ReadAll()
    {
        var first = _reading.Count;

        while (_at < _text.Length && !_reading.IsFull)
        {
            if (char.IsDigit(_text[_at]))
            {
                ReadNumber();
            }
            else if (BelongsToWord(_at))
            {
                ReadWord();
            }
            else
            {
                Skip(_text[_at], first);
            }
        }
    }

    // "<b>Kuhn</b>": importers take the signs away, and nobody misses them.
    private readonly int TagAt(int at)
    {
        if (_text[at] != '<')
        {
            return 0;
        }

        var end = _text[at..].IndexOf('>');

        return end is > 1 and <= LongestTag && !_text.Slice(at + 1, end - 1).ContainsAny(' ', '<') ? end + 1 : 0;
    }

    private void Skip(char letter, int firstOfLine)
    {
        if (TagAt(_at) is > 0 and var length)
        {
            _at += length;
            _gap |= Gap.Other;

            return;
        }

        // "3." may be "third" or end a sentence; "3º" counts for certain.
        if (letter is '.' or '°' && _reading.Count > firstOfLine && _reading[_reading.Count - 1].RawEnd == _at)
        {
            _reading[_reading.Count - 1].IsDotted = true;
            _reading[_reading.Count - 1].IsOrdinal |= letter == '°';
        }

        _gap |= letter switch
        {
            ' ' => Gap.Blank,

            // "km 12,4"
            ',' when IsDecimal() => Gap.Dot,
            ',' or ';' or '|' or '(' or ')' or '·' => Gap.Comma,
            '/' or '\\' or '\u2044' => Gap.Slash,
            '.' or '°' => Gap.Dot,

            // "S:t Petri", "1:a Långgatan"
            ':' when _at + 1 < _text.Length && _text[_at + 1] != ' ' => Gap.Dot,
            '#' => Gap.Hash,
            '\'' or '’' or '`' or '´' or '‘' => Gap.Apostrophe,
            _ when char.GetUnicodeCategory(letter) == UnicodeCategory.DashPunctuation => Gap.Hyphen,
            _ => Gap.Other,
        };
        _at++;
    }

    private readonly bool IsDecimal()
        => _at + 1 < _text.Length && char.IsDigit(_text[_at + 1]) && _reading.Count > 1 && _reading[_reading.Count - 1] is { IsNumber: true } last && last.RawEnd == _at
            && _reading.Text(_reading.Count - 2) is "km";

    private readonly bool BelongsToWord(int at)
    {
        var letter = _text[at];

        return letter < 128
            ? char.IsAsciiLetter(letter) || (letter == '?' && IsLostLetter(at))
            : char.IsLetter(letter) || letter == '\uFFFD' || char.IsSurrogate(letter)
                || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    // Beside a letter it stands for one; alone it is punctuation or a lost emoji.
    private readonly bool IsLostLetter(int at)
    {
        var (before, after) = (at - 1, at + 1);

        while (before >= Math.Max(0, at - MostLostLetters) && _text[before] == '?')
        {
            before--;
        }

        while (after < Math.Min(_text.Length, at + MostLostLetters) && _text[after] == '?')
        {
            after++;
        }

        var isAfter = before >= 0 && before < _text.Length && char.IsLetter(_text[before]);
        var isBefore = after < _text.Length && char.IsLetter(_text[after]);

        return isAfter || isBefore;
    }

    private void ReadWord()
    {
        var start = _at;

        while (_at < _text.Length && BelongsToWord(_at))
        {
            _at++;
        }

        var raw = _text[start.._at];
        var room = _reading.Room[..(LongestWord + 16)];
        var isPatchy = raw.ContainsAny('?', '\uFFFD');
        var length = Folding.Fold(raw[..Math.Min(raw.Length, 200)], room[..LongestWord]);
        var meaning = _reading.Writing.Lexicon.Find(room[..length]);
        length = _reading.Writing.Lexicon.Endings.Shorten(room, length, meaning is null && _at < _text.Length && _text[_at] == '.', out var stem);


        if (length == 0)
        {
            return;
        }

        ref var word = ref _reading.Add(length, _line);
        (word.RawStart, word.RawLength, word.Stem, word.IsPatchy) = (start, _at - start, stem, isPatchy);
        word.IsCarriedOver = IsCarriedOver(raw);
        word.Before = TakeGap();
        word.Meaning = isPatchy ? null : meaning;
        word.Value = meaning is { Value: >= 0 } ? meaning.Value : RomanNumerals.Read(raw);
    }

    private static bool IsCarriedOver(ReadOnlySpan<char> raw)
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
        var room = _reading.Room[..LongestWord];
        var (length, value) = (0, 0L);

        for (; _at < _text.Length && char.IsDigit(_text[_at]); _at++)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(_text[_at]);

            // "05" is number 5.
            length = length == 1 && room[0] == '0' ? 0 : length;
            value = length == 0 ? digit : Math.Min((value * 10) + digit, int.MaxValue);

            if (length < room.Length)
            {
                room[length++] = (char)('0' + digit);
            }
        }

        ref var number = ref _reading.Add(length, _line);
        (number.RawStart, number.RawLength, number.IsNumber, number.Value) = (start, _at - start, true, (int)value);
        number.Before = TakeGap();
    }

    private Gap TakeGap()
    {
        var gap = _gap;
        _gap = Gap.None;

        return gap;
    }
}
