using System.Globalization;

namespace Xentral.OrderAudit.Scheduling;

/// <summary>A line for <c>crontab -e</c>. Cron mails what the program prints.</summary>
internal static class CronTable
{
    public static IReadOnlyList<ScheduledFile> Of(Installation installation) => [new("order-audit.cron", Table(installation))];

    private static string Table(Installation installation) => $"""
        # Xentral Order Audit, every night at {installation.At.ToString("HH:mm", CultureInfo.InvariantCulture)} by the clock of this machine.
        # A night the machine was off is made up for by the next one: it reads everything since the last complete run.
        {installation.At.Minute} {installation.At.Hour} * * * {InCron(Command(installation))}

        """;

    private static string Command(Installation installation)
        => $"cd {Word(installation.WorkingDirectory)} && {string.Join(' ', installation.Program.Concat(installation.Arguments).Select(Word))}";

    // Cron takes an unescaped % for the end of the line.
    private static string InCron(string command) => command.Replace("%", "\\%", StringComparison.Ordinal);

    private static string Word(string text)
        => text.All(character => char.IsAsciiLetterOrDigit(character) || "-_./:=,%".Contains(character, StringComparison.Ordinal))
            ? text
            : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
