namespace Xentral.OrderAudit.Simulator.Amazon;

public enum SimulatedOperation
{
    Login,
    SearchOrders,
    GetOrder,
    GetMarketplaceParticipations,

    /// <summary>Anything Amazon does not offer; refused like a missing role.</summary>
    Unknown,
}
