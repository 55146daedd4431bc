using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Xentral.OrderAudit.Console;

namespace Xentral.OrderAudit.Commands;

/// <summary>Writes <c>--help</c> in the user's language; the library's own headings exist in English only.</summary>
internal sealed class LocalizedHelp(CommandContext context) : SynchronousCommandLineAction
{
    private const int WidestLine = 100;

    /// <summary>Examples shown below the options, by command name.</summary>
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["order-audit"] = ["order-audit demo", "order-audit init", "order-audit audit --marketplace DE"],
        ["completion"] = ["source <(order-audit completion bash)", "order-audit completion powershell | Out-String | Invoke-Expression"],
        ["diagnose"] = ["order-audit diagnose", "order-audit diagnose --offline --output /tmp"],
        ["init"] = ["order-audit init", "order-audit init --non-interactive --from - < setup.json"],
        ["check"] = ["order-audit check", "order-audit check --skip-orders --json", "order-audit check --orders bestellungen.txt"],
        ["audit"] =
        [
            "order-audit audit --config order-audit.json --since 2023-08-04 --marketplace DE,FR --output reports",
            "order-audit audit --orders bestellungen-juli.txt bestellungen-august.txt --xentral-csv xentral.csv",
            "order-audit audit --case",
            "order-audit audit --nightly --fail-on new --output /var/lib/order-audit",
            "order-audit audit --nightly --all-profiles --profiles merchants --shard 0/4",
        ],
        ["demo"] = ["order-audit demo --language en --output /tmp"],
        ["compare"] = ["order-audit compare amazon.json strasse=\"Lindenallee 12\" plz=14467 ort=Potsdam land=DE name=\"Anna Beispiel\""],
        ["history"] = ["order-audit history", "order-audit history --order 302-1234567-1234567", "order-audit history --json --runs 90"],
        ["schedule"] =
        [
            "order-audit schedule --systemd --at 02:30 --output units", "order-audit schedule --windows > order-audit.xml",
            "order-audit schedule --kubernetes --image registry.example/order-audit:0.1.0",
        ],
        ["notify"] = ["order-audit notify", "order-audit notify --config order-audit.json --language en"],
        ["grants"] = ["order-audit grants --user order_audit --host 10.0.0.%"],
        ["export-query"] = ["order-audit export-query --since 2023-08-04 > bericht.sql"],
        ["snapshot"] = ["order-audit snapshot xentral.sqlite --since 2023-08-04 --until 2023-08-20 --password-file kennwort.txt"],
        ["purge"] = ["order-audit purge"],
        ["case"] = ["order-audit case", "order-audit case result.json --proof xentral.pdf",
            "order-audit case --config order-audit.json --since 2023-08-04 --output faelle"],
        ["explain"] = ["order-audit explain", "order-audit explain 302-1234567-1234567", "order-audit explain 302-1234567-1234567 --audience internal"],
        ["render"] = ["order-audit render --format html", "order-audit render result.json --format csv"],
        ["verify"] = ["order-audit verify order-audit-demo.xlsx", "order-audit verify amazon-fall-demo.zip"],
        ["rules"] = ["order-audit rules", "order-audit rules XOA102"],
    };

    public static void UseFor(RootCommand root, CommandContext context)
    {
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Description = context.Text("Diese Hilfe", "This help");
                    help.Action = new LocalizedHelp(context);
                    break;
                case VersionOption version:
                    version.Description = context.Text("Die Version des Programms", "The program's version");
                    version.Action = new VersionAction(context);
                    break;
            }
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var isRoot = command is RootCommand;
        var name = isRoot ? "order-audit" : command.Name;
        var output = context.Io.Out;

        WrappedText.Write(output, Width, (command.Description ?? "").Replace('\n', ' '));
        output.WriteLine();
        output.WriteLine(context.Text("Aufruf:", "Usage:"));
        output.WriteLine($"  {Usage(command, isRoot)}");

        if (isRoot)
        {
            Section(context.Text("Befehle:", "Commands:"), command.Subcommands.Select(each => (each.Name, FirstLine(each.Description))));
        }

        Section(context.Text("Angaben:", "Arguments:"), command.Arguments.Select(each => (Label(each), each.Description ?? "")));
        Section(context.Text("Optionen:", "Options:"), Options(parseResult, command).Select(each => (Label(each), each.Description ?? "")));

        output.WriteLine();
        output.WriteLine(context.Text("Beispiele:", "Examples:"));
        foreach (var example in Examples.GetValueOrDefault(name, []))
        {
            output.WriteLine($"  {example}");
        }

        return ExitCode.Success;
    }

    private string Usage(Command command, bool isRoot)
    {
        var arguments = string.Concat(command.Arguments.Select(argument => $" {Label(argument)}"));
        return isRoot ? context.Text("order-audit BEFEHL [OPTION…]", "order-audit COMMAND [OPTION…]") : $"order-audit {command.Name}{arguments} [OPTION…]";
    }

    private static IEnumerable<Option> Options(ParseResult parseResult, Command command)
        => command.Options.Concat(parseResult.RootCommandResult.Command.Options).Distinct().Where(option => !option.Hidden);

    /// <summary>In brackets what may be left out.</summary>
    private static string Label(Argument argument)
    {
        var name = argument.HelpName ?? argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-') && alias.Length == 2).Append(option.Name));
        return option.HelpName is { Length: > 0 } value ? $"{names} {value}" : names;
    }

    private static string FirstLine(string? text) => text?.Split('\n')[0] ?? "";

    private void Section(string heading, IEnumerable<(string Label, string Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var indent = all.Max(row => row.Label.Length) + 4;
        context.Io.Out.WriteLine();
        context.Io.Out.WriteLine(heading);

        foreach (var (label, text) in all)
        {
            WrappedText.Write(context.Io.Out, Width, text, $"  {label}".PadRight(indent));
        }
    }

    private int Width => Math.Min(context.Io.OutWidth ?? WidestLine, WidestLine);
}
