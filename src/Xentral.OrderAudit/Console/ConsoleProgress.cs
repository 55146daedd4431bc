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

    private readonly TaskCompletionSource finished = new();
    private Task display = Task.CompletedTask;
    private StatusContext? line;
    private ITimer? ticker;
    private int orders;
    private int told;
    private DateTimeOffset waitingUntil;
    private string trouble = "";
    private DateTimeOffset troubleUntil;

    public ConsoleProgress Start()
    {
        if (!quiet && io.ErrorIsTerminal)
        {
            display = Terminal.Of(io.Error, isTerminal: true).Status().StartAsync(Text("Verbinde …", "Connecting …"), context =>
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
        if (!quiet)
        {
            io.Error.WriteLine(note.In(language));
        }
    }

    public void OrdersRead(int total)
    {
        orders = total;

        if (line is null && !quiet && total / OrdersPerPlainLine > told)
        {
            told = total / OrdersPerPlainLine;
            io.Error.WriteLine(Orders());
        }
    }

    public void WaitingForRateLimit(DateTimeOffset until)
    {
        var wait = until - clock.GetUtcNow();
        waitingUntil = until;

        if (line is null && !quiet && wait >= WorthTelling)
        {
            io.Error.WriteLine(Waiting(wait));
        }
    }

    public void Retrying(LocalizedText problem, int attempt, TimeSpan delay)
    {
        trouble = Trouble(problem, attempt, delay);
        troubleUntil = clock.GetUtcNow() + delay + WorthTelling;

        if (!quiet && line is null)
        {
            io.Error.WriteLine(trouble);
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
        var addition = wait >= TimeSpan.FromSeconds(1) ? Waiting(wait) : troubleUntil > now ? trouble : "";
        line?.Status(Markup.Escape($"{Orders()}  {addition}".TrimEnd()));
    }

    private string Orders()
    {
        var count = new LocalFormat(language, zone).Count(orders);
        return Text($"{count} Bestellungen gelesen.", $"{count} orders read.");
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

    private string Text(string de, string en) => language == Language.German ? de : en;
}
