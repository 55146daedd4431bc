namespace Xentral.OrderAudit.Composition;

/// <summary>The settings that hold a secret; each may be given as <c>…File</c> instead.</summary>
internal static class SecretKeys
{
    public const string ClientSecret = "Amazon:ClientSecret";
    public const string RefreshToken = "Amazon:RefreshToken";
    public const string ConnectionString = "Xentral:ConnectionString";

    public const string XentralToken = "Xentral:Token";
    public const string XentralApiPassword = "Xentral:ApiPassword";
    public const string SnapshotPassword = "Xentral:SnapshotPassword";

    public static IReadOnlyList<string> All { get; } =
    [
        ClientSecret, RefreshToken, ConnectionString, XentralToken, XentralApiPassword, SnapshotPassword,
        "State:Key", "Notify:Mail:Password", "Notify:Webhook:Url", "Notify:Webhook:Secret",
    ];
}
