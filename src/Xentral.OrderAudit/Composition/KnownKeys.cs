using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Composition;

/// <summary>Every key a configuration file may hold. A mistyped key would otherwise be ignored, and with it what the merchant wanted.</summary>
internal sealed class KnownKeys(IEnumerable<(string Section, Type Options)> sections, IEnumerable<string> others, IEnumerable<string> openSections)
{
    private readonly HashSet<string> keys = new(
        sections.SelectMany(each => each.Options.GetProperties().Select(property => $"{each.Section}:{property.Name}")).Concat(others),
        StringComparer.OrdinalIgnoreCase);

    private readonly List<string> openSections = [.. openSections.Select(section => $"{section}:")];

    public bool Contains(string key)
        => keys.Contains(WithoutIndex(key))
        || openSections.Exists(section => key.StartsWith(section, StringComparison.OrdinalIgnoreCase))
        || key.StartsWith('$');

    /// <summary>The key as the pages about settings write it; one nobody knows stays as it is.</summary>
    public string AsDocumented(string key) => keys.TryGetValue(key, out var documented) ? documented : key;

    public LocalizedText Unknown(string key) => Suggestion.For(key, keys) is { } near
        ? new($"{key}: diesen Schlüssel gibt es nicht. Meinten Sie {near}?", $"{key}: there is no such key. Did you mean {near}?")
        : new($"{key}: diesen Schlüssel gibt es nicht. Alle nennt src/docs/benutzen.md.", $"{key}: there is no such key. src/docs/using.md lists them all.");

    private static string WithoutIndex(string key)
    {
        var last = key.LastIndexOf(':');
        return last > 0 && int.TryParse(key.AsSpan(last + 1), out _) ? key[..last] : key;
    }
}
