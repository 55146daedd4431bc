using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Console;

namespace Xentral.OrderAudit.Setup;

/// <summary>One way to Xentral's orders: what it is called, and what has to be asked for it.</summary>
internal abstract class XentralWay(CommandContext context, SetupDraft draft, Questions questions)
{
    /// <summary>The value of <c>Xentral:Source</c>.</summary>
    public abstract string Source { get; }

    public abstract string Title { get; }

    public abstract string Explanation { get; }

    protected SetupDraft Draft => draft;

    protected Questions Questions => questions;

    public abstract Task AskAsync();

    protected string Text(string de, string en) => context.Text(de, en);

    protected async Task AskFileAsync(string question, string key) => Draft[key] = context.Io.PathOf(await Questions.AskAsync(
        question, Draft[key], typed => File.Exists(context.Io.PathOf(typed)) ? null : Text("Diese Datei gibt es nicht.", "There is no such file.")));

    protected async Task AskSecretAsync(string question, string key)
    {
        if (await Questions.AskSecretAsync(question, Draft.HasSecret(key)) is { } answer)
        {
            Draft[key] = answer;
        }
    }
}
