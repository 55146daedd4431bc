using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>Access tokens given out and when each ends.</summary>
internal sealed class IssuedAccessTokens(TimeProvider clock, TimeSpan lifetime)
{
    private readonly ConcurrentDictionary<string, long> issued = new(StringComparer.Ordinal);

    public int LifetimeSeconds => (int)lifetime.TotalSeconds;

    public string Issue()
    {
        var token = $"Atza|{Convert.ToHexString(RandomNumberGenerator.GetBytes(32))}";
        issued[token] = clock.GetTimestamp();
        return token;
    }

    /// <summary>What Amazon says against the token in "details"; <see langword="null"/> when it is good.</summary>
    public string? Objection(string? token) => token switch
    {
        null or "" => "Access token is missing in the request header.",
        _ when !issued.TryGetValue(token, out _) => "The access token you provided is revoked, malformed or invalid.",
        _ when clock.GetElapsedTime(issued[token]) >= lifetime => "The access token you provided has expired.",
        _ => null,
    };
}
