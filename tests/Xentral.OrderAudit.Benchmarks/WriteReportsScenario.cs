using System.Globalization;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport.Amazon.Orders;
using Xentral.OrderAudit.TestSupport.Amazon.Reports;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>Makes the files for <see cref="FilesScenario"/>, in a process of its own so that making them is not measured.</summary>
internal sealed class WriteReportsScenario : IScenario
{
    public static readonly DateTimeOffset First = new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public string Name => "write-reports";

    public string Usage => "write-reports <orders> <folder>";

    public string Purpose => "write the order reports of that many orders, two rows per order on average";

    public async Task RunAsync(IReadOnlyList<string> arguments)
    {
        var orders = new SampleOrders(int.Parse(arguments[0], CultureInfo.InvariantCulture), First, TimeSpan.FromMinutes(1));
        var charset = OrderReportFile.CharsetOf(AmazonRegion.Eu);
        foreach (var (name, type) in new[] { ("shipping.txt", ReportTypes.Shipping), ("all.txt", ReportTypes.AllOrders) })
        {
            await using var file = File.Create(Path.Combine(arguments[1], name));
            OrderReportFile.Write(file, type, orders, charset);
        }
    }
}
