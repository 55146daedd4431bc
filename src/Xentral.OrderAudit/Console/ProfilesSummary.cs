using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Profiles;

namespace Xentral.OrderAudit.Console;

/// <summary>A line per merchant and one for all.</summary>
internal sealed class ProfilesSummary(CommandContext context)
{
    public void Write(IReadOnlyList<ProfileResult> results)
    {
        var width = results.Max(result => result.Profile.Name.Length);
        context.Io.Out.WriteLine(context.Text("Alle Händler", "All merchants"));
        foreach (var result in results)
        {
            context.Io.Out.WriteLine($"  {result.Profile.Name.PadRight(width)}  {Meaning(result.ExitCode)}");
        }

        var groups = results.GroupBy(result => result.ExitCode).OrderBy(group => group.Key).Select(group => $"{Meaning(group.Key)}: {group.Count()}");
        var format = new LocalFormat(context.Language, TimeZoneInfo.Utc);
        context.Io.Out.WriteLine($"{format.Counted(results.Count, CountedNoun.Merchant)}. {string.Join(", ", groups)}");
    }

    private string Meaning(int exitCode) => exitCode switch
    {
        ExitCode.Success => context.Text("nichts zu tun", "nothing to do"),
        ExitCode.Findings => context.Text("betroffene Bestellungen", "affected orders"),
        ExitCode.Incomplete => context.Text("unvollständig", "incomplete"),
        ExitCode.Usage => context.Text("GESCHEITERT (Einstellungen)", "FAILED (settings)"),
        ExitCode.SourceUnavailable => context.Text("GESCHEITERT (Amazon oder Xentral nicht erreichbar)", "FAILED (Amazon or Xentral out of reach)"),
        ExitCode.Cancelled => context.Text("abgebrochen", "cancelled"),
        _ => context.Text("GESCHEITERT (Fehler im Programm)", "FAILED (fault in the program)"),
    };
}
