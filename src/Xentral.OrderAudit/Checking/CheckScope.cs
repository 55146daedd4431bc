namespace Xentral.OrderAudit.Checking;

/// <summary>What the checks may ask.</summary>
/// <param name="Offline">Neither Amazon nor Xentral.</param>
/// <param name="SkipOrders">No order page of Amazon's: it costs one of the requests an audit lives on.</param>
internal sealed record CheckScope(bool Offline = false, bool SkipOrders = false);
