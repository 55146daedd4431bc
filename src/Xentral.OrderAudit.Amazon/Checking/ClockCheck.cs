using System.Globalization;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Checking;

/// <summary>Does this computer's clock agree with Amazon's? Looks at answers other checks have had, so it runs after one.</summary>
internal sealed class ClockCheck(ServerClock clock) : ISetupCheck
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(30);

    // A search ends three minutes before our "now"; Amazon refuses one that ends less than two before its own.
    private static readonly TimeSpan LongestAhead = TimeSpan.FromSeconds(55);

    private static readonly LocalizedText Advice = new(
        De: "Schalten Sie am Rechner das automatische Stellen der Uhr ein (NTP), und prüfen Sie die Zeitzone des Rechners.",
        En: "Let the computer set its clock automatically (NTP), and check the computer's time zone.");

    public string Id => "clock";

    public LocalizedText Title { get; } = new("Uhr", "Clock");

    public Task<CheckResult> RunAsync(CancellationToken cancellationToken = default) => Task.FromResult(Judge(clock.Ahead));

    internal static CheckResult Judge(TimeSpan? difference)
    {
        if (difference is not { } ahead)
        {
            return CheckResult.NotChecked(new("Amazon hat keine Uhrzeit genannt.", "Amazon told no time."));
        }

        if (ahead.Duration() <= Tolerance)
        {
            return CheckResult.Ok(new("Geht wie die von Amazon.", "Agrees with Amazon's."));
        }

        var span = Text(ahead.Duration());
        return ahead > LongestAhead
            ? CheckResult.Failed(new($"Geht {span} vor; Amazon lehnt deshalb Suchen ab.", $"Is {span} ahead; Amazon refuses searches because of it."), Advice)
            : ahead > TimeSpan.Zero
                ? CheckResult.Warning(new($"Geht {span} vor.", $"Is {span} ahead."), Advice)
                : CheckResult.Warning(
                    new($"Geht {span} nach; die neuesten Bestellungen werden nicht gefunden.", $"Is {span} behind; the latest orders are not found."), Advice);
    }

    private static string Text(TimeSpan span) => span < TimeSpan.FromHours(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalMinutes}:{span.Seconds:00} min")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalHours}:{span.Minutes:00} h");
}
