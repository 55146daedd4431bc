namespace Xentral.OrderAudit.Profiles;

/// <summary>One merchant of many.</summary>
/// <param name="File">Absolute path of its configuration.</param>
internal sealed record Profile(string Name, string File);
