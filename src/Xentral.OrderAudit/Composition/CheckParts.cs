using Xentral.OrderAudit.Amazon;
using Xentral.OrderAudit.Amazon.Checking;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;

namespace Xentral.OrderAudit.Composition;

/// <summary>What a look at the setup is made of. The edges are built when they are asked for: with wrong settings they cannot be.</summary>
internal sealed record CheckParts(
    TimeProvider Clock, Func<AuditSource, IEnumerable<ISetupCheck>> ChecksOf, Func<OrderFilesCheck> Files, Func<ISellerMarketplaces> Marketplaces);
