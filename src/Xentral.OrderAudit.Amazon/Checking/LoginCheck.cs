using Xentral.OrderAudit.Amazon.Authentication;
using Xentral.OrderAudit.Amazon.Configuration;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Checking;

/// <summary>Do client id, client secret and refresh token get an access token?</summary>
internal sealed class LoginCheck(AccessTokens tokens, AmazonAccount account) : ISetupCheck
{
    public string Id => "amazon-login";

    public LocalizedText Title { get; } = new("Amazon-Anmeldung", "Amazon login");

    public bool IsGate => true;

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken = default)
    {
        await tokens.GetAsync(cancellationToken).ConfigureAwait(false);
        var region = Endpoints.KeyOf(account.Endpoints.Region);
        return CheckResult.Ok(new($"Amazon nimmt die Zugangsdaten an (Region {region}).", $"Amazon accepts the credentials (region {region})."));
    }
}
