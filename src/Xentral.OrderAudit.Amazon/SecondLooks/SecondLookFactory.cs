using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Amazon.SecondLooks;

/// <summary>Gives every reading of orders its own second look.</summary>
internal sealed class SecondLookFactory(OrderByNumber reading, SecondLookPatience patience, TimeProvider time, IAuditProgress progress)
{
    public SecondLook Start(CancellationToken cancellationToken) => new(reading, patience, time, progress, cancellationToken);
}
