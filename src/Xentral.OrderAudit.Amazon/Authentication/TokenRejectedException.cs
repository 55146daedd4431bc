namespace Xentral.OrderAudit.Amazon.Authentication;

/// <summary>Amazon says the access token is expired or invalid, and a fresh one has not been tried yet. Never leaves this room.</summary>
internal sealed class TokenRejectedException(AccessToken token) : Exception("The access token was rejected.")
{
    public AccessToken Token { get; } = token;
}
