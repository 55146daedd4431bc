using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Tests;

public sealed class XentralOptionsValidatorTests
{
    private const string Complete = "Server=127.0.0.1;Database=xentral;User ID=audit;Password=geheim";

    [Fact]
    public void Accepts_a_complete_connection_string() => Assert.Empty(ProblemsOf(("ConnectionString", Complete)));

    [Fact]
    public void Names_all_problems_at_once_in_both_languages()
    {
        var problems = ProblemsOf(
            ("ConnectionString", "Server=db.example;Password=geheim;SslMode=None"),
            ("ShopIds:0", "eins"),
            ("AllowUnencryptedConnection", "ja"));

        Assert.Equal(5, problems.Count);
        Assert.Contains(problems, problem => problem.De.Contains("Xentral:ConnectionString: „Database“ fehlt", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.En.Contains("Xentral:ConnectionString: “User ID” is missing", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.En.Contains("SslMode=None", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.En.StartsWith("Xentral:ShopIds:", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.En.StartsWith("Xentral:AllowUnencryptedConnection", StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.DoesNotContain("geheim", problem.De + problem.En, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_the_missing_connection()
        => Assert.Contains("Xentral:ConnectionString is missing", Assert.Single(ProblemsOf()).En, StringComparison.Ordinal);

    [Fact]
    public void Never_quotes_an_unreadable_connection_string()
    {
        var problem = Assert.Single(ProblemsOf(("ConnectionString", "Server=db.example;Password=ge;heim=1")));

        Assert.DoesNotContain("heim", problem.De + problem.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Allows_only_one_source_of_the_connection_string()
        => Assert.Contains(
            "both set", Assert.Single(ProblemsOf(("ConnectionString", Complete), ("ConnectionStringFile", "/run/secret"))).En, StringComparison.Ordinal);

    [Fact]
    public void Names_an_unreadable_secret_file()
        => Assert.Contains("/nowhere/secret", Assert.Single(ProblemsOf(("ConnectionStringFile", "/nowhere/secret"))).En, StringComparison.Ordinal);

    [Fact]
    public void Reads_the_connection_string_from_a_file()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, Complete + "\n");

        Assert.Empty(ProblemsOf(("ConnectionStringFile", file)));
        File.Delete(file);
    }

    [Fact]
    public void Needs_no_server_for_a_file() => Assert.Empty(ProblemsOf(("SqliteFile", "snapshot.sqlite")));

    [Fact]
    public void Takes_shop_ids_as_one_text_too() => Assert.Equal(["3", "4"], Options(("ShopIds", "3, 4")).ShopIds);

    [Fact]
    public void Stops_the_start_in_English()
    {
        using var services = new ServiceCollection()
            .AddXentralDatabase(new ConfigurationBuilder().Build())
            .BuildServiceProvider();

        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("Xentral:ConnectionString is missing", failure.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<LocalizedText> ProblemsOf(params (string Key, string Value)[] settings)
        => XentralOptionsValidator.ProblemsOf(Options(settings));

    private static XentralOptions Options(params (string Key, string Value)[] settings)
        => XentralOptions.From(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value)))
            .Build());
}
