using Spectre.Console;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>Asks a person. Lines only, no menus to move in: that works on every terminal, over a serial line and with a screen reader.</summary>
internal sealed class Questions(IAnsiConsole console, Language language, CancellationToken cancellationToken)
{
    /// <param name="proposal">Taken when nothing is typed; <see langword="null"/> asks until something is.</param>
    /// <param name="problem">What is wrong with an answer, or <see langword="null"/>.</param>
    public async Task<string> AskAsync(string question, string? proposal = null, Func<string, string?>? problem = null)
    {
        while (true)
        {
            var answer = await ReadAsync(proposal is { Length: > 0 } ? $"{question} [{proposal}]" : question, isSecret: false);
            answer = answer.Length == 0 && proposal is not null ? proposal : answer;
            if (answer.Length == 0 && proposal is null)
            {
                Say("Bitte geben Sie etwas ein; Strg+C bricht ab.", "Please type something; Ctrl+C ends.");
            }
            else if (problem?.Invoke(answer) is { } wrong)
            {
                console.WriteLine(wrong);
            }
            else
            {
                return answer;
            }
        }
    }

    /// <summary>Shows nothing of what is typed, only how much it was.</summary>
    /// <returns><see langword="null"/> when the present one stays.</returns>
    public async Task<string?> AskSecretAsync(string question, bool mayStay)
    {
        while (true)
        {
            var hint = mayStay
                ? Text("bleibt unsichtbar; leer: wie bisher", "stays invisible; empty: as before")
                : Text("bleibt unsichtbar", "stays invisible");
            var answer = await ReadAsync($"{question} ({hint})", isSecret: true);
            if (answer.Length > 0)
            {
                Say($"  {answer.Length} Zeichen übernommen.", $"  {answer.Length} characters taken.");
                return answer;
            }

            if (mayStay)
            {
                return null;
            }

            Say("Bitte geben Sie etwas ein; Strg+C bricht ab.", "Please type something; Ctrl+C ends.");
        }
    }

    public async Task<bool> ConfirmAsync(string question)
    {
        var answer = await AskAsync($"{question} ({Text("j/n", "y/n")})", Text("j", "y"), typed => IsYes(typed) || IsNo(typed)
            ? null
            : Text("Bitte j oder n.", "Please y or n."));
        return IsYes(answer);
    }

    /// <returns>Index of the choice.</returns>
    public async Task<int> ChooseAsync(string question, params IReadOnlyList<string> choices)
    {
        for (var index = 0; index < choices.Count; index++)
        {
            console.WriteLine($"  {index + 1}  {choices[index]}");
        }

        var answer = await AskAsync(question, "1", typed => int.TryParse(typed, out var number) && number >= 1 && number <= choices.Count
            ? null
            : Text($"Bitte eine Zahl von 1 bis {choices.Count}.", $"Please a number from 1 to {choices.Count}."));
        return int.Parse(answer, System.Globalization.CultureInfo.InvariantCulture) - 1;
    }

    private static bool IsYes(string typed) => typed.ToUpperInvariant() is "J" or "JA" or "Y" or "YES";

    private static bool IsNo(string typed) => typed.ToUpperInvariant() is "N" or "NEIN" or "NO";

    private async Task<string> ReadAsync(string question, bool isSecret)
    {
        var prompt = new TextPrompt<string>($"{Markup.Escape(question)}:") { AllowEmpty = true };

        // No asterisks either: a refresh token would fill the screen with them.
        return (await (isSecret ? prompt.Secret(null) : prompt).ShowAsync(console, cancellationToken)).Trim();
    }

    private void Say(string de, string en) => console.WriteLine(Text(de, en));

    private string Text(string de, string en) => language == Language.German ? de : en;
}
