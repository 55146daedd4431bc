using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Addresses.Countries;

/// <summary>Finds the rules of a country by ISO code or by any name people write. Nothing is read before the first look-up.</summary>
public static class CountryCatalog
{
    private const string Folder = "countries/";

    private static readonly ConcurrentDictionary<string, CountryRules?> ByCode = new(StringComparer.Ordinal);

    private static readonly Lazy<FrozenDictionary<string, string>> CodeByName = new(NameEveryCountry);

    /// <summary>The ISO codes of all countries that have rules of their own.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. typeof(CountryCatalog).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^".json".Length])
            .Order(StringComparer.Ordinal)];

    public static CountryRules? Find(string isoCode)
        => ByCode.TryGetValue(isoCode, out var known) ? known : isoCode.Length == 2 ? ByCode.GetOrAdd(isoCode, Read) : null;

    /// <summary>Understands "DE", "de", "D", "Germany", "Deutschland", "UK" and the like; <see langword="false"/> for text that names no country.</summary>
    public static bool TryResolve(string text, [NotNullWhen(true)] out string? isoCode)
    {
        if (text.Length == 2 && IsoCodes.Contains(text))
        {
            isoCode = text;
            return true;
        }

        return TryResolveName(text, out isoCode);
    }

    private static bool TryResolveName(string text, [NotNullWhen(true)] out string? isoCode)
    {
        // "U.S.A." and "V.A.E." are written either way.
        var trimmed = text.Replace(".", "", StringComparison.Ordinal).Trim();
        var upper = trimmed.Length == 2 ? trimmed.ToUpperInvariant() : "";
        isoCode = IsoCodes.Contains(upper) ? upper : IsoCodes.OtherCodeFor(upper);

        return isoCode is not null || (trimmed.Length is > 0 and < 60 && CodeByName.Value.TryGetValue(Folding.Key(trimmed), out isoCode));
    }

    private static CountryRules? Read(string isoCode)
    {
        if (!Codes.Contains(isoCode))
        {
            return null;
        }

        using var stream = typeof(CountryCatalog).Assembly.GetManifestResourceStream(Folder + isoCode + ".json")!;

        return new CountryRules(JsonSerializer.Deserialize(stream, CountryFileContext.Default.CountryFile)!);
    }

    private static FrozenDictionary<string, string> NameEveryCountry()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var country in Codes.Select(Find).OfType<CountryRules>())
        {
            // No codes here: folding would make "AE" and "A" the same.
            foreach (var name in (IEnumerable<string>)[country.EnglishName, country.GermanName, .. country.AlsoCalled])
            {
                names.TryAdd(Folding.Key(name), country.Code);
            }
        }

        foreach (var (name, code) in IsoCodes.NamesWithoutRules)
        {
            names.TryAdd(Folding.Key(name), code);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
