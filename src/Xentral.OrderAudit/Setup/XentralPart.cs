using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Setup;

/// <summary>How the merchant reaches Xentral's orders, and what that way needs.</summary>
internal sealed class XentralPart(CommandContext context, SetupDraft draft, Questions questions, SetupTrial trial) : SetupPart(context, draft, questions)
{
    public const string SourceKey = "Xentral:Source";

    private readonly XentralWay[] ways =
    [
        new DatabaseWay(context, draft, questions),
        new ExportWay(context, draft, questions),
        new RestWay(context, draft, questions),
        new SnapshotWay(context, draft, questions),
    ];

    public override string Title => "Xentral";

    protected override async Task AskOnceAsync(CancellationToken cancellationToken)
    {
        Explain(Context.Text("Wie kommt das Programm an die Aufträge in Xentral?", "How does the program get at the orders in Xentral?"));
        var way = ways[await Questions.ChooseAsync(Context.Text("Nummer", "Number"), [.. ways.Select(way => way.Title)])];

        Explain(way.Explanation);
        await way.AskAsync();
        Draft[SourceKey] = way.Source;
    }

    protected override Task<bool> SucceedsAsync(CancellationToken cancellationToken)
        => trial.SucceedsAsync(AuditSource.Xentral, SetupTrial.XentralChecks, cancellationToken);
}
