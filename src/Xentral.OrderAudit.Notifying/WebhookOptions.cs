using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Notifying;

/// <summary>Section <c>Notify:Webhook</c>.</summary>
public sealed class WebhookOptions
{
    public const string SectionName = "Notify:Webhook";

    /// <summary>Empty: no webhook. Holds a token with many services, so it may be given as a file and is never shown.</summary>
    public string Url { get; set; } = "";

    public string UrlFile { get; set; } = "";

    /// <summary>Signs the request; empty: unsigned.</summary>
    public string Secret { get; set; } = "";

    public string SecretFile { get; set; } = "";

    /// <summary><c>json</c>, <c>slack</c> or <c>teams</c>.</summary>
    public string Format { get; set; } = "json";

    public bool IsUsed => Address.IsGiven;

    internal ConfiguredSecret Address => new($"{SectionName}:Url", Url, UrlFile);

    internal ConfiguredSecret Signing => new($"{SectionName}:Secret", Secret, SecretFile);

    public IEnumerable<LocalizedText> Problems()
    {
        if (!IsUsed)
        {
            yield break;
        }

        if (Address.Problem() is { } problem)
        {
            yield return problem;
        }
        else if (!IsSafe(Address.Read()))
        {
            yield return new(
                $"{SectionName}:Url: ist keine Adresse, die mit https:// beginnt. Ohne Verschlüsselung geht es nur auf diesem Computer.",
                $"{SectionName}:Url: is no address that begins with https://. Without encryption it must be on this computer.");
        }

        if (Signing.IsGiven && Signing.Problem() is { } other)
        {
            yield return other;
        }

        if (Format.ToLowerInvariant() is not ("json" or "slack" or "teams"))
        {
            yield return new(
                $"{SectionName}:Format: „{Format}“ gibt es nicht; möglich sind json, slack und teams.",
                $"{SectionName}:Format: “{Format}” is unknown; use json, slack or teams.");
        }
    }

    private static bool IsSafe(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && Hosts.IsThisComputer(address.Host)));
}
