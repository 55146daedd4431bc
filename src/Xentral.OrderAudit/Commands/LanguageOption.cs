using System.CommandLine;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>--language</c> for commands without settings of their own; it is read before anything is parsed.</summary>
internal static class LanguageOption
{
    public static Option<string> Create(CommandContext context) => new(CommandLanguage.Option)
    {
        HelpName = "de|en",
        Description = context.Text("Sprache der Meldungen. Vorgabe: de", "Language of messages. Default: de"),
    };
}
