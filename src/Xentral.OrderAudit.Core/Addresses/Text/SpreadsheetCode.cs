using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Xentral.OrderAudit.Core.Addresses.Text;

/// <summary>Reads what a spreadsheet made of a postal code: "1067.0", "1,067" or "1.07E+03".</summary>
public static class SpreadsheetCode
{
    private const int Longest = 16;

    private static readonly SearchValues<char> DecimalCharacters = SearchValues.Create("0123456789.,");

    public static bool TryRead(string text, [NotNullWhen(true)] out string? digits)
    {
        digits = null;

        if (text.Length > Longest || !text.AsSpan().ContainsAny(".,eE"))
        {
            return false;
        }

        var value = text.AsSpan().Trim();
        var mark = value.IndexOfAny('.', ',');

        if (value.ContainsAny('e', 'E'))
        {
            return IsScientific(value) && TryExpand(value, out digits);
        }

        if (mark <= 0 || !IsDigits(value[..mark]) || !IsDigits(value[(mark + 1)..]))
        {
            return false;
        }

        var rest = value[(mark + 1)..];

        if (rest.Length is 1 or 2 && !rest.ContainsAnyExcept('0'))
        {
            digits = value[..mark].ToString();
        }
        else if (rest.Length == 3 && mark <= 3)
        {
            digits = string.Concat(value[..mark], rest);
        }

        return digits is not null;
    }

    private static bool IsScientific(ReadOnlySpan<char> value)
    {
        var e = value.IndexOfAny('e', 'E');

        return e > 0 && e < value.Length - 2 && value[e + 1] is '+' && IsDigits(value[(e + 2)..]) && char.IsAsciiDigit(value[0]) && !value[..e].ContainsAnyExcept(DecimalCharacters);
    }

    private static bool TryExpand(ReadOnlySpan<char> value, [NotNullWhen(true)] out string? digits)
    {
        digits = decimal.TryParse(value.ToString().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : null;

        return digits is not null;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
