using System.Globalization;
using System.Xml.Linq;

namespace Xentral.OrderAudit.Scheduling;

/// <summary>A task for Windows' Task Scheduler, in its own XML (schema 1.2 of [MS-TSCH] 2.5).</summary>
internal static class WindowsTask
{
    private static readonly XNamespace Tasks = "http://schemas.microsoft.com/windows/2004/02/mit/task";

    public static IReadOnlyList<ScheduledFile> Of(Installation installation, DateOnly today)
        // No encoding is named, so that the file is right in UTF-8 and as a console may store it.
        => [new("order-audit.xml", $"<?xml version=\"1.0\"?>{Environment.NewLine}{Task(installation, today)}{Environment.NewLine}")];

    private static XElement Task(Installation installation, DateOnly today) => new(
        Tasks + "Task",
        new XAttribute("version", "1.2"),
        new XElement(
            Tasks + "RegistrationInfo",
            new XElement(Tasks + "Description", "Xentral Order Audit, every night"),
            new XElement(Tasks + "URI", @"\Xentral Order Audit")),
        new XElement(
            Tasks + "Triggers",
            new XElement(
                Tasks + "CalendarTrigger",
                // Without an offset: the wall clock of the machine, also after a change to summer time.
                new XElement(Tasks + "StartBoundary", today.ToDateTime(installation.At).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)),
                new XElement(Tasks + "RandomDelay", "PT15M"),
                new XElement(Tasks + "ScheduleByDay", new XElement(Tasks + "DaysInterval", 1)))),
        new XElement(
            Tasks + "Principals",
            new XElement(
                Tasks + "Principal",
                new XAttribute("id", "Author"),
                new XElement(Tasks + "UserId", OperatingSystem.IsWindows() ? $@"{Environment.UserDomainName}\{installation.User}" : installation.User),
                // Runs whether the user is logged on or not, and stores no password.
                new XElement(Tasks + "LogonType", "S4U"),
                new XElement(Tasks + "RunLevel", "LeastPrivilege"))),
        new XElement(
            Tasks + "Settings",
            new XElement(Tasks + "MultipleInstancesPolicy", "IgnoreNew"),
            new XElement(Tasks + "DisallowStartIfOnBatteries", false),
            new XElement(Tasks + "StopIfGoingOnBatteries", false),
            // A night the machine was off is made up for.
            new XElement(Tasks + "StartWhenAvailable", true),
            new XElement(Tasks + "RunOnlyIfNetworkAvailable", true),
            // The first run of a large merchant waits for Amazon for days.
            new XElement(Tasks + "ExecutionTimeLimit", "P4D"),
            new XElement(Tasks + "Enabled", true)),
        new XElement(
            Tasks + "Actions",
            new XAttribute("Context", "Author"),
            new XElement(
                Tasks + "Exec",
                new XElement(Tasks + "Command", installation.Program[0]),
                new XElement(Tasks + "Arguments", string.Join(' ', installation.Program.Skip(1).Concat(installation.Arguments).Select(Word))),
                new XElement(Tasks + "WorkingDirectory", installation.WorkingDirectory))));

    /// <summary>As CommandLineToArgvW reads it back: backslashes double only before a quotation mark.</summary>
    private static string Word(string text)
    {
        if (text.Length > 0 && !text.Any(character => char.IsWhiteSpace(character) || character == '"'))
        {
            return text;
        }

        var word = new System.Text.StringBuilder("\"");
        var backslashes = 0;
        foreach (var character in text)
        {
            word.Append('\\', character == '"' ? backslashes + 1 : 0).Append(character);
            backslashes = character == '\\' ? backslashes + 1 : 0;
        }

        return word.Append('\\', backslashes).Append('"').ToString();
    }
}
