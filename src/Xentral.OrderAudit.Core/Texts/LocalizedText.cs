namespace Xentral.OrderAudit.Core.Texts;

/// <summary>One text for people in both languages, kept side by side so that they cannot drift apart.</summary>
public sealed record LocalizedText(string De, string En)
{
    public string In(Language language) => language == Language.German ? De : En;

    /// <summary>The same wording with each <c>{name}</c> replaced, in both languages.</summary>
    public LocalizedText With(string name, string value)
        => new(De.Replace($"{{{name}}}", value, StringComparison.Ordinal), En.Replace($"{{{name}}}", value, StringComparison.Ordinal));

    public LocalizedText With(string name, LocalizedText value)
        => new(De.Replace($"{{{name}}}", value.De, StringComparison.Ordinal), En.Replace($"{{{name}}}", value.En, StringComparison.Ordinal));

    public override string ToString() => En;
}
