using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>Restricted data tokens given out, and what each opens.</summary>
internal sealed class IssuedRestrictedTokens(TimeProvider clock)
{
    private const string Prefix = "Atz.sprdt|";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, (long At, IReadOnlyList<RestrictedResource> Resources)> issued = new(StringComparer.Ordinal);

    public static int LifetimeSeconds => (int)Lifetime.TotalSeconds;

    public static bool IsOne(string? token) => token?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    public string Issue(IReadOnlyList<RestrictedResource> resources)
    {
        var token = Prefix + Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        issued[token] = (clock.GetTimestamp(), resources);
        return token;
    }

    /// <summary>What Amazon says against the token in "details"; <see langword="null"/> when it is good.</summary>
    public string? Objection(string token) => issued.TryGetValue(token, out var known)
        ? clock.GetElapsedTime(known.At) >= Lifetime ? "The access token you provided has expired." : null
        : "The access token you provided is revoked, malformed or invalid.";

    /// <summary>The token opens this, and personal data along with it.</summary>
    public bool Opens(string? token, string method, string path)
        => token is not null && issued.TryGetValue(token, out var known) && known.Resources.Contains(new(method, path));
}
