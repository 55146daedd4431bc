namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>One shop to put into a simulated Xentral.</summary>
public sealed record StoredShop(int Id, string Name, string Module = ErpColumns.AmazonModule);
