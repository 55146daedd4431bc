using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>One run, one set of figures: the screen, the result file, the workbook's cover and timeline,
/// the letter, the page and the comment say the same.</summary>
public sealed partial class FiguresAgreeTests : IAsyncLifetime
{
    private readonly Workplace workplace = new();
    private string screen = "";
    private JsonElement result;

    private JsonElement Coverage => result.GetProperty("coverage");

    private int Received => Count(Coverage, "received");

    private int Clear => Count(Coverage, "clear");

    private int Affected => Count(Coverage, "affected");

    private int NotCheckable => Count(Coverage, "notCheckable");

    public async ValueTask InitializeAsync()
    {
        screen = (await Executable.RunAsync(workplace, "demo", "--json", "result.json")).Output;
        result = workplace.ReadJson("result.json");
    }

    public ValueTask DisposeAsync()
    {
        workplace.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Wherever_they_stand()
    {
        Assert.True(Clear > 0 && Affected > 0 && NotCheckable > 0);
        Assert.Equal(Received, Clear + Affected + NotCheckable);
        await Executable.RunAsync(workplace, "render", "result.json", "--format", "html");
        await Executable.RunAsync(workplace, "render", "result.json", "--format", "md");
        await Executable.RunAsync(workplace, "case", "result.json", "--output", "case");
        var headline = $"{Affected} von {Received} Bestellungen sind betroffen";
        var letter = await File.ReadAllTextAsync(Directory.GetFiles(workplace.PathOf("case"), "brief-an-amazon-deutsch.txt", SearchOption.AllDirectories).Single());
        var workbook = await TextsOfAsync("order-audit-demo.xlsx");
        var page = await File.ReadAllTextAsync(workplace.PathOf("result.html"));

        Assert.Contains(headline, screen, StringComparison.Ordinal);
        Assert.Contains(headline, workbook, StringComparison.Ordinal);
        Assert.Contains($"= {Clear} einwandfrei + {Affected} betroffen + {NotCheckable} nicht prüfbar. Der Zeitverlauf zeigt jeden Tag.", workbook, StringComparison.Ordinal);
        Assert.Contains($"sind {Affected} von {Received} Bestellungen betroffen.", letter, StringComparison.Ordinal);
        Assert.Contains(headline, page, StringComparison.Ordinal);
        Assert.Equal([Received, Clear, Affected, NotCheckable], Figure().Matches(page).Take(4).Select(Number));
        Assert.Contains($"| Betroffen | {Affected} |", await File.ReadAllTextAsync(workplace.PathOf("result.md")), StringComparison.Ordinal);

        var (waiting, overdue) = Waiting();
        Assert.Contains($"Zuerst die {waiting} noch nicht versandten Bestellungen in Ordnung bringen; {overdue} davon sind überfällig.", screen, StringComparison.Ordinal);
        Assert.Contains($"{waiting} Bestellungen; {overdue} davon sind überfällig.", letter, StringComparison.Ordinal);
        Assert.Contains($"nicht beurteilt: {NotCheckable} Bestellungen", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void And_every_list_on_the_screen_adds_up()
    {
        Assert.Equal([Clear, Affected, NotCheckable], Listed("Ergebnis"));
        Assert.Equal(Values("byCause"), Listed("Warum betroffen"));
        Assert.Equal(Values("byReason"), Listed("Nicht geprüft, weil"));
        Assert.Equal(Affected, Listed("Auf wessen Seite").Sum());
        Assert.Equal(result.GetProperty("orders").EnumerateArray().Count(order => order.GetProperty("causeDetail").ValueKind == JsonValueKind.String), Listed("Wo genau").Sum());
        Assert.Equal(Received, Coverage.GetProperty("byDay").EnumerateArray().Sum(day => Count(day, "clear") + Count(day, "affected") + Count(day, "notCheckable")));
    }

    private async Task<string> TextsOfAsync(string name)
    {
        await using var archive = await ZipFile.OpenReadAsync(workplace.PathOf(name));
        var texts = "";
        foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            texts += await reader.ReadToEndAsync();
        }

        return texts;
    }

    private (int Waiting, int Overdue) Waiting()
    {
        var finished = result.GetProperty("run").GetProperty("finishedAt").GetDateTimeOffset();
        var waiting = result.GetProperty("orders").EnumerateArray()
            .Where(order => order.GetProperty("outcome").GetString() == "affected" && order.GetProperty("amazonStatus").GetString() is "unshipped" or "partially-shipped")
            .ToList();
        return (waiting.Count, waiting.Count(order => order.GetProperty("shipBy").GetDateTimeOffset() < finished));
    }

    private List<int> Values(string key) => [.. Coverage.GetProperty(key).EnumerateObject().Select(pair => pair.Value.GetInt32())];

    private List<int> Listed(string heading)
    {
        var block = screen.ReplaceLineEndings("\n").Split($"\n{heading}\n")[1].Split("\n\n")[0];
        return [.. block.Split('\n').Select(line => int.Parse(line.Trim().Split(' ')[0], CultureInfo.InvariantCulture))];
    }

    private static int Count(JsonElement element, string key) => element.GetProperty(key).GetInt32();

    private static int Number(Match match) => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"<dd>(\d+)</dd></div>")]
    private static partial Regex Figure();
}
