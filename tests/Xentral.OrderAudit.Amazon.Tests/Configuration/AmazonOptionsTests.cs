using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Amazon.Tests.Support;

namespace Xentral.OrderAudit.Amazon.Tests.Configuration;

public sealed class AmazonOptionsTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    private static Dictionary<string, string?> Complete => new()
    {
        ["Amazon:MarketplaceIds:0"] = "DE",
        ["Amazon:ClientId"] = "id",
        ["Amazon:ClientSecret"] = "secret",
        ["Amazon:RefreshToken"] = "token",
    };

    [Fact]
    public void A_complete_section_is_accepted() => Assert.Empty(ProblemsOf(Complete));

    [Fact]
    public void Everything_that_is_missing_is_named_at_once()
        => Assert.Equal(
            ["Amazon:MarketplaceIds", "Amazon:ClientId", "Amazon:ClientSecret", "Amazon:RefreshToken"],
            ProblemsOf([]).Select(problem => problem.Split(": ")[0]));

    [Fact]
    public void Whoever_names_files_needs_no_account()
    {
        File.WriteAllText(file, "order-id");

        Assert.Empty(ProblemsOf(new() { ["Amazon:OrderFiles:0"] = file }));
    }

    [Fact]
    public void A_file_that_does_not_exist_is_named()
        => Assert.Contains(
            "nowhere.txt” does not exist", Assert.Single(ProblemsOf(new() { ["Amazon:OrderFiles:0"] = "/nowhere.txt" })), StringComparison.Ordinal);

    [Theory]
    [InlineData("Amazon:Region", "mars", "is no region")]
    [InlineData("Amazon:Region", "na", "amazon.de belongs to region eu")]
    [InlineData("Amazon:MarketplaceIds:0", "XX", "is no marketplace")]
    [InlineData("Amazon:Endpoint", "http://example.com", "https only")]
    [InlineData("Amazon:Endpoint", "example.com", "is no usable address")]
    [InlineData("Amazon:Endpoint", "ftp://example.com", "is no usable address")]
    [InlineData("Amazon:Endpoint", "https://user:pass@example.com", "is no usable address")]
    [InlineData("Amazon:TokenEndpoint", "http://192.168.1.7/token", "https only")]
    [InlineData("Amazon:ClientSecretFile", "somewhere", "is given twice")]
    public void A_bad_value_is_explained(string key, string value, string expected)
    {
        var settings = Complete;
        settings[key] = value;

        Assert.Contains(expected, Assert.Single(ProblemsOf(settings)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://localhost:8080/")]
    [InlineData("http://[::1]:8080")]
    [InlineData("https://sandbox.sellingpartnerapi-eu.amazon.com")]
    public void Loopback_may_be_plain_http_everything_else_https(string endpoint)
    {
        var settings = Complete;
        settings["Amazon:Endpoint"] = endpoint;

        Assert.Empty(ProblemsOf(settings));
    }

    [Fact]
    public async Task A_secret_may_stand_in_a_file()
    {
        await File.WriteAllTextAsync(file, "secret from a file\n", TestContext.Current.CancellationToken);
        var settings = Complete;
        settings.Remove("Amazon:ClientSecret");
        settings["Amazon:ClientSecretFile"] = file;

        Assert.Empty(ProblemsOf(settings));
        Assert.Equal("secret from a file", new Amazon.Configuration.Credentials(new()
        {
            ClientId = "id",
            ClientSecretFile = file,
            RefreshToken = "token",
        }).ClientSecret);
    }

    [Fact]
    public async Task A_secret_file_that_is_missing_or_empty_is_named()
    {
        var settings = Complete;
        settings.Remove("Amazon:RefreshToken");
        settings["Amazon:RefreshTokenFile"] = file;
        Assert.StartsWith("Amazon:RefreshTokenFile: the file", Assert.Single(ProblemsOf(settings)), StringComparison.Ordinal);

        await File.WriteAllTextAsync(file, " \n", TestContext.Current.CancellationToken);
        Assert.Contains("no usable value", Assert.Single(ProblemsOf(settings)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de, FR;uk", "A1PA6795UKMFR9 A13V1IB3VIYZZH A1F83G8C2ARO7P")]
    [InlineData("A1PA6795UKMFR9,DE", "A1PA6795UKMFR9")]
    [InlineData("A9NEWMARKET00", "A9NEWMARKET00")]
    public void Marketplaces_are_read_the_way_people_write_them(string written, string ids)
        => Assert.Equal(ids.Split(' '), new AmazonOptions { MarketplaceIds = { written } }.ResolveMarketplaceIds());

    [Fact]
    public void Every_problem_exists_in_german_too()
    {
        var problems = AmazonOptionsProblems.Of(new AmazonOptions { Region = "mars", Endpoint = "nowhere" });

        Assert.Equal(6, problems.Count);
        Assert.All(problems, problem => Assert.NotEqual(problem.De, problem.En));
    }

    public void Dispose() => File.Delete(file);

    private static List<string> ProblemsOf(Dictionary<string, string?> settings)
    {
        using var client = new AmazonClient(settings);
        try
        {
            client.Validate();
            return [];
        }
        catch (OptionsValidationException invalid)
        {
            return [.. invalid.Failures];
        }
    }
}
