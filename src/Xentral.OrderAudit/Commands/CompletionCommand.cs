using System.CommandLine;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit completion SHELL</c>: prints the lines that let a shell complete commands and options with the tab key.</summary>
internal static class CompletionCommand
{
    // Each asks the program itself, through the library's suggest directive, so that it never falls behind.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bash"] = """
            _order_audit() {
              local IFS=$'\n'
              COMPREPLY=($("${COMP_WORDS[0]}" "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null))
            }
            complete -o default -F _order_audit order-audit
            """,
        ["zsh"] = """
            _order_audit() {
              local -a words_found
              words_found=("${(@f)$(order-audit "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
              if [[ -n "$words_found" ]]; then compadd -- $words_found; else _files; fi
            }
            compdef _order_audit order-audit
            """,
        ["powershell"] = """
            Register-ArgumentCompleter -Native -CommandName order-audit -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                order-audit "[suggest:$cursorPosition]" "$commandAst" | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
    };

    private static readonly string[] ShellNames = ["bash", "zsh", "powershell"];

    public static Command Create(CommandContext context)
    {
        var shell = new Argument<string>("SHELL")
        {
            HelpName = "bash|zsh|powershell",
            Description = context.Text("Die Shell, in der die Tabulatortaste ergänzen soll", "The shell whose tab key is to complete"),
        };
        shell.CompletionSources.Add(ShellNames);
        var command = new Command("completion", context.Text(
            "Gibt das Skript aus, mit dem eine Shell Befehle und Optionen ergänzt",
            "Prints the script with which a shell completes commands and options"))
        {
            shell,
            LanguageOption.Create(context),
        };

        command.SetAction(parsed =>
        {
            context.Io.Out.Write($"{ScriptFor(parsed.GetValue(shell)!)}\n");
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Offers what help names as the values of an option: <c>de|en</c>.</summary>
    public static void OfferValues(RootCommand root)
    {
        foreach (
            var option in root.Subcommands.SelectMany(command => command.Options).Where(
                option => option.HelpName?.Contains('|', StringComparison.Ordinal) ?? false))
        {
            option.CompletionSources.Add(option.HelpName!.Split('|').Where(word => word.All(char.IsAsciiLetterLower)).ToArray());
        }
    }

    private static string ScriptFor(string shell) => Scripts.TryGetValue(shell, out var script) ? script : throw new UsageException(new LocalizedText(
        $"Für „{shell}“ gibt es kein Skript; möglich sind bash, zsh und powershell.", $"There is no script for “{shell}”; use bash, zsh or powershell."));
}
