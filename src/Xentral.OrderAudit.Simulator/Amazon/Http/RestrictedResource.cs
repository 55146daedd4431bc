namespace Xentral.OrderAudit.Simulator.Amazon.Http;

/// <summary>What a restricted token is good for.</summary>
/// <param name="Path">May hold a placeholder, <c>/orders/v0/orders/{orderId}</c>, which stands for every order.</param>
internal sealed record RestrictedResource(string Method, string Path, IReadOnlyList<string> DataElements)
{
    /// <param name="dataElement"><see langword="null"/> where the operation knows none.</param>
    public bool Covers(string method, string path, string? dataElement)
        => Method.Equals(method, StringComparison.OrdinalIgnoreCase)
            && MatchesPath(path)
            && (dataElement is null || DataElements.Contains(dataElement, StringComparer.Ordinal));

    // Byte for byte: a slash too many at the end makes a token that opens nothing, and nobody says so.
    private bool MatchesPath(string path)
    {
        var wanted = Path.Split('/');
        var given = path.Split('/');
        return wanted.Length == given.Length
            && wanted.Zip(given).All(pair => pair.First == pair.Second || (pair.First.StartsWith('{') && pair.First.EndsWith('}') && pair.Second.Length > 0));
    }
}
