using System.Globalization;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.History;

/// <summary>Section <c>Nightly</c>: how far a nightly run looks back. Texts, so that a bad value can be named.</summary>
public sealed class NightlyOptions
{
    public const string SectionName = "Nightly";

    private const int MostHours = 24 * 90;
    private const int MostDays = 365;

    /// <summary>
    /// Hours before the end of the last complete run that are read once more: orders that appear late, or whose import was not due yet.
    /// Longer than <c>Audit:ImportGraceHours</c>, and long enough for a weekend.
    /// </summary>
    public string OverlapHours { get; set; } = "72";

    /// <summary>How many days back an order that is still affected may lie to be looked at again.</summary>
    public string RecheckDays { get; set; } = "30";

    public TimeSpan Overlap => TimeSpan.FromHours(int.Parse(OverlapHours, CultureInfo.InvariantCulture));

    public TimeSpan Recheck => TimeSpan.FromDays(int.Parse(RecheckDays, CultureInfo.InvariantCulture));

    /// <param name="importGraceHours">The section <c>Audit</c>'s value, as written; a bad one is that section's problem.</param>
    public IEnumerable<LocalizedText> Problems(string importGraceHours)
    {
        var grace = double.TryParse(importGraceHours, NumberStyles.Float, CultureInfo.InvariantCulture, out var hours) ? hours : 0;
        if (!IsWithin(OverlapHours, MostHours))
        {
            yield return NoNumber("OverlapHours", OverlapHours, MostHours);
        }
        else if (Overlap.TotalHours < grace)
        {
            yield return new(
                $"{SectionName}:OverlapHours: {OverlapHours} ist weniger als Audit:ImportGraceHours ({importGraceHours}). Eine Bestellung, deren "
                    + "Übernahme noch nicht fällig war, würde nie mehr geprüft.",
                $"{SectionName}:OverlapHours: {OverlapHours} is less than Audit:ImportGraceHours ({importGraceHours}). An order whose import was not "
                    + "due yet would never be checked again.");
        }

        if (!IsWithin(RecheckDays, MostDays))
        {
            yield return NoNumber("RecheckDays", RecheckDays, MostDays);
        }
    }

    private static bool IsWithin(string value, int most)
        => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most;

    private static LocalizedText NoNumber(string key, string value, int most) => new(
        $"{SectionName}:{key}: „{value}“ ist keine Zahl von 0 bis {most}.",
        $"{SectionName}:{key}: “{value}” is not a number from 0 to {most}.");
}
