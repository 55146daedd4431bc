using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Xentral.OrderAudit.Fuzzing;

/// <summary>Every hostile text goes through every command and every format; then the raw bytes are looked at.</summary>
public sealed class HostileTextTests
{
    [Fact]
    public async Task No_text_acts_on_a_screen_or_breaks_a_file()
    {
        using var desk = new Desk();
        Assert.Equal(50, HostileTexts.All.Count);
        desk.Write("orders.json", Orders());
        desk.Write("xentral.csv", Csv());
        var printed = new StringBuilder();

        async Task RunAsync(params string[] arguments)
        {
            var (exitCode, text) = await desk.RunAsync(arguments);
            Assert.InRange(exitCode, 0, 4);
            printed.Append(text);
        }

        var audit = await desk.AuditAsync("--write-accept", "prepared.accept", "--audience", "internal");
        Assert.Equal(1, audit.ExitCode);
        printed.Append(audit.Printed);
        foreach (var format in (string[])["html", "csv", "md", "xlsx"])
        {
            Assert.Equal(
                0, (await desk.RunAsync("render", "result.json", "--format", format, "--audience", "internal", "--report", $"shown.{format}")).ExitCode);
        }

        await RunAsync("case", "result.json", "--output", "cases");
        await RunAsync("verify", Directory.GetFiles(desk.PathOf("cases"), "*.zip").Single());
        foreach (var text in HostileTexts.All)
        {
            await RunAsync("verify", text.Replace('\0', '0'));
            await RunAsync("rules", text);
            await RunAsync("explain", text);
            await RunAsync("history", "--order", text, "--state", desk.PathOf("state"));
            await RunAsync("compare", "orders.json", $"name={text}", "plz=01099");
            await RunAsync("audit", "--since", text, "--orders", "orders.json");
            await RunAsync(text);
        }

        desk.Write("order-audit.accept", string.Join('\n', HostileTexts.All.Select(text => $"{text} | XOA102 | * | gestern | x")));
        await RunAsync("audit", "--orders", "orders.json");
        desk.Write("order-audit.json", JsonSerializer.Serialize(HostileTexts.All.Index().ToDictionary(text => $"{text.Item} {text.Index}", text => text.Item)));
        await RunAsync("check", "--offline");

        AssertHarmless("the screen", printed.ToString());
        foreach (var file in Directory.GetFiles(desk.Folder, "*", SearchOption.AllDirectories).Where(IsOurs))
        {
            foreach (var (name, text) in TextsOf(file))
            {
                AssertHarmless(name, text);
            }
        }

        Assert.DoesNotContain("\n* |", await File.ReadAllTextAsync(desk.PathOf("prepared.accept")), StringComparison.Ordinal);
        Assert.All(
            (await File.ReadAllTextAsync(desk.PathOf("shown.csv"))).Split("\",\"").SelectMany(field => field.Split(',')),
            field => Assert.False(field.TrimStart('"') is ['=' or '+' or '@', ..], field));
    }

