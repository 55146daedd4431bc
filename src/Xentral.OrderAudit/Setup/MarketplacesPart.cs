using Xentral.OrderAudit.Amazon;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Setup;

/// <summary>Which marketplaces; proposes those the account sells on.</summary>
internal sealed class MarketplacesPart(CommandContext context, SetupDraft draft, Questions questions, SetupTrial trial) : SetupPart(context, draft, questions)
{
    public const string Key = "Amazon:MarketplaceIds";

    public override string Title => Context.Text("Marktplätze", "Marketplaces");

    public static string UsualOf(string? region) => region switch
    {
        "na" => "US",
        "fe" => "JP",
        _ => "DE",
    };

    protected override async Task AskOnceAsync(CancellationToken cancellationToken)
    {
        var soldOn = await trial.MarketplacesAsync(cancellationToken);
        var proposal = string.Join(',', soldOn.Select(id => Marketplace.Find(id)?.CountryCode ?? id));
        if (proposal.Length > 0)
        {
            Explain(Context.Text($"Laut Amazon verkaufen Sie auf: {proposal}", $"Amazon says you sell on: {proposal}"));
        }

        Draft[Key] = await Questions.AskAsync(
            Context.Text("Welche prüfen? (Land oder Kürzel, mit Komma)", "Which to audit? (countries or codes, with commas)"),
            proposal.Length > 0 && !Draft.Exists ? proposal : Draft.List(Key),
            Problem);
    }

    protected override Task<bool> SucceedsAsync(CancellationToken cancellationToken)
        => trial.SucceedsAsync(AuditSource.Amazon, SetupTrial.MarketplaceChecks, cancellationToken);

    private string? Problem(string typed)
    {
        var options = new AmazonOptions { Region = Draft["Amazon:Region"] ?? "eu" };
        options.MarketplaceIds.Add(typed);
        return AmazonOptionsProblems.OfMarketplaces(options).FirstOrDefault()?.In(Context.Language);
    }
}
