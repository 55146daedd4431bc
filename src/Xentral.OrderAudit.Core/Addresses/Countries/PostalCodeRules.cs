using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.Core.Addresses.Countries;

/// <summary>What a postal code of one country looks like. Codes are compared by their key, never as printed.</summary>
public sealed class PostalCodeRules
{
    private readonly PostalCodeFile _file;

    // One pattern costs more than a thousand comparisons, so each is built only when its country turns up.
    private readonly Lazy<Regex> _pattern;

    internal PostalCodeRules(PostalCodeFile file)
    {
        _file = file;
        _pattern = new(() => new Regex($@"\A(?:{file.Pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
    }

    public bool IsRequired => _file.Required;

    /// <summary>Number of digits of an all-digit code; 0 where letters belong to it.</summary>
    public int Digits => _file.Digits;

    /// <summary>Letters of the part that people write alone; 0 where nobody does.</summary>
    public int ShortLength => _file.ShortLength;

    public bool MayStartWithZero => _file.MayStartWithZero;

    public IReadOnlyList<string> ValidExamples => _file.Valid;

    public IReadOnlyList<string> InvalidExamples => _file.Invalid;

    /// <summary>Upper-case letters and digits only, without a country prefix such as "D-".</summary>
    public string KeyOf(string code)
    {
        var key = PostalCodeKey.Of(code);

        if (key.Length == 0 || _file.Prefixes.Length == 0 || char.IsAsciiDigit(key[0]) || Matches(key))
        {
            return key;
        }

        foreach (var prefix in _file.Prefixes)
        {
            if (key.Length > prefix.Length && key.StartsWith(prefix, StringComparison.Ordinal) && char.IsAsciiDigit(key[prefix.Length]))
            {
                return key[prefix.Length..];
            }
        }

        return key;
    }

    /// <summary>The part of the key that names the place: "12211-2929" is 12211.</summary>
    public string PlaceKeyOf(string code)
    {
        var key = KeyOf(code);

        return _file.Compared > 0 && key.Length > _file.Compared ? key[.._file.Compared] : key;
    }

    /// <summary>The key with its separator, as the country's post prints it.</summary>
    public string Print(string key)
    {
        if (_file.Print is not { } print || (print.OnlyIfLength > 0 && key.Length != print.OnlyIfLength))
        {
            return key;
        }

        if (print.StartsWith.Length > 0)
        {
            return print.StartsWith + key;
        }

        if (key.StartsWith("BFPO", StringComparison.Ordinal))
        {
            return key.Insert(4, print.Separator);
        }

        var at = print.After > 0 ? print.After : key.Length - print.BeforeLast;

        return at > 0 && at < key.Length ? key.Insert(at, print.Separator) : key;
    }

    public bool IsValid(string code) => Matches(KeyOf(code));

    /// <summary>Right shape, but the country's post never gave out this range.</summary>
    public bool IsUnassigned(string key)
        => Array.Exists(_file.Unassigned, prefix => key.StartsWith(prefix, StringComparison.Ordinal)) && Matches(key);

    /// <summary>What senders put where the country has no codes.</summary>
    public bool IsFiller(string code)
    {
        var text = code.AsSpan().Trim();

        return _file.Fillers.Length > 0 && text.Length > 0 && (!text.ContainsAnyExcept('0') || Array.IndexOf(_file.Fillers, text.ToString()) >= 0);
    }

    // The commonest shape by far needs no pattern.
    private bool Matches(string key) => _file.Pattern == "[0-9]{5}" ? key.Length == 5 && IsAllDigits(key) : _pattern.Value.IsMatch(Print(key));

    private static bool IsAllDigits(string key) => !key.AsSpan().ContainsAnyExceptInRange('0', '9');
}
