namespace Xentral.OrderAudit.Composition;

/// <summary>The settings that hold a secret; each may be given as <c>…File</c> instead.</summary>
internal static class SecretKeys
{
    public const string ClientSecret = "Amazon:ClientSecret";
    public const string RefreshToken = "Amazon:RefreshToken";
    public const string ConnectionString = "Xentral:ConnectionString";

    public static IReadOnlyList<string> All { get; } = [ClientSecret, RefreshToken, ConnectionString, "State:Key"];
}
