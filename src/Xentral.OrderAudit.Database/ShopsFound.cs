using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database;

/// <param name="Shops">Amazon's shops, or those that were configured.</param>
/// <param name="Unknown">Configured shop numbers Xentral does not have.</param>
internal sealed record ShopsFound(IReadOnlyList<ShopexportRow> Shops, IReadOnlyList<int> Unknown);
