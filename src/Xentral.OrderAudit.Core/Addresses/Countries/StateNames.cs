using System.Collections.Frozen;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Addresses.Countries;

/// <summary>States of one country: "IL", "Illinois" and "ILLINOIS" are the same.</summary>
public sealed class StateNames
{
    // Words people put before or after the name of a county, province or prefecture.
    private static readonly string[] Affixes = ["county ", "co ", "provincia de ", "provincia di ", "province of ", "state of ", "judetul "];

    private readonly FrozenDictionary<string, string> _codeByName;

    internal StateNames(StateFile? file)
    {
        IsComplete = file?.Complete ?? false;

        var names = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var (code, spellings) in file?.Codes ?? [])
        {
            names[Fold(code)] = code;

            foreach (var spelling in spellings)
            {
                names.TryAdd(Fold(spelling), code);
            }
        }

        _codeByName = names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Every state is listed: what is not found is none.</summary>
    public bool IsComplete { get; }

    public bool IsEmpty => _codeByName.Count == 0;

    /// <summary>Nothing to go by; "NA" may be a stand-in, or Napoli.</summary>
    public bool IsUnusable(string text) => FieldText.IsUnusable(text) && CodeOf(text) is null;

    public string? CodeOf(string text) => _codeByName.GetValueOrDefault(KeyOf(text));

    /// <summary>The code, or for unlisted names the folded name, so that two spellings compare equal.</summary>
    public string Canonical(string text)
    {
        var key = KeyOf(text);

        return _codeByName.GetValueOrDefault(key, key);
    }

    private static string KeyOf(string text)
    {
        var key = Fold(text);

        foreach (var affix in Affixes)
        {
            if (key.StartsWith(affix, StringComparison.Ordinal))
            {
                return key[affix.Length..];
            }
        }

        return key;
    }

    // "N.Y." and "NY"
    private static string Fold(string text) => Folding.Key(text.Replace(".", "", StringComparison.Ordinal));
}
