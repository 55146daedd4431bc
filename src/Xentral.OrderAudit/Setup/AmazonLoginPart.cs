using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Setup;

/// <summary>Region and the three values from Seller Central.</summary>
internal sealed class AmazonLoginPart(CommandContext context, SetupDraft draft, Questions questions, SetupTrial trial) : SetupPart(context, draft, questions)
{
    private const string RegionKey = "Amazon:Region";
    private const string ClientIdKey = "Amazon:ClientId";

    public override string Title => Context.Text("Amazon-Zugang", "Amazon login");

    protected override async Task AskOnceAsync(CancellationToken cancellationToken)
    {
        Explain(Context.Text(
            "Die drei Werte stehen in Seller Central unter „Apps und Services › Apps entwickeln“.",
            "The three values are in Seller Central, “Apps and Services › Develop Apps”."));
        Draft[RegionKey] = await Questions.AskAsync(
            Context.Text("Region (eu, na, fe)", "Region (eu, na, fe)"),
            Draft[RegionKey] ?? "eu",
            typed => typed.ToUpperInvariant() is "EU" or "NA" or "FE" ? null : Context.Text("Bitte eu, na oder fe.", "Please eu, na or fe."));
        Draft[RegionKey] = Draft[RegionKey]!.ToLowerInvariant();
        Draft[ClientIdKey] = await Questions.AskAsync("Client-ID", Draft[ClientIdKey]);
        await AskSecretAsync("Client-Secret", SecretKeys.ClientSecret);
        await AskSecretAsync("Refresh-Token", SecretKeys.RefreshToken);

        if (Draft.List(MarketplacesPart.Key).Length == 0)
        {
            // Where the account really sells is asked once the login works.
            Draft[MarketplacesPart.Key] = MarketplacesPart.UsualOf(Draft[RegionKey]);
        }
    }

    protected override Task<bool> SucceedsAsync(CancellationToken cancellationToken)
        => trial.SucceedsAsync(AuditSource.Amazon, SetupTrial.LoginChecks, cancellationToken);

    private async Task AskSecretAsync(string question, string key)
    {
        if (await Questions.AskSecretAsync(question, Draft.HasSecret(key)) is { } answer)
        {
            Draft[key] = answer;
        }
    }
}
