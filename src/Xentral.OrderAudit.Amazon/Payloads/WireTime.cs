namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>A time without which an order cannot be read: what was meant or, if that cannot be told, what stood there.</summary>
/// <param name="Moment"><see langword="null"/> for what is no time.</param>
/// <param name="Text">Nothing for a time that could be read, and for one that is missing.</param>
internal readonly record struct WireTime(DateTimeOffset? Moment, string? Text);
