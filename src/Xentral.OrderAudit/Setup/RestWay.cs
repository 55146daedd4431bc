using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;

namespace Xentral.OrderAudit.Setup;

/// <summary>Xentral's REST interface, in either version.</summary>
internal sealed class RestWay(CommandContext context, SetupDraft draft, Questions questions) : XentralWay(context, draft, questions)
{
    public const string UrlKey = "Xentral:Url";

    private const string ApiKey = "Xentral:Api";
    private const string UserKey = "Xentral:ApiUser";

    public override string Source => "rest";

    public override string Title
        => Text("REST-Schnittstelle (Cloud: Zugriffstoken; OpenXE: API-Konto)", "REST interface (cloud: access token; OpenXE: API account)");

    public override string Explanation => Text(
        "v3 ist die Schnittstelle des heutigen Xentral, mit einem persönlichen Zugriffstoken mit dem Recht salesOrder:read; v1 die von Xentral 20.3 "
            + "und OpenXE.",
        "v3 is the interface of today’s Xentral, with a personal access token that has the right salesOrder:read; v1 that of Xentral 20.3 and OpenXE.");

    public override async Task AskAsync()
    {
        Draft[UrlKey] = await Questions.AskAsync(Text("Adresse (https://firma.xentral.biz)", "Address (https://company.xentral.biz)"), Draft[UrlKey]);
        var api = await Questions.AskAsync(
            Text("Schnittstelle (v3, v1)", "Interface (v3, v1)"),
            Draft[ApiKey] ?? "v3",
            typed => typed.ToUpperInvariant() is "V3" or "V1" ? null : Text("Bitte v3 oder v1.", "Please v3 or v1."));
        Draft[ApiKey] = api.ToLowerInvariant();
        if (Draft[ApiKey] == "v3")
        {
            await AskSecretAsync(Text("Zugriffstoken", "Access token"), SecretKeys.XentralToken);
            return;
        }

        Draft[UserKey] = await Questions.AskAsync(Text("Name des API-Kontos", "Name of the API account"), Draft[UserKey]);
        await AskSecretAsync(Text("Schlüssel des API-Kontos", "Key of the API account"), SecretKeys.XentralApiPassword);
    }
}
