using System.Collections;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Scheduling;

namespace Xentral.OrderAudit.Console;

/// <summary>Says on stderr what to do with a schedule, so that stdout can go into a file.</summary>
internal sealed class ScheduleSteps(CommandContext context)
{
    private const string EnvironmentPrefix = "ORDERAUDIT__";

    /// <param name="paths">Of the files written, or what to call those that were only shown.</param>
    public void Write(string scheduler, Installation installation, IReadOnlyList<string> paths)
    {
        WarnOfEnvironment();
        context.Io.Error.WriteLine();
        context.Io.Error.WriteLine(context.Text("So geht es weiter:", "What next:"));
        foreach (var step in Steps(scheduler, installation, paths))
        {
            context.Io.Error.WriteLine($"  {step}");
        }
    }

    // A scheduler starts the program in an environment of its own.
    private void WarnOfEnvironment()
    {
        var names = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(entry => (string)entry.Key)
            .Where(name => name.StartsWith(EnvironmentPrefix, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (names.Count > 0)
        {
            context.Io.Error.WriteLine(context.Text(
                "Achtung: Diese Einstellungen stehen nur in der jetzigen Umgebung; der Zeitplan kennt sie nicht. Tragen Sie sie in die "
                    + $"Konfigurationsdatei ein: {string.Join(", ", names)}.",
                "Mind: these settings stand in the present environment only; the schedule does not know them. Put them into the configuration file: "
                    + $"{string.Join(", ", names)}."));
        }
    }

    private IEnumerable<string> Steps(string scheduler, Installation installation, IReadOnlyList<string> paths) => scheduler switch
    {
        ScheduleOptions.Systemd =>
        [
            $"mkdir -p '{installation.StateFolder}' '{installation.OutputFolder}'",
            $"sudo cp {string.Join(' ', paths.Select(path => $"'{path}'"))} /etc/systemd/system/",
            "sudo systemctl daemon-reload && sudo systemctl enable --now order-audit.timer",
            context.Text(
                "Nachsehen: systemctl list-timers order-audit.timer, journalctl -u order-audit",
                "Look: systemctl list-timers order-audit.timer, journalctl -u order-audit"),
        ],
        ScheduleOptions.Cron => [context.Text("Die Zeilen mit „crontab -e“ einfügen.", "Insert the lines with “crontab -e”.")],
        ScheduleOptions.Windows =>
        [
            $"schtasks /Create /TN \"Xentral Order Audit\" /XML \"{paths[0]}\"",
            context.Text("Nachsehen: Aufgabenplanung öffnen, Aufgabe „Xentral Order Audit“", "Look: open Task Scheduler, task “Xentral Order Audit”"),
        ],
        _ =>
        [
            context.Text("Das Secret anlegen (Befehl am Anfang der Datei)", "Create the secret (command at the top of the file)"),
            $"kubectl apply -f '{paths[0]}'",
            "kubectl create job --from=cronjob/order-audit order-audit-test",
        ],
    };
}
