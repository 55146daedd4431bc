using System.Text;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Fuzzing.Harnesses;

/// <summary>Every reader of foreign files, each through the command a user would start.</summary>
internal static class Readers
{
    public static IReadOnlyList<Harness> All { get; } =
    [
        new("orders", _ => Of(Desk.Orders), (desk, input) => AuditOf(desk, "orders.json", input)),
        new("order-report", _ => Task.FromResult(OrderReports()), OrderReportAsync) { Judge = Oracle.Unnamed },
        new("live-page", LiveSeedsAsync, LivePageAsync) { Judge = Oracle.Unnamed },
        new("journal", JournalSeedsAsync, JournalAsync) { Judge = (desk, exitCode, _) => Oracle.Incomplete(desk, exitCode, LivePages.Orders) },
        new("csv", _ => Of(Desk.Csv), (desk, input) => AuditOf(desk, "xentral.csv", input)),
        new("config", desk => Of(desk.Settings), (desk, input) => AuditOf(desk, "order-audit.json", input)),
        new("accept", AcceptSeedsAsync, (desk, input) => AuditOf(desk, "order-audit.accept", input)),
        new("result", ResultSeedsAsync, ResultAsync),
        new("case", ResultSeedsAsync, (desk, input) => Given(desk, "given.json", input, "case", "given.json", "--output", "cases")),
        new("zip", ZipSeedsAsync, (desk, input) => Given(desk, "given.zip", input, "verify", "given.zip")),
        new("checksum", ChecksumSeedsAsync, (desk, input) => Given(desk, "result.json.sha256", input, "verify", "result.json")),
        new("snapshot", SnapshotSeedsAsync, SnapshotAsync),
        new("history", HistorySeedsAsync, (desk, input) => AuditOf(desk, "state/history.sqlite", input)),
        new(
            "key",
            _ => Task.FromResult<IReadOnlyList<byte[]>>([[.. "XOAK\u0001\0\0\0"u8, .. new byte[32]], new byte[32]]),
            (desk, input) => AuditOf(desk, "state/key", input)),
        new(
            "addresses",
            _ => Of(Desk.Orders),
            (desk, input) => Given(desk, "given.json", input, "compare", "given.json", "strasse=Lindenallee 7", "plz=01099", "ort=Dresden", "land=DE")),
    ];

    // The name depends on the key in the desk's state folder; a run that ends well removes the file.
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Desk, string> journalName = [];

    private static Task<IReadOnlyList<byte[]>> Of(params string[] texts) => Task.FromResult<IReadOnlyList<byte[]>>([.. texts.Select(Encoding.UTF8.GetBytes)]);

    private static Task<(int, string)> AuditOf(Desk desk, string name, byte[] input)
    {
        File.Delete(desk.PathOf("result.json"));
        Directory.CreateDirectory(Path.GetDirectoryName(desk.PathOf(name))!);
        desk.Write(name, input);
        return desk.AuditAsync();
    }

    private static Task<(int, string)> Given(Desk desk, string name, byte[] input, params string[] arguments)
    {
        desk.Write(name, input);
        return desk.RunAsync([.. arguments, .. arguments[0] is "verify" or "compare" ? (string[])[] : ["--verbose"]]);
    }

