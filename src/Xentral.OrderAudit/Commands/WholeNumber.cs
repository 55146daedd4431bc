using System.Globalization;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Commands;

/// <summary>A number that follows an option. Read by the commands themselves: the parser's own reading cannot say what was wrong.</summary>
internal static class WholeNumber
{
    /// <exception cref="UsageException">No number from 1 to <paramref name="most"/>.</exception>
    public static int Parse(string option, string text, int most)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : throw new UsageException(new LocalizedText(
                $"{option}: „{text}“ ist keine ganze Zahl von 1 bis {most}.", $"{option}: “{text}” is not a whole number from 1 to {most}."));
}
