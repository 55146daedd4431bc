using System.Globalization;
using Spectre.Console;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>Shows on stderr how far an audit is: one living line on a terminal, a line now and then in a log file.</summary>
internal sealed class ConsoleProgress(AppIo io, Language language, TimeZoneInfo zone, bool quiet, TimeProvider clock) : IAuditProgress, IAsyncDisposable
{
    private const int OrdersPerPlainLine = 1_000;

    // A shorter wait is over before anybody has read of it.
    private static readonly TimeSpan WorthTelling = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan WorthForecasting = TimeSpan.FromMinutes(1);

    private readonly TaskCompletionSource finished = new();
    private readonly ReadingPace pace = new();
    private Task display = Task.CompletedTask;
    private IAnsiConsole? terminal;
    private StatusContext? line;
    private ITimer? ticker;
    private int orders;
    private int told;
    private DateTimeOffset waitingUntil;
    private string trouble = "";
    private DateTimeOffset troubleUntil;
    private DateTimeOffset? expectedEnd;
    private string side = "";

    public ConsoleProgress Start()
    {
        if (!quiet && io.ErrorIsTerminal)
        {
            terminal = Terminal.Of(io.Error, isTerminal: true);
            display = terminal.Status().StartAsync(Text("Verbinde …", "Connecting …"), context =>
            {
                line = context;
                return finished.Task;
            });
            ticker = clock.CreateTimer(_ => Refresh(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        }

        return this;
    }

    public void Noted(LocalizedText note)
    {
        if (terminal is not null)
        {
            // Through the console that draws the living line, which moves down for it.
            terminal.WriteLine(SafeText.Of(note.In(language)));
        }
        else if (!quiet)
        {
            io.Error.WriteLine(SafeText.Of(note.In(language)));
        }
    }

    public void OrdersRead(int total)
    {
        orders = total;
        pace.Take(total, clock.GetUtcNow());

        if (line is null && !quiet && total / OrdersPerPlainLine > told)
        {
            told = total / OrdersPerPlainLine;
            io.Error.WriteLine(Orders());
        }
    }

    public void Expecting(int orders, DateTimeOffset end) => expectedEnd = end;

    public void WaitingForReports(int read, int all) => side = read == all ? "" : Text(
        $"Amazon stellt Berichte zusammen: {read} von {all} gelesen.",
        $"Amazon makes reports: {read} of {all} read.");

    public void LookingAgain(int count)
    {
        expectedEnd = null;
        side = count == 0 ? "" : Text($"Noch einmal gelesen: {Counted(count)}.", $"Read once more: {Counted(count)}.");
    }

    public void WaitingForRateLimit(DateTimeOffset until)
    {
        var wait = until - clock.GetUtcNow();
        waitingUntil = until;

        if (line is null && !quiet && wait >= WorthTelling)
        {
            io.Error.WriteLine($"{Orders()} {Waiting(wait)}");
        }
    }

    public void Retrying(LocalizedText problem, int attempt, TimeSpan delay)
    {
        trouble = Trouble(problem, attempt, delay);
        troubleUntil = clock.GetUtcNow() + delay + WorthTelling;

        if (!quiet && line is null)
        {
            io.Error.WriteLine(SafeText.Of(trouble));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (ticker is not null)
        {
            await ticker.DisposeAsync();
        }

        finished.TrySetResult();
        await display;
    }

    private static string Seconds(TimeSpan span) => Math.Ceiling(span.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private void Refresh()
    {
        var now = clock.GetUtcNow();
        var wait = waitingUntil - now;
        var addition = wait >= TimeSpan.FromSeconds(1) ? Waiting(wait) : troubleUntil > now ? trouble : side;
        line?.Status(Markup.Escape($"{Orders()}  {addition}".TrimEnd()));
    }

    private string Orders() => Text($"{Counted(orders)} gelesen{Outlook()}.", $"{Counted(orders)} read{Outlook()}.");

    // Of a run that is over in a moment nobody wants to know how fast it is.
    private string Outlook()
    {
        var now = clock.GetUtcNow();
        if (expectedEnd is not { } end || end - now < WorthForecasting)
        {
            return "";
        }

        var speed = pace.PerMinute(now) is { } perMinute ? Text($", {Count(perMinute)} je Minute", $", {Count(perMinute)} per minute") : "";
        var at = TimeZoneInfo.ConvertTime(end, zone).ToString(end - now < TimeSpan.FromHours(12) ? "HH:mm" : "dd.MM. HH:mm", CultureInfo.InvariantCulture);
        return speed + Text($", fertig gegen {at}", $", done around {at}");
    }

    private string Waiting(TimeSpan wait)
    {
        var left = $"{(int)wait.TotalMinutes}:{wait.Seconds:00}";
        var until = TimeZoneInfo.ConvertTime(waitingUntil, zone).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        return Text(
            $"Amazon begrenzt die Abfragen: weiter in {left} (um {until}).",
            $"Amazon limits the requests: going on in {left} (at {until}).");
    }

    // Without a delay of its own the request budget does the waiting, and tells how long.
    private string Trouble(LocalizedText problem, int attempt, TimeSpan delay) => delay == TimeSpan.Zero
        ? problem.In(language)
        : Text(
            $"{problem.De} Neuer Versuch ({attempt}) in {Seconds(delay)} s.",
            $"{problem.En} Trying again ({attempt}) in {Seconds(delay)} s.");

    private string Counted(int count) => new LocalFormat(language, zone).Orders(count);

    private string Count(int count) => new LocalFormat(language, zone).Count(count);

    private string Text(string de, string en) => language == Language.German ? de : en;
}
