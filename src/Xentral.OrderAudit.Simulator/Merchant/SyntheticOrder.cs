using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator.Erp;

namespace Xentral.OrderAudit.Simulator.Merchant;

/// <summary>One invented order: what Amazon has, what Xentral stored of it, and what went wrong in between.</summary>
public sealed record SyntheticOrder(AmazonOrder Amazon, IReadOnlyList<StoredOrder> Stored, Damage Damage);
