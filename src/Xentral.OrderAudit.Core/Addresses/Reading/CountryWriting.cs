using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses.Countries;

namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>How one country writes numbers, single letters and directions; what the readers of a line ask. Filled from the country's file.</summary>
internal sealed class CountryWriting
{
    private readonly WritingFile _file;
    private readonly HashSet<string> _repetitions;
    private readonly Regex? _flatCode;
    private readonly string[] _ordinals;

    public CountryWriting(string country, HouseNumberPosition position, WritingFile? file)
    {
        _file = file ?? new();
        _repetitions = [.. _file.Repetition.Append("bis").Append("quater")];

        // "5th floor" is written in every country.
        _ordinals = [.. _file.Ordinals.Concat(["th", "nd", "rd"]).Distinct().Select(AddressReading.KeyOf)];
        Lexicon = Lexicon.Of(country);
        IsBlock = position == HouseNumberPosition.Block;
        IsNumberFirst = position == HouseNumberPosition.Before;
        MayOpenWithNumber = position is HouseNumberPosition.Before or HouseNumberPosition.Either;
        _flatCode = _file.FlatCode.Length > 0 ? new Regex($@"\A(?:{_file.FlatCode})\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) : null;
        FlatBeforeHouse = _file.FlatBeforeHouse switch { "-" => Gap.Hyphen, "/" => Gap.Slash, _ => Gap.None };
    }

    public static CountryWriting Unknown { get; } = new("", HouseNumberPosition.Either, null);

    public Lexicon Lexicon { get; }

    public bool IsBlock { get; }

    /// <summary>The number leads the street line, so letters and numbers behind it may begin the street's name.</summary>
    public bool IsNumberFirst { get; }

    public bool MayOpenWithNumber { get; }

    public bool HasDirections => _file.Directions;

    public bool HasOrdinalFloors => _file.OrdinalFloors;

    public bool CountsInCatalan => _file.CatalanFloors;

    /// <summary>Mannheim: "Q 7, 24" is a house in square Q 7.</summary>
    public bool HasSquares => _file.Squares;

    /// <summary>"5 A 12": the letter is the stair's, not the house's.</summary>
    public bool HasLetteredStairs => _file.LetteredStairs;

    public bool HasStairsByOrder => _file.StairsByOrder;

    public bool HasLetteredBlocks => _file.LetteredBlocks;

    public bool IsSurnameFirst => _file.SurnameFirst;

    /// <summary>People carry two family names and often write one.</summary>
    public bool HasTwoFamilyNames => _file.TwoFamilyNames;

    public bool HyphenIsFlat => _file.HyphenIsFlat;

    public bool HashIsHouse => _file.HashIsHouse;

    public bool HasConscriptionNumbers => _file.ConscriptionNumbers;

    /// <summary>What stands between a flat and the house number that follows it: "5/12 Smith St".</summary>
    public Gap FlatBeforeHouse { get; }

    /// <summary>bis, ter, quater: another door of the same number.</summary>
    public bool IsRepetition(ReadOnlySpan<char> word) => word.Length > 2 && _repetitions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>"12 B" is how French senders shorten "12 bis".</summary>
    public string? LetterOf(ReadOnlySpan<char> repetition)
    {
        foreach (var (letter, word) in _file.RepetitionLetters)
        {
            if (repetition.SequenceEqual(word))
            {
                return letter;
            }
        }

        return null;
    }

    /// <summary>What one letter means at the head of a street ("r. de Rivoli"), at its end ("Fő u.") or before a number ("m. 5").</summary>
    public string? WordOf(ReadOnlySpan<char> letter, bool isHead, bool isBeforeNumber)
        => Find(isHead ? _file.SingleLetters.Opens : _file.SingleLetters.Closes, letter) ?? (isBeforeNumber ? Find(_file.SingleLetters.BeforeNumber, letter) : null);

    /// <summary>Letters behind a number that make it count.</summary>
    public bool IsOrdinal(ReadOnlySpan<char> suffix)
    {
        foreach (var ordinal in _ordinals)
        {
            if (suffix.SequenceEqual(ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words behind the numbers of a block: "1丁目2番3号" is "1-2-3".</summary>
    public bool IsCounter(ReadOnlySpan<char> word)
    {
        foreach (var counter in _file.Counters)
        {
            if (word.SequenceEqual(counter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"H0201": storey, floor and door.</summary>
    public bool IsFlatCode(ReadOnlySpan<char> code) => _flatCode is { } pattern && pattern.IsMatch(code);

    private static string? Find(Dictionary<string, string> letters, ReadOnlySpan<char> letter)
    {
        foreach (var (key, word) in letters)
        {
            if (letter.SequenceEqual(key))
            {
                return word;
            }
        }

        return null;
    }
}
