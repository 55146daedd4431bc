namespace Xentral.OrderAudit.Amazon.Authentication;

/// <summary>A token and how long it may be used, counted from its arrival. A class, not a record: nothing prints it by accident.</summary>
internal sealed class AccessToken(string value, TimeSpan usableFor, long arrivedAt)
{
    public string Value { get; } = value;

    public bool IsUsable(TimeProvider time) => time.GetElapsedTime(arrivedAt) < usableFor;
}
