using Xentral.OrderAudit.Amazon.Routes;

namespace Xentral.OrderAudit.Amazon.Planning;

/// <summary>What a route would cost.</summary>
/// <param name="Requests">Requests that count against a limit.</param>
/// <param name="Wait">Time that is waited rather than worked.</param>
internal sealed record RouteEstimate(OrderRoute Route, int Requests, TimeSpan Wait);