    private static IReadOnlyList<byte[]> OrderReports()
        => [.. Directory.GetFiles(Repository.PathTo("fixtures", "amazon", "order-reports")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static Task<(int, string)> OrderReportAsync(Desk desk, byte[] input)
    {
        File.Delete(desk.PathOf("result.json"));
        desk.Write("report.txt", input);
        return desk.RunAsync(
            "audit",
            "--orders",
            "report.txt",
            "--state",
            desk.PathOf("state"),
            "--json",
            "result.json",
            "--report",
            "report.xlsx",
            "--overwrite",
            "--since",
            "2023-08-01");
    }

    private static Task<IReadOnlyList<byte[]>> LiveSeedsAsync(Desk desk)
    {
        desk.Write("order-audit.json", desk.LiveSettings);
        desk.Write("xentral.csv", LivePages.OtherOrders);
        return Task.FromResult<IReadOnlyList<byte[]>>([LivePages.First, LivePages.Second]);
    }

    private static Task<(int, string)> LivePageAsync(Desk desk, byte[] input)
    {
        desk.Amazon.Page = input;
        return LiveAuditAsync(desk);
    }

    // A run that broke off after the first page, and one after both.
    private static async Task<IReadOnlyList<byte[]>> JournalSeedsAsync(Desk desk)
    {
        await LiveSeedsAsync(desk);
        (desk.Amazon.Page, desk.Amazon.SecondPage) = (LivePages.First, null);
        await LiveAuditAsync(desk);
        var seed = await File.ReadAllBytesAsync(Journals(desk).Single());
        desk.Amazon.SecondPage = LivePages.Second;
        return [seed];
    }

    private static Task<(int, string)> JournalAsync(Desk desk, byte[] input)
    {
        var name = journalName.GetValue(desk, each => Journals(each).Single());
        Array.ForEach(Journals(desk), File.Delete);
        File.WriteAllBytes(name, input);
        return LiveAuditAsync(desk);
    }

    private static Task<(int, string)> LiveAuditAsync(Desk desk)
    {
        File.Delete(desk.PathOf("result.json"));
        return desk.LiveAuditAsync();
    }

    private static string[] Journals(Desk desk) => Directory.GetFiles(desk.PathOf("state"), "*.journal");

    private static async Task<IReadOnlyList<byte[]>> AcceptSeedsAsync(Desk desk)
    {
        await desk.AuditAsync("--write-accept", "prepared.accept");
        var prepared = await File.ReadAllTextAsync(desk.PathOf("prepared.accept"));
        return
        [
            Encoding.UTF8.GetBytes(prepared.Replace(" | \n", " | geprüft\n", StringComparison.Ordinal)), "* | XOA112 | * | 2099-01-31 | egal\n"u8.ToArray(),
        ];
    }

    private static async Task<IReadOnlyList<byte[]>> ResultSeedsAsync(Desk desk)
    {
        await desk.AuditAsync();
        return [await File.ReadAllBytesAsync(desk.PathOf("result.json"))];
    }

    private static async Task<(int, string)> ResultAsync(Desk desk, byte[] input)
    {
        desk.Write("given.json", input);
        (int, string) worst = (0, "");
        foreach (var format in (string[])["html", "csv", "md", "xlsx"])
        {
            File.Delete(desk.PathOf("result.json"));
            var run = await desk.RunAsync("render", "given.json", "--format", format, "--overwrite");
            worst = run.ExitCode > worst.Item1 ? run : worst;
        }

        return worst;
    }

    private static async Task<IReadOnlyList<byte[]>> ZipSeedsAsync(Desk desk)
    {
        await desk.AuditAsync();
        await desk.RunAsync("case", "result.json", "--output", "cases");
        File.Delete(desk.PathOf("result.json"));
        return [await File.ReadAllBytesAsync(Directory.GetFiles(desk.PathOf("cases"), "*.zip").Single())];
    }

    private static async Task<IReadOnlyList<byte[]>> ChecksumSeedsAsync(Desk desk)
    {
        desk.Write("result.json", "{ \"coverage\": { \"received\": 0, \"clear\": 0, \"affected\": 0, \"notCheckable\": 0 } }");
        await Task.CompletedTask;
        return [Encoding.UTF8.GetBytes($"{new string('a', 64)}  result.json\n"), Encoding.UTF8.GetBytes($"{new string('a', 64)} *../result.json\n")];
    }

    private static async Task<IReadOnlyList<byte[]>> SnapshotSeedsAsync(Desk desk)
    {
        await desk.RunAsync("audit", "--orders", "orders.json");
        await Xentral.OrderAudit.Simulator.Erp.ErpTables.WriteSqliteFileAsync(desk.PathOf("xentral.sqlite"), []);
        desk.Write(
            "order-audit.json",
            desk.Settings.Replace(
                "\"csv\", \"CsvFile\"",
                "\"sqlite\", \"SqliteFile\"",
                StringComparison.Ordinal).Replace("xentral.csv", "xentral.sqlite", StringComparison.Ordinal));
        return [await File.ReadAllBytesAsync(desk.PathOf("xentral.sqlite"))];
    }

    private static Task<(int, string)> SnapshotAsync(Desk desk, byte[] input) => AuditOf(desk, "xentral.sqlite", input);

    private static async Task<IReadOnlyList<byte[]>> HistorySeedsAsync(Desk desk)
    {
        desk.Write(
            "order-audit.json", desk.Settings.Replace("\"MerchantName\"", "\"MerchantToken\": \"AMERCHANT\", \"MerchantName\"", StringComparison.Ordinal));
        await desk.AuditAsync();
        await desk.AuditAsync();
        return File.Exists(desk.PathOf("state/history.sqlite")) ? [await File.ReadAllBytesAsync(desk.PathOf("state/history.sqlite"))] : [new byte[100]];
    }
}
