using System.CommandLine;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Rules;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit rules [ID]</c>: lists the catalogue or explains one rule.</summary>
internal static class RulesCommand
{
    public static Command Create(CommandContext context)
    {
        var id = new Argument<string?>("ID")
        {
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "ID",
            Description = context.Text("Kennung einer Regel, zum Beispiel XOA102", "Id of a rule, XOA102 for example"),
        };
        var language = new Option<string>(CommandLanguage.Option) { HelpName = "de|en", Description = context.Text("Sprache", "Language") };
        var command = new Command("rules", context.Text("Zeigt alle Regeln oder erklärt eine", "Lists all rules or explains one")) { id, language };

        command.SetAction(parsed =>
        {
            if (parsed.GetValue(id) is { } wanted)
            {
                WritePage(context.Io.Out, RuleCatalog.Find(wanted) ?? throw Unknown(wanted), context.Language);
            }
            else
            {
                RuleTable.Write(context.Io, RuleCatalog.All, context.Language);
            }

            return ExitCode.Success;
        });

        return command;
    }

    private static void WritePage(TextWriter output, RuleInfo rule, Language language)
    {
        output.WriteLine($"# {rule.Id} · {rule.Severity.Name().In(language)} · {rule.Title.In(language)}");
        output.WriteLine();
        output.WriteLine(RuleCatalog.Page(rule.Id, language));
    }

    private static UsageException Unknown(string id) => new(new LocalizedText(
        $"Die Regel „{id}“ gibt es nicht. Meinten Sie {RuleSuggestion.For(id)}? Alle Regeln zeigt: order-audit rules",
        $"There is no rule “{id}”. Did you mean {RuleSuggestion.For(id)}? All rules: order-audit rules"));
}
