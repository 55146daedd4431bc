using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.Contract;

/// <summary>Where orders are, for as many readings as wanted; what one leaves behind the next finds.</summary>
internal interface IOrderPlace : IAsyncDisposable
{
    Task<OpenReading> OpenAsync(AuditWindow asked);
}

/// <summary>One reading, as one run would begin it.</summary>
internal sealed record OpenReading(IAmazonOrderSource Source, AuditWindow Window, AmazonClient Client) : IDisposable
{
    public void Dispose() => Client.Dispose();
}
