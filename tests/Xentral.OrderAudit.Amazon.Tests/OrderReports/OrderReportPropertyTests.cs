using System.Text;
using CsCheck;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;

namespace Xentral.OrderAudit.Amazon.Tests.OrderReports;

public sealed class OrderReportPropertyTests
{
    private const int Samples = 3_000;

    private static readonly Gen<byte[]> AnyBytes = Gen.Byte.Array[0, 3_000];

    // Bytes that a real report is made of, so that the random ones come further than the first line.
    private static readonly Gen<byte[]> Fragments = Gen.OneOf(
        Gen.Const(Encoding.UTF8.GetBytes(ReportText.Header + "\n")),
        Gen.Const(Encoding.UTF8.GetBytes(ReportText.Row + "\n")),
        Gen.Const(OrderReportCharset.Western.GetBytes(ReportText.Row + "\r\n")),
        Gen.Const("302-1234567-0000002\t"u8.ToArray()),
        Gen.Const("\t\t\t\n"u8.ToArray()),
        Gen.Const("\r"u8.ToArray()),
        Gen.Const("01.01.0001\t9999-12-31T23:59:59-14:00\t"u8.ToArray()),
        Gen.Const("\uFEFF"u8.ToArray()),
        Gen.Const<byte[]>([0xFF, 0xFE]),
        Gen.Const<byte[]>([0x1F, 0x8B, 8]),
        Gen.Const("{\"orders\":["u8.ToArray()),
        Gen.Byte.Array[0, 40]);

    private static readonly Gen<byte[]> NearlyReports = Fragments.Array[0, 30].Select(parts
        => Encoding.UTF8.GetBytes(ReportText.Header + "\n").Concat(parts.SelectMany(part => part)).ToArray());

    [Fact]
    public void Bytes_of_any_kind_end_in_orders_or_in_the_one_exception()
        => Gen.OneOf(AnyBytes, NearlyReports, Fragments.Array[0, 30].Select(parts => parts.SelectMany(part => part).ToArray()))
            .Sample(bytes => ReadOrRefuse(ReportText.Document(bytes)), iter: Samples);

    [Fact]
    public void No_row_with_an_order_number_is_lost_wherever_it_stands()
        => Gen.Int[1, 20].List[1, 60].Select(Gen.Int[0, 100]).Sample((numbers, seed) =>
        {
            var rows = numbers.Select(number => ReportText.Row.Replace("0000001", $"{number:0000000}")).ToArray();
            new Random(seed).Shuffle(rows);

            var orders = ReportText.Read([ReportText.Header, .. rows]);

            Assert.Equal(
                numbers.Distinct().Select(number => $"302-1234567-{number:0000000}").Order(),
                orders.Select(order => order.Number.Value).Order());
            Assert.All(orders, order => Assert.Null(order.UnreadableBecause));
        }, iter: 300);

    [Fact]
    public void Rows_that_are_no_rows_cost_no_memory()
    {
        // 30 MB of junk below a good header; what is kept is bounded by the orders in it.
        var junk = Encoding.UTF8.GetBytes(
            ReportText.Header + "\n" + ReportText.Row + "\n" + string.Concat(Enumerable.Repeat("no number\t" + new string('x', 1_000) + "\n", 30_000)));
        var report = ReportText.Survey(ReportText.Document(junk));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var count = 0;

        foreach (var order in report.Read())
        {
            count++;
            if (count % 5_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(30_001, count);
        Assert.InRange(most, 0, 2_000_000);
    }

    private static void ReadOrRefuse(OrderReportDocument document)
    {
        try
        {
            foreach (var order in ReportText.Survey(document).Read())
            {
                Assert.NotEqual(default, order.Number);
                Assert.True(order.UnreadableBecause is not null || order.PurchasedAt.Year is >= 1995 and <= 2200);
            }
        }
        catch (OrderReportUnusableException refused)
        {
            Assert.NotEmpty(refused.Problem.De);
        }
    }
}
