using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>Decides the <see cref="Origin"/> of an affected order: in doubt for the side that weighs against the merchant, or for none.</summary>
public static class Origins
{
    public static Origin Of(AuditedOrder order) => order switch
    {
        { Cause: Cause.IncompleteAtAmazon } => Origin.Amazon,
        { Cause: Cause.Duplicated } => Origin.Xentral,
        { Cause: Cause.NotImported, Detail: not null } => Origin.Xentral,
        { Cause: Cause.NotImported } => Origin.Unproven,
        _ when order.Circumstances.Contains(Circumstance.ChangedAtAmazon) => Origin.ChangedLater,
        { Detail: CauseDetail.LostOnTheWay } => Origin.OnTheWay,
        _ when order.Circumstances.Contains(Circumstance.EditedByHand) => Origin.ByHand,
        { Detail: CauseDetail.LostInImport } => Origin.Xentral,
        _ => Origin.Unproven,
    };
}
