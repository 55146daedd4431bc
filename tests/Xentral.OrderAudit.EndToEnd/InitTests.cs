using System.Text.Json;
using System.Text.Json.Nodes;
using MySqlConnector;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport.Rest;

namespace Xentral.OrderAudit.EndToEnd;

public sealed class InitTests
{
    private static readonly string[] SecretFiles = ["client-secret", "refresh-token", "xentral-connection"];

    [Fact]
    public async Task Takes_everything_from_standard_input_and_an_audit_works_afterwards()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120);
        using var workplace = merchant.EmptyWorkplace();

        var run = (await Executable.RunWithInputAsync(workplace, Answers(merchant), "init", "--non-interactive", "--from", "-")).WithoutStackTrace();
        var audit = await Executable.RunAsync(workplace, "audit", "--since", Since(merchant));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1, audit.ExitCode);
        Assert.Single(workplace.Workbooks);
        Assert.All(Secrets(merchant), secret => Assert.DoesNotContain(secret, run.Output + run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keeps_secrets_out_of_the_configuration_in_files_for_the_owner_only()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.EmptyWorkplace();

        await Executable.RunWithInputAsync(workplace, Answers(merchant), "init", "--non-interactive", "--from", "-");
        var configuration = await File.ReadAllTextAsync(workplace.PathOf("order-audit.json"), TestContext.Current.CancellationToken);

        Assert.All(Secrets(merchant), secret => Assert.DoesNotContain(secret, configuration, StringComparison.Ordinal));
        Assert.DoesNotContain("AMAZON", configuration, StringComparison.Ordinal);
        Assert.Contains("Müller & Söhne", configuration, StringComparison.Ordinal);
        Assert.Equal(SecretFiles, Directory.GetFiles(workplace.PathOf("order-audit.secrets")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Directory.GetFiles(workplace.PathOf("order-audit.secrets")).Append(workplace.PathOf("order-audit.json")), IsForItsOwnerOnly);
    }

    [Fact]
    public async Task Takes_options_secret_files_and_environment_variables()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.EmptyWorkplace().With("Amazon:RefreshToken", merchant.Amazon.Settings["Amazon:RefreshToken"]!);
        var account = new MySqlConnectionStringBuilder(merchant.ConnectionString);
        workplace.Write("secret.txt", merchant.Amazon.Settings["Amazon:ClientSecret"]!);
        workplace.Write("password.txt", $"{account.Password}\n");

        var run = (await Executable.RunAsync(
            workplace,
            "init",
            "--non-interactive",
            "--marketplace",
            "DE",
            "--client-id",
            merchant.Amazon.Settings["Amazon:ClientId"]!,
            "--client-secret-file",
            "secret.txt",
            "--xentral-server",
            $"{account.Server}:{account.Port}",
            "--xentral-database",
            account.Database,
            "--xentral-user",
            account.UserID,
            "--xentral-password-file",
            "password.txt",
            "--secrets", "environment")).WithoutStackTrace();
        var amazon = workplace.ReadJson("order-audit.json").GetProperty("Amazon");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(workplace.PathOf("secret.txt"), amazon.GetProperty("ClientSecretFile").GetString());
        Assert.False(amazon.TryGetProperty("RefreshToken", out _));
        Assert.Contains(
            $"ORDERAUDIT__XENTRAL__CONNECTIONSTRING=\"Server={account.Server};Port={account.Port};User ID={account.UserID};Password=…;",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("ORDERAUDIT__AMAZON__REFRESHTOKEN=…", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workplace.PathOf("order-audit.secrets")));
    }

    [Fact]
    public async Task Changes_one_part_only_when_told_to_and_leaves_the_rest()
    {
        using var workplace = new Workplace();
        workplace.Write("order-audit.json", """
            {
              // Rules a person has set.
              "Rules": { "XOA306": { "Severity": "off" } },
              "Amazon": { "ClientId": "a", "ClientSecret": "b", "RefreshToken": "c", "MarketplaceIds": ["DE", "FR"] },
              "Xentral": { "ConnectionString": "Server=127.0.0.1;Database=x;User ID=y;Password=z" },
            }
            """);
        var before = await File.ReadAllTextAsync(workplace.PathOf("order-audit.json"), TestContext.Current.CancellationToken);

        var refused = await Executable.RunAsync(workplace, "init", "--non-interactive", "--no-check", "--marketplace", "IT");
        var untouched = await File.ReadAllTextAsync(workplace.PathOf("order-audit.json"), TestContext.Current.CancellationToken);
        var changed = (
            await Executable.RunAsync(workplace, "init", "--non-interactive", "--no-check", "--marketplace", "IT", "--overwrite")).WithoutStackTrace();
        var after = workplace.ReadJson("order-audit.json");

        Assert.Equal((2, 0), (refused.ExitCode, changed.ExitCode));
        Assert.Contains("--overwrite", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, untouched);
        Assert.Equal("off", after.GetProperty("Rules").GetProperty("XOA306").GetProperty("Severity").GetString());
        Assert.Equal("b", after.GetProperty("Amazon").GetProperty("ClientSecret").GetString());
        Assert.Equal("""["IT"]""", JsonSerializer.Serialize(after.GetProperty("Amazon").GetProperty("MarketplaceIds")));
    }

    [Fact]
    public async Task Writes_nothing_that_does_not_work()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.EmptyWorkplace();
        var answers = Answers(merchant).Replace(merchant.Amazon.Settings["Amazon:RefreshToken"]!, "Atzr|falsch", StringComparison.Ordinal);

        var run = (await Executable.RunWithInputAsync(workplace, answers, "init", "--non-interactive", "--from", "-")).WithoutStackTrace();

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Es wurde nichts geschrieben.", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(workplace.PathOf("order-audit.json")));
        Assert.False(Directory.Exists(workplace.PathOf("order-audit.secrets")));
    }

    [Theory]
    [InlineData("braucht dafür ein Terminal", "init")]
    [InlineData("Amazon:RefreshToken", "init", "--non-interactive", "--client-id", "x")]
    [InlineData("--secrets", "init", "--non-interactive", "--secrets", "keychain")]
    [InlineData("kein gültiges JSON", "init", "--non-interactive", "--from", "-")]
    public async Task Says_what_is_missing_and_ends_with_2(string expected, params string[] arguments)
    {
        using var workplace = new Workplace();

        var run = (await Executable.RunWithInputAsync(workplace, "", arguments)).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(workplace.Folder));
    }

    [Theory]
    [InlineData("xterm-256color")]
    [InlineData("dumb")]
    public async Task Leads_a_person_through_and_never_shows_a_secret(string terminal)
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120);
        using var workplace = merchant.EmptyWorkplace();
        var account = new MySqlConnectionStringBuilder(merchant.ConnectionString);
        await using var screen = PseudoTerminal.Start(workplace, terminal, "init");

        await screen.AnswerAsync("Region (eu, na, fe) [eu]:");
        await screen.AnswerAsync("Client-ID:", merchant.Amazon.Settings["Amazon:ClientId"]!);
        await screen.AnswerAsync("Client-Secret (bleibt unsichtbar):", "falsch kopiert");
        await screen.AnswerAsync("Refresh-Token (bleibt unsichtbar):", merchant.Amazon.Settings["Amazon:RefreshToken"]!);
        await screen.AnswerAsync("Nummer [1]:");
        await screen.AnswerAsync("Region (eu, na, fe) [eu]:");
        await screen.AnswerAsync("]:");
        await screen.AnswerAsync("Client-Secret (bleibt unsichtbar; leer: wie bisher):", merchant.Amazon.Settings["Amazon:ClientSecret"]!);
        await screen.AnswerAsync("Refresh-Token (bleibt unsichtbar; leer: wie bisher):");
        await screen.AnswerAsync("ZA]:", "de");
        await screen.AnswerAsync("Nummer [1]:");
        await screen.AnswerAsync("Server [127.0.0.1]:");
        await screen.AnswerAsync("Port [3306]:", $"{account.Port}");
        await screen.AnswerAsync("Name der Datenbank [xentral]:", account.Database);
        await screen.AnswerAsync("Benutzer [order_audit]:", account.UserID);
        await screen.AnswerAsync("Kennwort (bleibt unsichtbar):", account.Password);
        await screen.AnswerAsync("Firma:", "Musterhandel Tannwald");
        await screen.AnswerAsync("leer bleiben):");
        await screen.AnswerAsync("Nummer [1]:");
        await screen.AnswerAsync("So speichern? (j/n) [j]:");

        Assert.Equal(0, await screen.FinishAsync());
        Assert.All(["falsch kopiert", .. Secrets(merchant)], secret => Assert.DoesNotContain(secret, screen.Transcript, StringComparison.Ordinal));
        Assert.Contains("order-audit audit", screen.Transcript, StringComparison.Ordinal);
        Assert.Equal(0, (await Executable.RunAsync(workplace, "check")).ExitCode);
    }

    [Fact]
    public async Task Leads_to_Xentrals_REST_interface_as_well()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        await using var rest = await XentralRestSimulator.StartAsync(
            new XentralRestOptions { Orders = [.. merchant.Orders.SelectMany(order => order.Stored)] });
        var settings = rest.SettingsFor("v3").ToDictionary();
        using var workplace = merchant.EmptyWorkplace();
        await Executable.RunWithInputAsync(workplace, Answers(merchant), "init", "--non-interactive", "--from", "-");
        await using var screen = PseudoTerminal.Start(workplace, "xterm", "init");

        await screen.AnswerAsync("Nummer [1]:", "3");
        await screen.AnswerAsync("Nummer [1]:", "3");
        await screen.AnswerAsync("biz):", settings["Xentral:Url"]!);
        await screen.AnswerAsync("Schnittstelle (v3, v1) [v3]:");
        await screen.AnswerAsync("Zugriffstoken (bleibt unsichtbar):", settings["Xentral:Token"]!);
        await screen.AnswerAsync("Nummer [1]:");
        await screen.AnswerAsync("So speichern? (j/n) [j]:");
        Assert.True(await screen.FinishAsync() == 0, screen.Transcript);
        var xentral = workplace.ReadJson("order-audit.json").GetProperty("Xentral");

        Assert.Equal("rest", xentral.GetProperty("Source").GetString());
        Assert.DoesNotContain(settings["Xentral:Token"]!, screen.Transcript + xentral, StringComparison.Ordinal);
        Assert.Equal(0, (await Executable.RunAsync(workplace, "check", "--skip-orders")).ExitCode);
    }

    [Fact]
    public async Task Takes_an_export_in_place_of_a_database()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.EmptyWorkplace();
        workplace.Write("export.csv", "id;internet\n");
        await Executable.RunWithInputAsync(workplace, Answers(merchant), "init", "--non-interactive", "--from", "-");

        var two = (await Executable.RunAsync(workplace, "init", "--non-interactive", "--overwrite", "--xentral-csv", "export.csv", "--xentral-url", "https://x.example")).WithoutStackTrace();
        var poor = (await Executable.RunAsync(workplace, "init", "--non-interactive", "--overwrite", "--xentral-csv", "export.csv")).WithoutStackTrace();
        var untried = (
            await Executable.RunAsync(workplace, "init", "--non-interactive", "--overwrite", "--no-check", "--xentral-csv", "export.csv")).WithoutStackTrace();
        var xentral = workplace.ReadJson("order-audit.json").GetProperty("Xentral");

        Assert.Equal((2, 3, 0), (two.ExitCode, poor.ExitCode, untried.ExitCode));
        Assert.Contains("strasse", poor.Output, StringComparison.Ordinal);
        Assert.Equal(("csv", workplace.PathOf("export.csv")), (xentral.GetProperty("Source").GetString(), xentral.GetProperty("CsvFile").GetString()));
    }

    [Fact]
    public async Task Changes_one_part_when_run_again_and_asks_before_replacing()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.EmptyWorkplace();
        await Executable.RunWithInputAsync(workplace, Answers(merchant), "init", "--non-interactive", "--from", "-");
        var before = workplace.ReadJson("order-audit.json");
        await using var screen = PseudoTerminal.Start(workplace, "xterm", "init", "--language", "en");

        await screen.AnswerAsync("Number [1]:", "4");
        await screen.AnswerAsync("Company [Müller & Söhne]:", "Tannwald GmbH");
        await screen.AnswerAsync("may stay empty):");
        await screen.AnswerAsync("Save this? (y/n) [y]:");
        Assert.True(await screen.FinishAsync() == 0, screen.Transcript);
        var after = workplace.ReadJson("order-audit.json");

        Assert.Contains("order-audit.json (is replaced)", screen.Transcript, StringComparison.Ordinal);
        Assert.Equal("Tannwald GmbH", after.GetProperty("Report").GetProperty("MerchantName").GetString());
        Assert.Equal(before.GetProperty("Amazon").ToString(), after.GetProperty("Amazon").ToString());
        Assert.Equal(before.GetProperty("Xentral").ToString(), after.GetProperty("Xentral").ToString());
    }

    [Fact]
    public async Task Leaves_nothing_behind_when_a_person_gives_up()
    {
        using var workplace = new Workplace();
        await using var screen = PseudoTerminal.Start(workplace, "xterm", "init");

        await screen.AnswerAsync("Region (eu, na, fe) [eu]:");
        await screen.AnswerAsync("Client-ID:", "\u0003");

        Assert.Equal(130, await screen.FinishAsync());
        Assert.Contains("Es wurde nichts geschrieben.", screen.Transcript, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(workplace.Folder));
    }

    private static void IsForItsOwnerOnly(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    private static string Answers(SimulatedMerchant merchant) => new JsonObject
    {
        ["Amazon"] = new JsonObject
        {
            ["Region"] = "eu",
            ["MarketplaceIds"] = new JsonArray("DE"),
            ["ClientId"] = merchant.Amazon.Settings["Amazon:ClientId"],
            ["ClientSecret"] = merchant.Amazon.Settings["Amazon:ClientSecret"],
            ["RefreshToken"] = merchant.Amazon.Settings["Amazon:RefreshToken"],
        },
        ["Xentral"] = new JsonObject { ["ConnectionString"] = merchant.ConnectionString },
        ["Report"] = new JsonObject { ["MerchantName"] = "Müller & Söhne" },
    }.ToJsonString();

    private static string Since(SimulatedMerchant merchant) => merchant.Orders[0].Amazon.PurchasedAt.AddDays(-1).ToString("yyyy-MM-dd", null);

    private static IEnumerable<string> Secrets(SimulatedMerchant merchant) =>
    [
        merchant.Amazon.Settings["Amazon:ClientSecret"]!,
        merchant.Amazon.Settings["Amazon:RefreshToken"]!,
        $"Password={new MySqlConnectionStringBuilder(merchant.ConnectionString).Password}",
    ];
}
