using System.Text;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.TestSupport.Amazon.Reports;

/// <summary>Orders as the tab-separated report a merchant downloads.</summary>
public static class OrderReportFile
{
    // A real report is sorted by purchase, but now and then the last item of an order comes much later.
    private const int EveryNthOrderIsSplit = 10;

    /// <summary>What Amazon writes for the region: Windows-1252 in Europe, in which unknown letters become question marks, UTF-8 in America.</summary>
    public static Encoding CharsetOf(AmazonRegion region) => region switch
    {
        AmazonRegion.Eu => CodePage(1252),
        AmazonRegion.Fe => CodePage(932),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>The charset as the download's header spells it.</summary>
    public static string ContentTypeOf(AmazonRegion region) => region switch
    {
        AmazonRegion.Eu => "text/plain; charset=Cp1252",
        AmazonRegion.Fe => "text/plain; charset=Shift_JIS",
        _ => "text/plain; charset=UTF-8",
    };

    /// <param name="type">One of <see cref="ReportTypes"/>.</param>
    /// <param name="orders">All orders of the merchant; those that do not belong into the report are left out.</param>
    /// <param name="withSalesChannel">The report option <c>ShowSalesChannel</c>.</param>
    public static byte[] Render(string type, IReadOnlyList<AmazonOrder> orders, Encoding charset, bool withSalesChannel = false)
    {
        using var stream = new MemoryStream();
        Write(stream, type, orders, charset, withSalesChannel);
        return stream.ToArray();
    }

    /// <inheritdoc cref="Render"/>
    /// <returns>How many orders the report holds.</returns>
    public static int Write(Stream stream, string type, IReadOnlyList<AmazonOrder> orders, Encoding charset, bool withSalesChannel = false)
    {
        var columns = ReportLayout.Of(type, withSalesChannel);
        using var writer = new StreamWriter(stream, charset, bufferSize: 64 * 1024, leaveOpen: true) { NewLine = "\r\n" };
        var late = new List<ReportItem>();
        var count = 0;
        writer.WriteLine(string.Join('\t', columns.Select(column => column.Name)));
        for (var index = 0; index < orders.Count; index++)
        {
            if (!ReportContent.Belongs(type, orders[index]))
            {
                continue;
            }

            count++;
            var items = ReportItem.CountOf(index);
            for (var item = 0; item < items; item++)
            {
                var row = new ReportItem(orders[index], index, item);
                if (item > 0 && item == items - 1 && index % EveryNthOrderIsSplit == 0)
                {
                    late.Add(row);
                }
                else
                {
                    WriteRow(writer, columns, row);
                }
            }
        }

        late.ForEach(row => WriteRow(writer, columns, row));
        return count;
    }

    private static void WriteRow(StreamWriter writer, IReadOnlyList<ReportField> columns, ReportItem row)
    {
        for (var index = 0; index < columns.Count; index++)
        {
            writer.Write(index == 0 ? "" : "\t");
            writer.Write(columns[index].Of(row).ReplaceLineEndings(" ").Replace('\t', ' '));
        }

        writer.WriteLine();
    }

    private static Encoding CodePage(int codePage)
        => CodePagesEncodingProvider.Instance.GetEncoding(codePage, new EncoderReplacementFallback("?"), new DecoderReplacementFallback("?"))!;
}
