using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Notifying.Webhooks;

/// <summary>An announcement as JSON: for programs, with a <c>text</c> that Slack and older Teams connectors show, or as a card for Teams.</summary>
internal static class WebhookBody
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="format"><c>json</c>, <c>slack</c> or <c>teams</c>.</param>
    public static byte[] Of(Announcement announcement, string format)
    {
        var text = new AnnouncementText(announcement);
        object body = format.ToLowerInvariant() switch
        {
            "slack" => new { Text = Slack($"{text.Subject}\n{string.Join('\n', text.Lines)}") },
            "teams" => Card(text),
            _ => Document(announcement, $"{text.Subject}\n{string.Join('\n', text.Lines)}"),
        };
        return JsonSerializer.SerializeToUtf8Bytes(body, Layout);
    }

    // Slack's own three control characters; see its page on formatting text.
    private static string Slack(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static object Document(Announcement announcement, string text) => new
    {
        Type = "order-audit.run",
        Text = text,
        announcement.Status,
        Merchant = announcement.MerchantName,
        Run = Run(announcement),
        Counts = announcement.Result is { } result ? Counts(result) : null,
        announcement.UntoldBefore,
        Problem = announcement.Problem is { } problem ? new { problem.De, problem.En } : null,
    };

    private static object Run(Announcement announcement) => announcement.Result?.Run is { } run
        ? new
        {
            run.Id,
            FinishedAt = Utc(run.FinishedAt),
            Since = Utc(run.Window.EffectiveSince),
            Until = Utc(run.Window.Until),
            Complete = run.IsComplete,
        }
        : new { Id = announcement.RunId };

    private static object Counts(AuditResult result) => new
    {
        result.Coverage.Received,
        result.Coverage.Affected,
        result.Coverage.NotCheckable,
        result.Changes?.New,
        result.Changes?.Returned,
        result.Changes?.Persisting,
        Resolved = result.Changes?.Resolved.Count,
        Unchecked = result.Changes?.Unchecked.Count,
    };

    // What Teams' "Workflows" take: a message with one Adaptive Card.
    private static Dictionary<string, object> Card(AnnouncementText text) => new()
    {
        ["type"] = "message",
        ["attachments"] = new[]
        {
            new Dictionary<string, object>
            {
                ["contentType"] = "application/vnd.microsoft.card.adaptive",
                ["content"] = new Dictionary<string, object>
                {
                    ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
                    ["type"] = "AdaptiveCard",
                    ["version"] = "1.4",
                    ["body"] = text.Lines.Select((line, _) => Block(line, isTitle: false)).Prepend(Block(text.Subject, isTitle: true)).ToList(),
                },
            },
        },
    };

    private static Dictionary<string, object> Block(string text, bool isTitle) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = text,
        ["wrap"] = true,
        ["weight"] = isTitle ? "Bolder" : "Default",
    };

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
