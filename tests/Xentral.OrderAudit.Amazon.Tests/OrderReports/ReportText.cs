using System.Text;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Amazon.Tests.OrderReports;

/// <summary>Reports written by hand.</summary>
internal static class ReportText
{
    /// <summary>The columns most tests need.</summary>
    public const string Header = "order-id\tpurchase-date\trecipient-name\tship-address-1\tship-address-2\tship-address-3\tship-city\tship-postal-code\tship-country";

    public const string Row = "302-1234567-0000001\t2023-08-04T10:15:00+02:00\tÄnne Grünspecht\tLindenstraße 5\t\t\tDresden\t01067\tDE";

    public static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static OrderReportDocument Document(string text, Encoding? charset = null, string? contentType = null)
        => Document((charset ?? Encoding.UTF8).GetBytes(text), contentType);

    public static OrderReportDocument Document(byte[] bytes, string? contentType = null)
        => new("bericht.txt", () => new MemoryStream(bytes, writable: false), contentType);

    public static OrderReportDocument Fixture(string name)
        => new(name, () => File.OpenRead(Repository.PathTo("fixtures", "amazon", "order-reports", name)));

    public static OrderReport Survey(OrderReportDocument document) => OrderReport.Survey(document, Berlin);

    public static List<AmazonOrder> Read(OrderReportDocument document) => [.. Survey(document).Read()];

    public static List<AmazonOrder> Read(params string[] lines) => Read(Document(string.Join('\n', lines)));
}
