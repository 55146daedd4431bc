using System.Text;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>An audit is asked for once; what follows goes on with it.</summary>
public sealed class LatestAuditTests
{
    [Fact]
    public async Task Case_and_render_go_on_with_the_latest_audit_and_ask_nobody()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 60);
        using var workplace = merchant.Workplace();
        var audit = (await Executable.RunAsync(workplace, "audit")).WithoutStackTrace();
        var asked = merchant.Amazon.Log.Requests.Count;

        var made = (await Executable.RunAsync(workplace, "case")).WithoutStackTrace();
        var rendered = (await Executable.RunAsync(workplace, "render", "--format", "md")).WithoutStackTrace();

        Assert.Equal((1, 0, 0), (audit.ExitCode, made.ExitCode, rendered.ExitCode));
        Assert.EndsWith("order-audit case", audit.Output.ReplaceLineEndings("\n").TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(asked, merchant.Amazon.Log.Requests.Count);
        Assert.Contains("Aus der letzten Prüfung", made.Output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(workplace.Folder, "amazon-fall-*.zip"));
        var markdown = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(workplace.Folder, "*.md")), TestContext.Current.CancellationToken);
        Assert.All(Streets(merchant), street => Assert.DoesNotContain(street, markdown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_of_what_is_kept_can_be_read_and_a_purge_removes_it()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 60);
        using var workplace = merchant.Workplace();
        await Executable.RunAsync(workplace, "audit");

        var kept = await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(workplace.StateFolder, "*.result")), TestContext.Current.CancellationToken);
        var purged = (await Executable.RunAsync(workplace, "purge")).WithoutStackTrace();
        var rendered = (await Executable.RunAsync(workplace, "render")).WithoutStackTrace();

        Assert.All(Streets(merchant).Append("302-"), text => Assert.Equal(-1, kept.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text))));
        Assert.Contains("Ergebnis der letzten Prüfung", purged.Output, StringComparison.Ordinal);
        Assert.Equal(2, rendered.ExitCode);
        Assert.Contains("keine Prüfung aufgehoben", rendered.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_audit_puts_the_case_together_in_the_same_run()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 60);
        using var workplace = merchant.Workplace();

        var run = (await Executable.RunAsync(workplace, "audit", "--case")).WithoutStackTrace();
        var alone = (await Executable.RunAsync(workplace, "audit", "--password", "geheimes Wort")).WithoutStackTrace();

        Assert.Equal((1, 2), (run.ExitCode, alone.ExitCode));
        Assert.Contains("Ihr Amazon-Fall ist zusammengestellt", run.Output, StringComparison.Ordinal);
        Assert.Contains("--password", alone.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(workplace.Folder, "amazon-fall-*.zip"));
    }

    [Fact]
    public async Task Explain_tells_an_order_masked_unless_asked_and_in_both_languages()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 60);
        using var workplace = merchant.Workplace();
        await Executable.RunAsync(workplace, "audit", "--json", "result.json");
        var number = workplace.ReadJson("result.json").GetProperty("orders").EnumerateArray()
            .First(order => order.GetProperty("cause").GetString() == "lost-in-transfer").GetProperty("number").GetString()!;
        var address = merchant.Orders.Single(order => order.Amazon.Number.Value == number).Amazon.DeliveryAddress!;

        var masked = (await Executable.RunAsync(workplace, "explain", number)).WithoutStackTrace();
        var open = (await Executable.RunAsync(workplace, "explain", number.Replace("-", " ", StringComparison.Ordinal), "--audience", "internal", "--language", "en")).WithoutStackTrace();

        Assert.Equal((0, 0), (masked.ExitCode, open.ExitCode));
        Assert.All(["Betroffen", "Auf dem Weg zu Xentral verloren", "Verglichen", "Urteil", "Befunde", "Was zu tun ist"], text => Assert.Contains(text, masked.Output, StringComparison.Ordinal));
        Assert.All(["Affected", "Compared", "Verdict", "Steps", "What to do", address.Name, address.City], text => Assert.Contains(text, open.Output, StringComparison.Ordinal));
        Assert.All(Secrets(address), text => Assert.DoesNotContain(text, masked.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_number_nobody_knows_is_never_said_to_be_in_order()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 60);
        using var workplace = merchant.Workplace();

        var before = (await Executable.RunAsync(workplace, "explain", "302-0000000-0000000")).WithoutStackTrace();
        await Executable.RunAsync(workplace, "audit");
        var after = (await Executable.RunAsync(workplace, "explain", "302-0000000-0000000")).WithoutStackTrace();

        Assert.Equal((2, 2), (before.ExitCode, after.ExitCode));
        Assert.Contains("Nur Betroffene werden gemerkt", after.Output, StringComparison.Ordinal);
        Assert.Contains("nicht im Zeitraum", after.Output, StringComparison.Ordinal);
        Assert.Contains("keine Prüfung aufgehoben", before.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_and_explain_name_the_orders_to_mend_first()
    {
        using var workplace = new Workplace();
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 60);
        using var real = merchant.Workplace();

        var demo = (await Executable.RunAsync(workplace, "demo")).WithoutStackTrace();
        var audit = (await Executable.RunAsync(real, "audit")).WithoutStackTrace();
        var urgent = (await Executable.RunAsync(real, "explain")).WithoutStackTrace();

        Assert.Contains("Das sieht nach dem Vorfall vom 4. bis 9. August 2023 aus", demo.Output, StringComparison.Ordinal);
        Assert.Contains("Das sieht nach alltäglichem Schaden aus", audit.Output, StringComparison.Ordinal);
        Assert.InRange(Urgent(demo.Output).Count, 1, 5);
        Assert.Equal(Urgent(audit.Output), Urgent(urgent.Output));
        Assert.Equal(5, Urgent(urgent.Output).Count);
    }

    [Fact]
    public async Task An_audit_of_nothing_says_first_how_to_set_up_and_the_keys_after()
    {
        using var workplace = new Workplace();

        var run = (await Executable.RunAsync(workplace, "audit", "--marketplace", "Deutschland")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        var (init, key) = (run.Error.IndexOf("order-audit init", StringComparison.Ordinal), run.Error.IndexOf("Amazon:ClientId", StringComparison.Ordinal));
        Assert.True(init >= 0 && key > init, run.Error);
        Assert.DoesNotContain("ist kein Marktplatz", run.Error, StringComparison.Ordinal);
    }

    private static List<string> Urgent(string output) => [.. output.ReplaceLineEndings("\n").Split('\n')
        .SkipWhile(line => !line.StartsWith("Zuerst berichtigen", StringComparison.Ordinal)).Skip(1)
        .TakeWhile(line => line.Length > 0)
        .Where(line => line.StartsWith("  – ", StringComparison.Ordinal))];

    private static IEnumerable<string> Streets(SimulatedMerchant merchant)
        => merchant.Orders.Select(order => order.Amazon.DeliveryAddress?.Street ?? "").Where(street => street.Length > 5).Distinct();

    private static IEnumerable<string> Secrets(PostalAddress address)
        => new[] { address.Name, address.Street, address.City, address.PostalCode }.Where(text => text.Length > 2);
}
