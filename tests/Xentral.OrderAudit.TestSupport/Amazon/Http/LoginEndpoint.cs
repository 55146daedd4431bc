using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>Login with Amazon: a refresh token in, an access token out.</summary>
internal sealed class LoginEndpoint(SimulatedCredentials credentials, IssuedAccessTokens tokens)
{
    public async Task AnswerAsync(HttpContext context, FaultKind? fault)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        await (fault switch
        {
            FaultKind.InvalidGrant => InvalidGrantAsync(context),
            FaultKind.InvalidClient => InvalidClientAsync(context),
            FaultKind.UnauthorizedClient
                => Replies.LoginErrorAsync(context, 400, "unauthorized_client", "Not authorized for requested operation"),
            FaultKind.LoginUnavailable
                => Replies.LoginErrorAsync(context, 400, "temporarily_unavailable", "The authorization server is currently unable to handle the request"),
            FaultKind.LoginWithoutToken => Replies.JsonAsync(context, 200, new() { ["token_type"] = "bearer" }),
            _ when form["grant_type"] != "refresh_token"
                => Replies.LoginErrorAsync(context, 400, "unsupported_grant_type", "The authorization grant type is not supported"),
            _ when form["client_id"] != credentials.ClientId || form["client_secret"] != credentials.ClientSecret => InvalidClientAsync(context),
            _ when form["refresh_token"] != credentials.RefreshToken => InvalidGrantAsync(context),
            _ => IssueAsync(context),
        }).ConfigureAwait(false);
    }

    private Task IssueAsync(HttpContext context) => Replies.JsonAsync(context, 200, new()
    {
        ["access_token"] = tokens.Issue(),
        ["token_type"] = "bearer",
        ["expires_in"] = tokens.LifetimeSeconds,
        ["refresh_token"] = credentials.RefreshToken,
    });

    private static Task InvalidGrantAsync(HttpContext context) => Replies.LoginErrorAsync(
        context,
        400,
        "invalid_grant",
        "The request has an invalid grant parameter : refresh_token. User may have revoked or didn't grant the permission.");

    private static Task InvalidClientAsync(HttpContext context)
        => Replies.LoginErrorAsync(context, 401, "invalid_client", "Client authentication failed");
}
