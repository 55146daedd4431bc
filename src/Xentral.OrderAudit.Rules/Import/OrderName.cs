using System.Globalization;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Rules.Import;

/// <summary>How staff find an order in Xentral: by its document number; a draft has none, only the number of its page.</summary>
internal static class OrderName
{
    public static LocalizedText Of(ErpOrder order)
    {
        var id = order.Id.ToString(CultureInfo.InvariantCulture);

        return order.DocumentNumber.Length > 0
            ? new(order.DocumentNumber, order.DocumentNumber)
            : new($"mit der internen Nr. {id} (noch ohne Belegnummer)", $"internal no. {id} (no document number yet)");
    }
}