    // Where a person, a script or a neighbour's file name puts a text into a command. Nothing here names a place to write to.
    private static readonly string[][] Calls =
    [
        ["?"], ["--?"], ["audit", "?"], ["audit", "--orders", "?"], ["audit", "--config", "?"], ["audit", "--marketplace", "?"], ["audit", "--profile", "?"], ["audit", "--route", "?"],
        ["audit", "--fail-on", "?"], ["audit", "--language", "?"], ["audit", "--audience", "?"], ["audit", "--accept", "?", "--orders", "orders.json"], ["audit", "--until", "?", "--orders", "orders.json"],
        ["audit", "--updated-since", "?"], ["audit", "--log-format", "?"], ["audit", "--all-profiles", "--shard", "?"], ["demo", "--audience", "?"], ["demo", "?"],
        ["init", "--non-interactive", "--config", "new.json", "--region", "?"], ["init", "--non-interactive", "--config", "new.json", "--secrets", "?"],
        ["check", "--offline", "--config", "?"], ["check", "--offline", "--orders", "?"], ["check", "?"],
        ["case", "?"], ["case", "result.json", "--proof", "?"], ["case", "result.json", "--letter-template", "?"], ["case", "result.json", "--language", "?"],
        ["render", "?"], ["render", "result.json", "--format", "?"], ["render", "result.json", "--audience", "?"], ["verify", "?"], ["rules", "?"],
        ["compare", "?", "plz=1"], ["compare", "orders.json", "?"], ["compare", "orders.json", "?=1"], ["history", "--order", "?"], ["history", "--runs", "?"],
        ["explain", "?"], ["explain", "302-1234567-1234567", "--language", "?"], ["explain", "302-1234567-1234567", "--audience", "?"],
        ["schedule", "--cron", "--at", "?"], ["schedule", "--cron", "--config", "?"], ["schedule", "--kubernetes", "--profiles", "?"], ["schedule", "--systemd", "?"],
        ["notify", "?"], ["notify", "--config", "?"], ["purge", "?"], ["grants", "--user", "?"], ["grants", "--host", "?"], ["export-query", "--since", "?"], ["export-query", "?"],
        ["snapshot", "copy.sqlite", "--since", "?"], ["snapshot", "copy.sqlite", "--password-file", "?"], ["diagnose", "--offline", "--config", "?"], ["diagnose", "?"], ["completion", "?"],
    ];

    [Fact]
    public async Task No_command_lets_what_it_was_given_act_on_a_screen()
    {
        using var desk = new Desk();
        await desk.AuditAsync();
        foreach (var call in Calls)
        {
            foreach (var text in HostileTexts.All)
            {
                var (exitCode, printed) = await desk.RunAsync([.. call.Select(word => word.Replace("?", text, StringComparison.Ordinal))]);

                Assert.True(exitCode is >= 0 and <= 4, $"{string.Join(' ', call)}: exit code {exitCode}\n{printed}");
                AssertHarmless(string.Join(' ', call), printed);
            }
        }

        Assert.All(Commands(await desk.RunAsync("--help")), command => Assert.Contains(Calls, call => call[0] == command));
    }

    [Fact]
    public async Task Nor_what_stands_in_its_settings_and_state()
    {
        using var desk = new Desk();
        await desk.AuditAsync();
        foreach (var text in HostileTexts.All)
        {
            desk.Write("order-audit.json", Settings(desk, text));
            foreach (var call in (string[][])
            [
                ["audit", "--orders", "orders.json", "--overwrite", "--report", "r.xlsx"], ["check", "--offline"], ["schedule", "--cron"], ["schedule", "--systemd"], ["schedule", "--kubernetes"], ["notify"],
                ["grants"], ["export-query"], ["history"], ["explain"], ["case", "result.json", "--output", "cases"], ["render", "result.json", "--overwrite"],
                ["diagnose", "--offline", "--output", "diagnosis"],
            ])
            {
                var (exitCode, printed) = await desk.RunAsync(call);

                Assert.True(exitCode is >= 0 and <= 4, $"{string.Join(' ', call)}: exit code {exitCode}\n{printed}");
                AssertHarmless($"{string.Join(' ', call)} ({text})", printed);
            }
        }

        var files = Directory.GetFiles(desk.PathOf("diagnosis"), "*.zip");
        Assert.NotEmpty(files);
        Assert.All(files.SelectMany(TextsOf), file => AssertHarmless(file.Name, file.Text));
    }

