namespace Xentral.OrderAudit.Amazon.Authentication;

/// <summary>What a restricted token opens. Byte for byte: with a slash too many Amazon gives a token that opens nothing, without a word.</summary>
/// <param name="DataElements">Kinds of personal data; <see langword="null"/> where the operation knows none.</param>
internal sealed record RestrictedResource(string Path, IReadOnlyList<string>? DataElements = null);
