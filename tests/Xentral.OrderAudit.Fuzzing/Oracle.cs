using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.Fuzzing;

/// <summary>What holds whatever came in.</summary>
internal static partial class Oracle
{
    private static readonly int[] ExitCodes = [0, 1, 2, 3, 4];

    /// <returns>What is wrong; <see langword="null"/> for nothing.</returns>
    public static string? Judge(Desk desk, int exitCode, string printed)
    {
        if (!ExitCodes.Contains(exitCode))
        {
            return $"exit code {exitCode}: {printed}";
        }

        if (printed.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')))
        {
            return $"control characters on the screen: {printed}";
        }

        return exitCode is 0 or 1 or 4 && File.Exists(desk.PathOf("result.json")) ? Uncounted(desk) : null;
    }

    /// <summary>
    /// Every order number that stands in the input is named by the result, unless the input was refused or the run says that it is incomplete.
    /// Only for inputs of which Xentral knows no order: clear orders are counted, not named.
    /// </summary>
    public static string? Unnamed(Desk desk, int exitCode, byte[] input)
    {
        if (exitCode is not (0 or 1))
        {
            return null;
        }

        using var result = JsonDocument.Parse(File.ReadAllBytes(desk.PathOf("result.json")));
        var named = result.RootElement.GetProperty("orders").EnumerateArray().Select(order => order.GetProperty("number").GetString()).ToHashSet();
        var lost = Number().Matches(Encoding.Latin1.GetString(input)).Select(match => match.Value).Where(number => !named.Contains(number)).Distinct().ToList();
        return lost.Count == 0 ? null : $"nothing is said about {string.Join(", ", lost)}";
    }

    /// <summary>Whatever lay in the state folder, the run is complete and has each of so many orders once.</summary>
    public static string? Incomplete(Desk desk, int exitCode, int orders)
    {
        if (exitCode is not (0 or 1))
        {
            return $"exit code {exitCode}";
        }

        using var result = JsonDocument.Parse(File.ReadAllBytes(desk.PathOf("result.json")));
        var received = result.RootElement.GetProperty("coverage").GetProperty("received").GetInt32();
        return received == orders ? null : $"{received} orders instead of {orders}";
    }

    // Every order that came in has exactly one outcome.
    private static string? Uncounted(Desk desk)
    {
        using var result = JsonDocument.Parse(File.ReadAllBytes(desk.PathOf("result.json")));
        var coverage = result.RootElement.GetProperty("coverage");
        int Count(string key) => coverage.GetProperty(key).GetInt32();
        return Count("received") == Count("clear") + Count("affected") + Count("notCheckable") ? null : $"the counts do not add up: {coverage}";
    }

    [GeneratedRegex("(?<![0-9A-Za-z-])[0-9]{3}-[0-9]{7}-[0-9]{7}(?![0-9A-Za-z-])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