    private static string Settings(Desk desk, string text)
    {
        var value = Json(text);
        return $$"""
            {
              "Amazon": { "MarketplaceIds": ["DE"], "ClientId": {{value}}, "ClientSecret": {{value}}, "RefreshToken": {{value}}, "Endpoint": "http://127.0.0.1:9" },
              "Xentral": { "Source": "csv", "CsvFile": {{JsonSerializer.Serialize(desk.PathOf("xentral.csv"))}} },
              "Audit": { "Since": "2025-03-01" },
              "State": { "Folder": {{JsonSerializer.Serialize(desk.PathOf("state"))}} },
              "Report": { "MerchantName": {{value}}, "MerchantToken": {{value}} },
              {{value}}: {{value}}
            }
            """;
    }

    private static IEnumerable<string> Commands((int ExitCode, string Printed) help)
        => help.Printed.ReplaceLineEndings("\n").Split("\n").Select(line => System.Text.RegularExpressions.Regex.Match(line, "^  ([a-z][a-z-]+) .*  ")).Where(match => match.Success).Select(match => match.Groups[1].Value);

    private static bool IsOurs(string file) => Path.GetFileName(file) is not ("orders.json" or "xentral.csv" or "order-audit.json" or "order-audit.accept")
        && !file.Contains("state", StringComparison.Ordinal);

    private static void AssertHarmless(string place, string text)
    {
        for (var position = 0; position < text.Length; position++)
        {
            var letter = text[position];
            var isHarmful = (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'))
                || letter is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
            Assert.False(isHarmful, $"{place}: U+{(int)letter:X4} after “{text[Math.Max(0, position - 80)..position]}”");
        }
    }

    private static IEnumerable<(string Name, string Text)> TextsOf(string file)
    {
        if (Path.GetExtension(file) is not (".xlsx" or ".docx" or ".zip"))
        {
            yield return (file, File.ReadAllText(file));
            yield break;
        }

        using var archive = ZipFile.OpenRead(file);
        foreach (var entry in archive.Entries.Where(entry => Path.GetExtension(entry.Name) is ".xml" or ".rels" or ".txt" or ".eml" or ".md" or ".json" or ".jsonl" or ".log"))
        {
            using var reader = new StreamReader(entry.Open());
            yield return ($"{file}:{entry.FullName}", reader.ReadToEnd());
        }
    }

    private static string Orders()
    {
        var orders = HostileTexts.All.SelectMany((text, index) => (string[])
        [
            Order($"\"302-0000009-{index:0000000}\"", Json(text)),
            Order(Json($"302-0000008-{index:0000000}{text}"), "\"Käthe Größmann\""),
        ]);
        return $"{{\"orders\":[{string.Join(',', orders)}]}}";
    }

    private static string Order(string number, string text) => $$$"""
        {"orderId":{{{number}}},"createdTime":"2025-03-04T10:15:00Z","salesChannel":{"marketplaceId":{{{text}}} },"fulfillment":{"fulfillmentStatus":"UNSHIPPED","fulfilledBy":"MERCHANT"},
         "recipient":{"deliveryAddress":{"name":{{{text}}},"companyName":{{{text}}},"addressLine1":"Bürgerstraße 5","addressLine2":{{{text}}},"city":"Dresden","postalCode":"01099","countryCode":"DE","phone":{{{text}}} } } }
        """;

    // Half a surrogate pair is written as JSON allows it; .NET's own writer would not.
    private static string Json(string text)
        => $"\"{string.Concat(text.Select(letter => letter is '"' or '\\' || char.IsControl(letter) || char.IsSurrogate(letter) ? $"\\u{(int)letter:x4}" : $"{letter}"))}\"";

    private static string Csv()
    {
        var text = new StringBuilder(Desk.Csv);
        foreach (var (index, hostile) in HostileTexts.All.Index())
        {
            var value = new string([.. hostile.Where(letter => letter is not ('\n' or '\r' or '\0') && !char.IsSurrogate(letter))]).Replace("\"", "\"\"", StringComparison.Ordinal);
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{index + 100};302-0000009-{index:0000000};freigegeben;2025-03-05;\"{value}\";;01099;\"{value}\";DE;0;;;;;\n");
        }

        return text.ToString();
    }
}
