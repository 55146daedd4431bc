namespace Xentral.OrderAudit.Amazon.Authentication;

/// <summary>Gives the token a request needs: the application's own, or one restricted to certain data.</summary>
internal interface ITokens
{
    /// <exception cref="Core.Auditing.SourceUnavailableException">Amazon refused it, or could not be reached.</exception>
    ValueTask<AccessToken> GetAsync(CancellationToken cancellationToken);

    /// <summary>Forgets a token that Amazon turned down, unless a newer one is already there.</summary>
    void Forget(AccessToken rejected);
}
