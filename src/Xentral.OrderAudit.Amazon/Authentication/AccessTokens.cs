using Xentral.OrderAudit.Amazon.Configuration;
using Xentral.OrderAudit.Amazon.Transport;

namespace Xentral.OrderAudit.Amazon.Authentication;

/// <summary>Exchanges the refresh token at Login with Amazon and keeps the access token until a minute before its end.</summary>
internal sealed class AccessTokens(AmazonTransport transport, RetryPolicy retries, AmazonAccount account, TimeProvider time) : ITokens, IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private AccessToken? current;

    public async ValueTask<AccessToken> GetAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // A known one is not written back: it may be being forgotten at this moment.
            return current is { } known && known.IsUsable(time)
                ? known
                : current = await retries.ExecuteAsync(LogInAsync, isOptional: false, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Forget(AccessToken rejected) => Interlocked.CompareExchange(ref current, null, rejected);

    public void Dispose() => gate.Dispose();

    private async ValueTask<AccessToken> LogInAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, account.Endpoints.Token)
        {
            Content = new FormUrlEncodedContent(
            [
                new("grant_type", "refresh_token"),
                new("refresh_token", account.Credentials.RefreshToken),
                new("client_id", account.Credentials.ClientId),
                new("client_secret", account.Credentials.ClientSecret),
            ]),
        };
        using var answer = await transport.SendAsync(Operation.Login, request, cancellationToken).ConfigureAwait(false);
        return AccessTokenReader.Read(answer, time);
    }
}
