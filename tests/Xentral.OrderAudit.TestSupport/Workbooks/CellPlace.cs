using System.Globalization;
using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.TestSupport.Workbooks;

/// <summary>A cell's address as numbers, both counted from 1.</summary>
internal readonly partial record struct CellPlace(int Column, int Row)
{
    private const int LastColumn = 16_384;
    private const int LastRow = 1_048_576;

    public bool IsInside => Column is > 0 and <= LastColumn && Row is > 0 and <= LastRow;

    /// <exception cref="FormatException">No address at all.</exception>
    public static CellPlace Parse(string reference)
    {
        var letters = reference.AsSpan().IndexOfAnyInRange('0', '9');
        if (!Pattern().IsMatch(reference))
        {
            throw new FormatException($"“{reference}” is no cell");
        }

        var column = 0;
        foreach (var letter in reference.AsSpan(0, letters))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return new(column, int.Parse(reference.AsSpan(letters), CultureInfo.InvariantCulture));
    }

    /// <summary>Both corners of <c>A1:B2</c> or of a single cell.</summary>
    public static (CellPlace First, CellPlace Last) ParseRange(string range)
    {
        var corners = range.Split(':');
        return (Parse(corners[0]), Parse(corners[^1]));
    }

    [GeneratedRegex(@"^[A-Z]{1,4}[1-9]\d{0,8}$")]
    private static partial Regex Pattern();
}
