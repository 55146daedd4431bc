using Polly;
using Polly.Retry;
using Xentral.OrderAudit.Notifying.Mail;
using Xentral.OrderAudit.Notifying.Webhooks;

namespace Xentral.OrderAudit.Notifying;

/// <summary>Delivers announcements through every configured channel. One that fails is tried again, is told, and never stops another.</summary>
public sealed class Notifier
{
    private readonly List<(string Name, IChannel Channel)> channels = [];
    private readonly ResiliencePipeline patience;

    /// <param name="options">Checked by <see cref="NotifyOptions.Problems"/>.</param>
    public Notifier(NotifyOptions options, TimeProvider clock)
        : this(options, clock, [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10)])
    {
    }

    internal Notifier(NotifyOptions options, TimeProvider clock, IReadOnlyList<TimeSpan> pauses)
    {
        patience = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<DeliveryException>(failure => failure.IsTransient),
                MaxRetryAttempts = pauses.Count,
                DelayGenerator = retry => ValueTask.FromResult<TimeSpan?>(pauses[retry.AttemptNumber]),
            })
            .Build();
        if (options.Mail.IsUsed)
        {
            channels.Add(("mail", new MailChannel(options.Mail)));
        }

        if (options.Webhook.IsUsed)
        {
            channels.Add(("webhook", new WebhookChannel(options.Webhook, clock)));
        }
    }

    /// <param name="workbook">Path of the masked workbook; <see langword="null"/> for none.</param>
    public async Task<IReadOnlyList<Delivery>> DeliverAsync(Announcement announcement, string? workbook, CancellationToken cancellationToken = default)
    {
        var deliveries = new List<Delivery>();
        foreach (var (name, channel) in channels)
        {
            deliveries.Add(await DeliverAsync(name, channel, announcement, workbook, cancellationToken).ConfigureAwait(false));
        }

        return deliveries;
    }

    private async Task<Delivery> DeliverAsync(string name, IChannel channel, Announcement announcement, string? workbook, CancellationToken cancellationToken)
    {
        var attempts = 0;
        try
        {
            await patience.ExecuteAsync(async token =>
            {
                attempts++;
                await channel.SendAsync(announcement, workbook, token).ConfigureAwait(false);
            }, cancellationToken).ConfigureAwait(false);
            return new(name, attempts, Problem: null);
        }
        catch (DeliveryException exception)
        {
            return new(name, attempts, exception.Problem);
        }
    }
}
