using Spectre.Console;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>The rule catalogue as a list.</summary>
internal static class RuleTable
{
    public static void Write(AppIo io, IEnumerable<RuleInfo> rules, Language language)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        table.AddColumn(language == Language.German ? "Regel" : "Rule");
        table.AddColumn(language == Language.German ? "Schwere" : "Severity");
        table.AddColumn(language == Language.German ? "Bedeutung" : "Meaning");

        foreach (var rule in rules)
        {
            table.AddRow(new Text(rule.Id), new Text(rule.Severity.Name().In(language)), new Text(rule.Title.In(language)));
        }

        Terminal.Of(io.Out, io.OutIsTerminal).Write(table);
        io.Out.WriteLine();
        io.Out.WriteLine(language == Language.German
            ? "Eine Regel genau erklärt: order-audit rules XOA102"
            : "One rule in detail: order-audit rules XOA102 --language en");
    }
}
