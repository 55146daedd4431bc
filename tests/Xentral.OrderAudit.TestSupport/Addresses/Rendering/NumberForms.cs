using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.TestSupport.Addresses.Rendering;

/// <summary>House numbers as staff and importers write them.</summary>
internal sealed partial class NumberForms(Random random)
{
    public string Of(TrueAddress truth)
    {
        var number = truth.Number!;

        return random.Next(6) switch
        {
            0 => LetterApart().Replace(number.Text, "$1 $2"),
            1 => LetterBehind().Replace(number.Text, "$1$2"),
            2 when number.IsRange => $"{number.Base} - {number.Rest[1..]}",
            3 when number.IsRange => $"{number.Base}–{number.Rest[1..]}",
            4 => number.HasLetter ? number.Text.ToUpperInvariant() : number.Text,
            5 when truth.Country is "CZ" or "SK" && number.Second.Length > 0 && IsAmazons(truth) => random.Next(2) == 0 ? number.Base : number.Second,
            5 when truth.Country is "IT" => number.Text.Replace("/A", "A", StringComparison.Ordinal),
            _ => number.Text,
        };
    }

    // Either of two numbers is enough as long as both are right.
    private static bool IsAmazons(TrueAddress truth) => truth.Amazon.Lines.Any(line => line.Contains(truth.Number!.Text, StringComparison.Ordinal));

    /// <summary>The signs between street and number, and the number before the street where both is usual.</summary>
    public string Around(TrueAddress truth, string street)
    {
        if (truth.Number is null || truth.Dwelling is not null || random.Next(3) > 0)
        {
            return street;
        }

        if (truth.Stock.EitherOrder.Contains(truth.Street.Type) && truth.Street.Numbers.Count == 0)
        {
            return Behind().IsMatch(street) ? Behind().Replace(street, "$2, $1") : Before().Replace(street, "$2 $1");
        }

        var sign = Sign(truth.Country);

        return sign is null || street.Contains("nr.", StringComparison.OrdinalIgnoreCase)
            ? street
            : LastNumber().Replace(street, sign.Replace("#", "$1", StringComparison.Ordinal));
    }

    private string? Sign(string country) => (country, random.Next(3)) switch
    {
        ("DE" or "AT", 0) => " Nr. #",
        ("DE", 1) => ", #",
        ("DE" or "AT", _) => null,
        ("IT", 0) => " n. #",
        ("ES" or "PT", 0) => ", nº #",
        ("CZ" or "SK", 0) => " č. #",
        ("IT" or "ES" or "PT" or "BE" or "RO", _) => ", #",
        ("FR", _) => null,
        _ => null,
    };

    [GeneratedRegex("^([0-9]+)([a-zA-Z])$")]
    private static partial Regex LetterApart();

    [GeneratedRegex("^([0-9]+) ([a-z]+)$")]
    private static partial Regex LetterBehind();

    [GeneratedRegex(@"^(\D+?),? ([0-9]+[a-zA-Z]?)$")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^([0-9]+(?: ?[a-zA-Z])?),? (\D+)$")]
    private static partial Regex Before();

    [GeneratedRegex("(?<![-–/] ?),? (?<![-–] )([0-9]+[a-z]?)$")]
    private static partial Regex LastNumber();
}
