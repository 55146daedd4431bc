using System.Text.Json;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Html;
using Xentral.OrderAudit.Reporting.Tests.Outside;
using Xentral.OrderAudit.Reporting.Tests.Samples;

namespace Xentral.OrderAudit.Reporting.Tests.Html;

/// <summary>The page in a real browser.</summary>
public sealed class HtmlPageTests(SharedBrowser shared) : IClassFixture<SharedBrowser>, IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("order-audit-tests-");
    private Browser browser = null!;

    public async ValueTask InitializeAsync() => browser = await shared.StartedAsync();

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Fits_every_screen_in_light_and_dark_and_loads_nothing()
    {
        var page = await WriteAsync(SampleAudit.Incomplete(), Written.For(Language.English, Audience.Internal) with { Logo = SampleLogos.Png });
        foreach (var (width, scheme) in new[] { (375, "light"), (375, "dark"), (1280, "light"), (1280, "dark") })
        {
            await browser.LookAsync(width, scheme);
            await browser.OpenAsync(page);

            var look = await browser.AskAsync("""
                const box = getComputedStyle(document.body);
                return {
                  width: document.documentElement.scrollWidth,
                  hidden: [...document.querySelectorAll(".scroll")].filter(part => part.scrollWidth > part.clientWidth + 1).map(part => part.getAttribute("aria-labelledby")).join(" "),
                  cut: [...document.querySelectorAll("figcaption span, .counts li, .figures dt")].filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth).length,
                  row: getComputedStyle(document.querySelector("tbody tr")).display,
                  paper: box.backgroundColor, ink: box.color,
                  loaded: performance.getEntriesByType("resource").filter(entry => !entry.name.startsWith("data:")).length,
                  logo: document.querySelector("img.logo").naturalWidth,
                };
                """);

            // A scroll bar may take its part of the width.
            Assert.InRange(look.GetProperty("width").GetInt32(), 1, width);
            Assert.Equal("", look.GetProperty("hidden").GetString());
            Assert.Equal(0, look.GetProperty("cut").GetInt32());
            Assert.Equal(width < 700 ? "block" : "table-row", look.GetProperty("row").GetString());
            Assert.Equal(scheme == "dark" ? "rgb(18, 22, 29)" : "rgb(255, 255, 255)", look.GetProperty("paper").GetString());
            Assert.Equal(scheme == "dark" ? "rgb(230, 234, 241)" : "rgb(29, 36, 48)", look.GetProperty("ink").GetString());
            Assert.Equal(0, look.GetProperty("loaded").GetInt32());
            Assert.Equal(SampleLogos.Png.Width, look.GetProperty("logo").GetInt32());
        }

        Assert.Empty(await browser.ComplaintsAsync());
    }

    [Fact]
    public async Task Filters_each_table_as_one_types()
    {
        await browser.OpenAsync(await WriteAsync(SampleAudit.Incident()));

        Assert.Equal("17 von 17", await Shown("orders"));
        await Type("orders", "ANDERER  xoa307");
        Assert.Equal("3 von 17", await Shown("orders"));
        Assert.Equal(
            3, (await browser.AskAsync("return [...document.querySelectorAll('#orders tbody tr')].filter(row => row.offsetParent).length")).GetInt32());
        Assert.Equal("22 von 22", await Shown("findings"));

        await Type("orders", "");
        Assert.Equal("17 von 17", await Shown("orders"));
    }

    [Fact]
    public async Task The_address_can_ask_for_a_filter()
    {
        await browser.OpenAsync($"{await WriteAsync(SampleAudit.Incident())}#q=XOA304");

        Assert.Equal("3 von 22", await Shown("findings"));
    }

    [Fact]
    public async Task What_a_buyer_typed_stays_text()
    {
        var hostile = "</td></table><script>document.title='hacked'</script><img src=x onerror=\"document.title='hacked'\">";
        var order = SampleAudit.Affected(1, Cause.LostInTransfer, SampleAudit.Finding(SampleRules.StreetMissing, Core.Addresses.AddressField.Street, hostile));
        await browser.OpenAsync(await WriteAsync(SampleAudit.Of([order], clear: 1), Written.For(audience: Audience.Internal)));

        Assert.Equal(hostile, (await browser.AskAsync("return document.querySelector('#findings tbody tr').cells[4].textContent")).GetString());
        Assert.NotEqual("hacked", (await browser.AskAsync("return document.title")).GetString());
    }

    [Fact]
    public async Task Prints_without_what_only_a_screen_needs()
    {
        await browser.LookAsync(1000, "dark", media: "print");
        await browser.OpenAsync(await WriteAsync(SampleAudit.Incident()));

        var look = await browser.AskAsync("""
            return ["nav", ".bar"].map(part => getComputedStyle(document.querySelector(part)).display).concat(
              getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector("thead")).display);
            """);

        Assert.Equal(["none", "none", "rgb(255, 255, 255)", "table-header-group"], look.EnumerateArray().Select(value => value.GetString()));
    }

    [Fact]
    public async Task Everybody_can_find_their_way()
    {
        await browser.LookAsync(1280);
        await browser.OpenAsync(await WriteAsync(SampleAudit.Incident(), Written.For(Language.English)));

        var page = await browser.AskAsync("""
            const all = (query) => [...document.querySelectorAll(query)];
            return {
              language: document.documentElement.lang,
              headings: all("h1, h2").map(heading => heading.tagName).join(" "),
              unnamed: all("input").filter(input => !input.getAttribute("aria-label")).length,
              loose: all("th").filter(cell => cell.scope !== "col").length,
              picture: document.querySelector("figure > svg").getAttribute("role") + " " + document.getElementById("chart-text").textContent,
              dead: all("a[href^='#']").filter(link => !document.querySelector(link.getAttribute("href"))).length,
              twice: all("[id]").map(element => element.id).filter((id, index, ids) => ids.indexOf(id) !== index).length,
            };
            """);

        Assert.Equal("en", page.GetProperty("language").GetString());
        Assert.StartsWith("H1 H2", page.GetProperty("headings").GetString(), StringComparison.Ordinal);
        Assert.Contains("img Column chart", page.GetProperty("picture").GetString(), StringComparison.Ordinal);
        Assert.All(["unnamed", "loose", "dead", "twice"], fault => Assert.Equal(0, page.GetProperty(fault).GetInt32()));
    }

    private async Task<string?> Shown(string section)
        => (await browser.AskAsync($"return document.querySelector('#{section} output').textContent")).GetString();

    private Task<JsonElement> Type(string section, string text) => browser.AskAsync(
        $"const input = document.querySelector('#{section} input'); input.value = '{text}'; input.dispatchEvent(new Event('input'));");

    private async Task<string> WriteAsync(AuditResult result, ReportPresentation? presentation = null)
    {
        var path = Path.Combine(folder.FullName, "report.html");
        await new HtmlReportWriter(SampleRules.All).WriteAsync(result, presentation ?? Written.For(), path);
        return new Uri(path).AbsoluteUri;
    }
}
