using System.Runtime.CompilerServices;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>An order report a merchant has downloaded from Seller Central.</summary>
internal sealed class DownloadedOrderReport(OrderReport report) : IOrderFile
{
    public string Name => report.Name;

    public LocalizedText Kind => report.Header.Kind switch
    {
        OrderReportKind.AllOrders => new(De: "Bericht „Alle Bestellungen“", En: "report “All Orders”"),
        OrderReportKind.Unshipped => new(De: "Bericht „Nicht versandte Bestellungen“", En: "report “Unshipped Orders”"),
        _ => new(De: "Bestellbericht", En: "order report"),
    };

    public string Sha256 => report.Sha256;

    public int Rows => report.Rows;

    public int Orders => report.Orders;

    public (DateTimeOffset First, DateTimeOffset Last)? Purchases => report.Purchases;

    public bool HoldsAddresses => report.HoldsAddresses;

    public LocalizedText? FirstFault => report.FirstFault;

    public bool? HasLastPage => null;

    public IEnumerable<LocalizedText> Limits
    {
        get
        {
            if (report.Header.Kind != OrderReportKind.AllOrders && report.Header.MissingAddressColumns is { Count: > 0 } missing)
            {
                var names = string.Join(", ", missing);
                yield return new(
                    De: $"{Name}: Spalten der Adresse fehlen ({names}). Was darin stand, konnte nicht verglichen werden; blenden Sie die Spalten in Seller "
                        + "Central ein.",
                    En: $"{Name}: columns of the address are missing ({names}). What they held could not be compared; show these columns in Seller Central.");
            }
        }
    }

    public void CountInto(OrderTally tally) => tally.AddEach(report.RowsOf);

    public async IAsyncEnumerable<AmazonOrder> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var order in report.Read(cancellationToken))
        {
            yield return order;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
