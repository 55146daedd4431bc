using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Notifying;

/// <summary>Section <c>Notify</c>: who is told of nightly runs. Texts, so that a bad value can be named.</summary>
public sealed class NotifyOptions
{
    public const string SectionName = "Notify";

    /// <summary><c>always</c>, <c>findings</c>, <c>new</c> or <c>failure</c>.</summary>
    public string When { get; set; } = "new";

    public MailOptions Mail { get; set; } = new();

    public WebhookOptions Webhook { get; set; } = new();

    public bool IsUsed => Mail.IsUsed || Webhook.IsUsed;

    public Occasion Occasion => Enum.Parse<Occasion>(When, ignoreCase: true);

    public IEnumerable<LocalizedText> Problems()
    {
        if (When.Any(char.IsDigit) || !Enum.TryParse<Occasion>(When, ignoreCase: true, out _))
        {
            yield return new(
                $"{SectionName}:When: „{When}“ gibt es nicht; möglich sind always, findings, new und failure.",
                $"{SectionName}:When: “{When}” is unknown; use always, findings, new or failure.");
        }

        foreach (var problem in Mail.Problems().Concat(Webhook.Problems()))
        {
            yield return problem;
        }
    }
}
