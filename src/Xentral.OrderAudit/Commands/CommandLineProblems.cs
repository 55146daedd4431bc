using System.CommandLine;
using System.CommandLine.Parsing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Commands;

/// <summary>Says in both languages what is wrong with the arguments, with a suggestion where one is near.</summary>
internal static class CommandLineProblems
{
    public static IReadOnlyList<LocalizedText> Of(ParseResult parsed)
    {
        if (AsksForHelp(parsed) || AsksForCompletion(parsed))
        {
            return [];
        }

        var command = parsed.CommandResult.Command;
        List<LocalizedText> problems =
        [
            .. Blamed(parsed.UnmatchedTokens).Select(token => Unknown(token, command)),
            .. parsed.Errors.Select(error => error.SymbolResult).OfType<OptionResult>().Select(NeedsValue),
            .. CommandLanguage.ProblemsOf(parsed),
        ];

        if (problems.Count == 0 && parsed.Errors.Count > 0)
        {
            problems.Add(command is RootCommand ? MissingCommand(command) : Incomplete(command));
        }

        return problems;
    }

    // What stands beside an unknown option is most likely its value, and no mistake of its own.
    private static IEnumerable<string> Blamed(IReadOnlyList<string> unmatched)
        => unmatched.Any(IsOption) ? unmatched.Where(IsOption) : unmatched;

    private static bool IsOption(string token) => token.StartsWith('-');

    private static bool AsksForHelp(ParseResult parsed)
        => parsed.Tokens.Any(token => token.Value is "--help" or "-h" or "-?" or "--version");

    // What is being typed is unfinished by nature.
    private static bool AsksForCompletion(ParseResult parsed)
        => parsed.Tokens is [{ Type: TokenType.Directive } first, ..] && first.Value.StartsWith("[suggest", StringComparison.Ordinal);

    private static LocalizedText Unknown(string token, Command command)
    {
        var isOption = IsOption(token);
        var known = isOption
            ? command.Options.Select(option => option.Name)
            : command.Subcommands.Select(subcommand => subcommand.Name);

        var problem = isOption
            ? new LocalizedText($"Die Option „{token}“ gibt es hier nicht.", $"There is no option “{token}” here.")
            : new LocalizedText($"Mit „{token}“ kann der Befehl nichts anfangen.", $"The command does not know what to do with “{token}”.");

        return Suggestion.For(token.Split('=', ':')[0], known) is { } near
            ? new($"{problem.De} Meinten Sie „{near}“?", $"{problem.En} Did you mean “{near}”?")
            : new($"{problem.De} {HelpHint(command).De}", $"{problem.En} {HelpHint(command).En}");
    }

    private static LocalizedText NeedsValue(OptionResult option)
    {
        var (number, english) = option.Option.Arity.MaximumNumberOfValues > 1 ? ("mindestens", "at least") : ("genau", "exactly");
        return new(
            $"Die Option „{option.Option.Name}“ braucht {number} einen Wert{Example(option)}.",
            $"The option “{option.Option.Name}” needs {english} one value{Example(option)}.");
    }

    private static string Example(OptionResult option) => option.Option.HelpName is { } name ? $": {option.Option.Name} {name}" : "";

    private static LocalizedText MissingCommand(Command root) => new(
        $"Es fehlt der Befehl. Zum Ausprobieren: order-audit demo. Zum Einrichten: order-audit init. Möglich sind: {Names(root)}. {HelpHint(root).De}",
        $"A command is missing. To try it: order-audit demo. To set it up: order-audit init. There are: {Names(root)}. {HelpHint(root).En}");

    private static LocalizedText Incomplete(Command command) => new(
        $"Dem Befehl „{command.Name}“ fehlt eine Angabe. {HelpHint(command).De}",
        $"The command “{command.Name}” lacks an argument. {HelpHint(command).En}");

    private static LocalizedText HelpHint(Command command)
    {
        var call = command is RootCommand ? "order-audit --help" : $"order-audit {command.Name} --help";
        return new($"Alle Angaben zeigt: {call}", $"See: {call}");
    }

    private static string Names(Command root) => string.Join(", ", root.Subcommands.Select(command => command.Name));
}
