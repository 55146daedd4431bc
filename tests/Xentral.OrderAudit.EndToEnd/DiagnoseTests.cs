using System.IO.Compression;
using MySqlConnector;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.EndToEnd;

public sealed class DiagnoseTests
{
    private static readonly string[] Always = ["check.json", "configuration.txt", "state.txt", "versions.txt"];

    [Fact]
    public async Task Bundles_what_support_needs_and_lists_it_first()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120);
        using var workplace = merchant.Workplace();
        await Executable.RunAsync(workplace, "audit", "--quiet");
        var asked = merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders);

        var run = (await Executable.RunAsync(workplace, "diagnose", "--output", ".")).WithoutStackTrace();
        var files = Bundle(workplace);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Always, files.Keys.Order(StringComparer.Ordinal));
        Assert.All(
            Always, name => Assert.True(run.Output.IndexOf(name, StringComparison.Ordinal) < run.Output.IndexOf("Geschrieben:", StringComparison.Ordinal)));
        Assert.StartsWith("order-audit 0.", files["versions.txt"], StringComparison.Ordinal);
        Assert.Contains("Amazon:Region = EU", files["configuration.txt"], StringComparison.Ordinal);
        Assert.Contains("\"xentral-connection\"", files["check.json"], StringComparison.Ordinal);
        Assert.Contains(".budget", files["state.txt"], StringComparison.Ordinal);
        Assert.Equal(asked, merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Fact]
    public async Task Holds_no_secret_and_nobody_s_data()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120);
        using var workplace = merchant.Workplace()
            .With("Report:MerchantName", "Musterhandel Tannwald")
            .With("Report:MerchantToken", "A0MERCHANTTOKEN")
            .With("State:Key", "ein sehr geheimer Schlüssel aus 40 Zeichen");
        var order = merchant.Orders.First(each => each.Amazon.DeliveryAddress is { Name.Length: > 0 }).Amazon;
        Directory.CreateDirectory(workplace.StateFolder);
        workplace.Write(
            "state/order-audit/order-audit.log",
            $$"""{"order":"{{order.Number.Value}}","by":"erika@example.org","password":"{{merchant.ConnectionString}}","token":"{{merchant.Amazon.Settings["Amazon:RefreshToken"]}}"}""");

        await Executable.RunAsync(workplace, "diagnose");
        var files = Bundle(workplace);
        var everything = string.Join('\n', files.Values);
        var account = new MySqlConnectionStringBuilder(merchant.ConnectionString);

        Assert.Contains("last.log", files.Keys);
        Assert.All(
            [
                .. merchant.Amazon.Settings.Where(setting => setting.Key.Contains("Secret", StringComparison.Ordinal) || setting.Key.Contains("Token", StringComparison.Ordinal)).Select(setting => setting.Value!),
                account.Database, account.Password, "Musterhandel Tannwald", "A0MERCHANTTOKEN", "ein sehr geheimer", "erika@example.org", order.Number.Value,
                order.DeliveryAddress!.Name,
            ],
            secret => Assert.DoesNotContain(secret, everything, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Works_where_nothing_else_does()
    {
        using var workplace = new Workplace();

        var run = (await Executable.RunAsync(workplace, "diagnose", "--language", "en")).WithoutStackTrace();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"exitCode\": 2", Bundle(workplace)["check.json"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Makes_the_folder_it_is_to_write_to()
    {
        using var workplace = new Workplace();

        var run = (await Executable.RunAsync(workplace, "diagnose", "--offline", "--output", "support/august")).WithoutStackTrace();

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(Bundle(workplace, "support/august"));
    }

    [Fact]
    public async Task Ends_with_2_when_it_cannot_write()
    {
        using var workplace = new Workplace();
        workplace.Write("datei", "a file, not a folder");

        var run = (await Executable.RunAsync(workplace, "diagnose", "--offline", "--output", "datei/unter")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Der Ordner lässt sich nicht anlegen", run.Error, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Bundle(Workplace workplace, string folder = ".")
    {
        using var archive = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(workplace.PathOf(folder), "order-audit-diagnose-*.zip")));
        return archive.Entries.ToDictionary(entry => entry.Name, TextOf);
    }

    private static string TextOf(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
