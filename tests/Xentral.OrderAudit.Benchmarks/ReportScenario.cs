using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Csv;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Html;
using Xentral.OrderAudit.Reporting.Json;
using Xentral.OrderAudit.Reporting.Markdown;
using Xentral.OrderAudit.Rules;
using Xentral.OrderAudit.TestSupport.Workbooks;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>Writes a report with many findings, and on request looks for faults in it.</summary>
internal sealed class ReportScenario : IScenario
{
    private const int FindingsPerOrder = 3;

    private static readonly string[] People = ["Änne Krähenwinkel", "Thorvald Lüttjohann", "Philippa Ostermoor", "José Peñarrubia", "Wilhelmine Süßengut"];
    private static readonly string[] Streets = ["Mühlgrabenstieg", "Am Quittenhang", "Kranichbogen", "Zeisigwinkel", "Haselnussallee"];

    public string Name => "report";

    public string Usage => "report [findings] [xlsx|html|csv|md|json] [lint]";

    public string Purpose => "writes a report with so many findings; \"lint\" checks the workbook";

    public async Task RunAsync(IReadOnlyList<string> arguments)
    {
        var findings = arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 100_000;
        var format = arguments.Count > 1 ? arguments[1] : "xlsx";
        var result = Audit(findings / FindingsPerOrder);
        var path = Path.Combine(Path.GetTempPath(), $"order-audit-bench-{findings}.{format}");
        var before = Measurement.Report("audit in memory", Stopwatch.StartNew());

        var watch = Stopwatch.StartNew();
        await WriterOf(format).WriteAsync(result, new(Language.German, Audience.Support, "Kolibri & Töchter", "A2EXAMPLE7KQ9"), path);
        var after = Measurement.Report($"{findings} findings as {format}", watch);
        Console.WriteLine(before);
        Console.WriteLine(after);
        Console.WriteLine(FormattableString.Invariant($"{new FileInfo(path).Length / 1048576.0:0.0} MB, SHA-256 {Checksum(path)}"));

        if (arguments.Contains("lint"))
        {
            Lint(path);
        }

        File.Delete(path);
    }

    private static void Lint(string path)
    {
        var watch = Stopwatch.StartNew();
        using var workbook = File.OpenRead(path);
        var faults = WorkbookLint.Check(workbook);
        Console.WriteLine(Measurement.Report($"lint: {faults.Count} faults", watch));
        faults.Take(10).ToList().ForEach(Console.WriteLine);
    }

    private static string Checksum(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static IReportWriter WriterOf(string format) => format switch
    {
        "html" => new HtmlReportWriter(RuleCatalog.All),
        "csv" => new CsvReportWriter(RuleCatalog.All),
        "md" => new MarkdownReportWriter(RuleCatalog.All),
        "json" => new JsonResultWriter(),
        _ => new ExcelReportWriter(RuleCatalog.All),
    };

    private static AuditResult Audit(int orders)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
        var start = new DateTimeOffset(2023, 8, 4, 0, 0, 0, TimeSpan.Zero);
        var coverage = new Coverage(zone);
        var affected = new List<AuditedOrder>(orders);
        for (var number = 0; number < orders; number++)
        {
            var order = Order(number, start.AddSeconds(number * 40L));
            coverage.Add(order);
            affected.Add(order);
        }

        return new()
        {
            Run = new()
            {
                Id = "20230809-150000-7f3a",
                ToolVersion = "0.1.0",
                StartedAt = start.AddDays(20),
                FinishedAt = start.AddDays(20).AddMinutes(4),
                Window = new(start, start.AddDays(20), ["A1PA6795UKMFR9"]),
                TimeZone = zone,
                RuleSet = "0c1d2e3f4a5b",
            },
            Coverage = coverage,
            Orders = affected,
        };
    }

    private static AuditedOrder Order(int seed, DateTimeOffset purchasedAt) => new()
    {
        Number = new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{302 + (seed % 5)}-{1_000_000 + (seed * 7919L % 8_999_999):D7}-{1_000_000 + (seed * 104_729L % 8_999_999):D7}")),
        Outcome = Outcome.Affected,
        Cause = Cause.LostInTransfer,
        PurchasedAt = purchasedAt,
        ShipBy = purchasedAt.AddDays(3),
        MarketplaceId = "A1PA6795UKMFR9",
        AmazonStatus = AmazonOrderStatus.Unshipped,
        Erp = new(4_700 + seed, (200_100 + seed).ToString(CultureInfo.InvariantCulture), "freigegeben"),
        Findings =
        [
            .. Enumerable.Range(0, FindingsPerOrder).Select(index => new Finding(
                RuleCatalog.All[((seed * FindingsPerOrder) + index) % RuleCatalog.All.Count],
                (Severity)(2 - (index % 3)),
                (AddressField)(1 + ((seed + index) % 9)))
            {
                Amazon = index % 2 == 0 ? People[seed % People.Length] : $"{Streets[seed % Streets.Length]} {seed % 200}",
                Erp = index == 2 ? "" : $"{Streets[(seed + 1) % Streets.Length]} {seed % 150}",
            }),
        ],
    };
}
