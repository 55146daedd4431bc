using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.Reporting.Tests.Outside;

/// <summary>A headless Chromium, driven through chromedriver's own HTTP protocol (W3C WebDriver).</summary>
internal sealed partial class Browser : IAsyncDisposable
{
    private static readonly string[] Arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process driver;
    private readonly HttpClient http;
    private readonly string session;

    private Browser(Process driver, HttpClient http, string session)
    {
        this.driver = driver;
        this.http = http;
        this.session = session;
    }

    public static async Task<Browser> StartAsync()
    {
        var chromium = OutsideTool.Find("chromium", "chromium");
        var start = new ProcessStartInfo(OutsideTool.Find("chromedriver", "chromium-driver"), "--port=0")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var driver = Process.Start(start)!;
        try
        {
            var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{await PortOfAsync(driver)}/"), Timeout = Patience };
            var opened = await PostAsync(http, "session", new
            {
                capabilities = new
                {
                    alwaysMatch = new Dictionary<string, object>
                    {
                        ["goog:chromeOptions"] = new { binary = chromium, args = Arguments },
                        ["goog:loggingPrefs"] = new { browser = "ALL" },
                    },
                },
            });
            return new(driver, http, opened.GetProperty("sessionId").GetString()!);
        }
        catch
        {
            driver.Kill(entireProcessTree: true);
            driver.Dispose();
            throw;
        }
    }

    public Task OpenAsync(string address) => PostAsync(http, $"session/{session}/url", new { url = address });

    /// <summary>As on a screen of this width, with these wishes of its owner.</summary>
    public async Task LookAsync(int width, string colorScheme = "light", string media = "screen")
    {
        await CommandAsync("Emulation.setDeviceMetricsOverride", new { width, height = 900, deviceScaleFactor = 1, mobile = false });
        await CommandAsync("Emulation.setEmulatedMedia", new { media, features = new[] { new { name = "prefers-color-scheme", value = colorScheme } } });
    }

    /// <summary>The value a piece of script returns.</summary>
    public Task<JsonElement> AskAsync(string script) => PostAsync(http, $"session/{session}/execute/sync", new { script, args = Array.Empty<object>() });

    /// <summary>What the page complained about since the last call: refused content, broken script.</summary>
    public async Task<IReadOnlyList<string>> ComplaintsAsync()
        =>
        [
            .. (await PostAsync(http, $"session/{session}/se/log", new { type = "browser" }))
                .EnumerateArray()
                .Select(entry => entry.GetProperty("message").GetString()!),
        ];

    public async ValueTask DisposeAsync()
    {
        try
        {
            using var closed = await http.DeleteAsync(new Uri($"session/{session}", UriKind.Relative));
        }
        finally
        {
            http.Dispose();
            driver.Kill(entireProcessTree: true);
            driver.Dispose();
        }
    }

    private Task<JsonElement> CommandAsync(string name, object parameters)
        => PostAsync(http, $"session/{session}/goog/cdp/execute", new Dictionary<string, object> { ["cmd"] = name, ["params"] = parameters });

    private static async Task<JsonElement> PostAsync(HttpClient http, string path, object body)
    {
        // Not as JsonContent: that is sent in chunks, which chromedriver does not read.
        using var content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        var value = await answer.Content.ReadFromJsonAsync<JsonObject>();
        Assert.True(answer.IsSuccessStatusCode, value?.ToJsonString());
        return JsonSerializer.SerializeToElement(value!["value"]);
    }

    private static async Task<string> PortOfAsync(Process driver)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await driver.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (Started().Match(line) is { Success: true } started)
            {
                return started.Groups[1].Value;
            }
        }

        throw new InvalidOperationException($"chromedriver did not start: {await driver.StandardError.ReadToEndAsync(patience.Token)}");
    }

    [GeneratedRegex(@"started successfully on port (\d+)")]
    private static partial Regex Started();
}
