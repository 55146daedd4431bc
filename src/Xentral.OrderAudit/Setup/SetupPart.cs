using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Console;

namespace Xentral.OrderAudit.Setup;

/// <summary>A group of questions that belong together and are tried out together.</summary>
internal abstract class SetupPart(CommandContext context, SetupDraft draft, Questions questions)
{
    public abstract string Title { get; }

    protected CommandContext Context => context;

    protected SetupDraft Draft => draft;

    protected Questions Questions => questions;

    /// <summary>Asks, tries out, and asks again as long as it does not work and the merchant wants to.</summary>
    public async Task AskAsync(CancellationToken cancellationToken)
    {
        context.Io.Out.WriteLine($"── {Title}");
        do
        {
            await AskOnceAsync(cancellationToken);
        }
        while (!await SucceedsAsync(cancellationToken)
            && await questions.ChooseAsync(
                context.Text("Nummer", "Number"),
                context.Text("Noch einmal eingeben", "Type it again"),
                context.Text("Trotzdem so lassen", "Leave it like this all the same")) == 0);
    }

    protected abstract Task AskOnceAsync(CancellationToken cancellationToken);

    protected abstract Task<bool> SucceedsAsync(CancellationToken cancellationToken);

    protected void Explain(string text) => WrappedText.Write(context.Io.Out, context.Io.OutWidth, text);
}
