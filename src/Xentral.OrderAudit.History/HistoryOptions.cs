using System.Globalization;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.History;

/// <summary>Section <c>History</c>: what is remembered of earlier runs. Texts, so that a bad value can be named.</summary>
public sealed class HistoryOptions
{
    public const string SectionName = "History";

    private const int MostDays = 3_650;

    /// <summary>Days a run is remembered; 0 remembers nothing.</summary>
    public string KeepDays { get; set; } = "400";

    public TimeSpan Kept => TimeSpan.FromDays(int.Parse(KeepDays, CultureInfo.InvariantCulture));

    public IEnumerable<LocalizedText> Problems()
    {
        if (!int.TryParse(KeepDays, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days > MostDays)
        {
            yield return new(
                $"{SectionName}:KeepDays: „{KeepDays}“ ist keine Zahl von 0 bis {MostDays}. 0 heißt: nichts aufzeichnen.",
                $"{SectionName}:KeepDays: “{KeepDays}” is not a number from 0 to {MostDays}. 0 means: remember nothing.");
        }
    }
}
