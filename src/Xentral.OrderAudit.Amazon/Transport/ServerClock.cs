namespace Xentral.OrderAudit.Amazon.Transport;

/// <summary>Compares this computer's clock with Amazon's, by the Date header that comes with every answer.</summary>
internal sealed class ServerClock
{
    // The header counts whole seconds; on average half of one is cut off.
    private static readonly TimeSpan CutOff = TimeSpan.FromMilliseconds(500);

    /// <summary>How much this computer is ahead of Amazon, to about a second; negative when it is behind, <see langword="null"/> while unknown.</summary>
    public TimeSpan? Ahead { get; private set; }

    public void Note(DateTimeOffset? date, DateTimeOffset sentAt, DateTimeOffset receivedAt)
    {
        if (date is { } told)
        {
            Ahead = sentAt + ((receivedAt - sentAt) / 2) - (told + CutOff);
        }
    }
}
