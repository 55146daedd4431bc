using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Console;

namespace Xentral.OrderAudit.Setup;

/// <summary>What stands on the report's cover.</summary>
internal sealed class ReportPart(CommandContext context, SetupDraft draft, Questions questions) : SetupPart(context, draft, questions)
{
    public const string NameKey = "Report:MerchantName";
    public const string TokenKey = "Report:MerchantToken";

    public override string Title => Context.Text("Angaben im Bericht", "On the report");

    protected override async Task AskOnceAsync(CancellationToken cancellationToken)
    {
        Draft[NameKey] = await Questions.AskAsync(Context.Text("Firma", "Company"), Draft[NameKey] ?? "");
        Draft[TokenKey] = await Questions.AskAsync(
            Context.Text("Händler-Token aus Seller Central (A…, kann leer bleiben)", "Merchant token of Seller Central (A…, may stay empty)"),
            Draft[TokenKey] ?? "");
    }

    protected override Task<bool> SucceedsAsync(CancellationToken cancellationToken) => Task.FromResult(true);
}
