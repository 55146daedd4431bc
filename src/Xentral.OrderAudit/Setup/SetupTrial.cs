using Xentral.OrderAudit.Checking;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;

namespace Xentral.OrderAudit.Setup;

/// <summary>Tries answers out at once, with the checks of <c>order-audit check</c>.</summary>
internal sealed class SetupTrial(CommandContext context, SetupDraft draft)
{
    public static readonly string[] LoginChecks = ["amazon-login", "clock"];

    public static readonly string[] MarketplaceChecks = ["amazon-login", "amazon-marketplaces", "amazon-personal-data"];

    public static readonly string[] XentralChecks =
    [
        "xentral-connection", "xentral-layout", "xentral-side-tables", "xentral-rights", "xentral-shops", "xentral-latest-order",
    ];

    private readonly CheckReport report = new(context.Io, context.Language);

    /// <summary>Tells what was found; <see langword="false"/> when an audit would not work.</summary>
    public async Task<bool> SucceedsAsync(AuditSource source, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var succeeds = true;
        context.Io.Out.WriteLine();
        await foreach (var line in new SetupChecks(context, draft.ToSettings(), new CheckScope()).RunAsync(source, ids, cancellationToken))
        {
            if (line.Result.State != CheckState.NotChecked)
            {
                report.Write(line);
            }

            succeeds &= line.Result.State != CheckState.Failed;
        }

        return succeeds;
    }

    /// <summary>Where the account sells; empty when Amazon does not tell.</summary>
    public async Task<IReadOnlyList<string>> MarketplacesAsync(CancellationToken cancellationToken)
    {
        await using var built = ServiceRegistration.BuildForChecks(context, draft.ToSettings());
        try
        {
            return await built.Parts.Marketplaces().FindAsync(cancellationToken) ?? [];
        }
        catch (SourceUnavailableException)
        {
            // Only a proposal; the check that follows says what is wrong.
            return [];
        }
    }
}
