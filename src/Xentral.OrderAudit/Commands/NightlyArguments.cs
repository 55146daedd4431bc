using System.CommandLine;

namespace Xentral.OrderAudit.Commands;

/// <summary>The options of <c>audit</c> for runs nobody watches.</summary>
internal sealed class NightlyArguments(CommandContext context)
{
    public const string LogFileKey = "Log:File";

    private readonly Option<bool> nightly = new("--nightly")
    {
        Description = context.Text(
            "Prüft nur, was seit dem letzten vollständigen Lauf dazugekommen oder noch offen ist; mit Sperre gegen Überschneidung, Protokolldatei und "
                + "kurzer Zusammenfassung",
            "Audits only what has come since the last complete run or is still open; with a lock against overlapping runs, a log file and a short summary"),
    };

    private readonly Option<string> logFile = new("--log-file")
    {
        HelpName = context.Text("DATEI", "FILE"),
        Description = context.Text(
            "Protokoll der Nachtläufe, eine JSON-Zeile je Ereignis. Vorgabe: order-audit.log im Ordner des Zwischenstands",
            "Log of nightly runs, a line of JSON per event. Default: order-audit.log in the state folder"),
    };

    public static IEnumerable<string> Keys => [LogFileKey];

    public void AddTo(Command command)
    {
        command.Options.Add(nightly);
        command.Options.Add(logFile);
    }

    public bool IsNightly(ParseResult parsed) => parsed.GetValue(nightly);

    /// <summary>Adds what was given to the settings of the command line.</summary>
    public Dictionary<string, string?> AddTo(Dictionary<string, string?> settings, ParseResult parsed)
    {
        if (parsed.GetValue(logFile) is { } path)
        {
            settings[LogFileKey] = path;
        }

        return settings;
    }
}
