namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>An entry of the word lists: what kind of word it is and which spelling stands for all.</summary>
internal readonly record struct WordMeaning(string Canonical, WordTraits Traits);
