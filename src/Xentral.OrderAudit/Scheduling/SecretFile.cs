namespace Xentral.OrderAudit.Scheduling;

/// <summary>A secret that the configuration keeps in a file of its own.</summary>
/// <param name="Key">The key that names the file, such as <c>Amazon:ClientSecretFile</c>.</param>
/// <param name="Path">Absolute.</param>
internal sealed record SecretFile(string Key, string Path)
{
    /// <summary><c>amazon-clientsecret</c>: a name that schedulers accept.</summary>
    public string Name => Key[..^"File".Length].Replace(':', '-').ToLowerInvariant();

    /// <summary>The environment variable that puts another path in the file's place.</summary>
    public string Variable => $"ORDERAUDIT__{Key.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant()}";
}
