using System.Text.Json;

namespace Xentral.OrderAudit.Fuzzing;

/// <summary>What holds whatever came in.</summary>
internal static class Oracle
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

    // Every order that came in has exactly one outcome.
    private static string? Uncounted(Desk desk)
    {
        using var result = JsonDocument.Parse(File.ReadAllBytes(desk.PathOf("result.json")));
        var coverage = result.RootElement.GetProperty("coverage");
        int Count(string key) => coverage.GetProperty(key).GetInt32();
        return Count("received") == Count("clear") + Count("affected") + Count("notCheckable") ? null : $"the counts do not add up: {coverage}";
    }
}
