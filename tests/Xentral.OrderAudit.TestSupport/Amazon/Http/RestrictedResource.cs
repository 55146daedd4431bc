namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>What a restricted token is good for. Byte for byte: a slash too many at the end makes a token that opens nothing, and nobody says so.</summary>
internal sealed record RestrictedResource(string Method, string Path);
