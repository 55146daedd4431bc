using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;
using Xentral.OrderAudit.TestSupport.Amazon.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.Simulator;

/// <summary>The simulator keeps Amazon's rules; a client tested against it is tested against something.</summary>
public sealed class AmazonRulesTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider clock = new(Now);
    private readonly HttpClient http = new();
    private AmazonSimulatorOptions options = null!;
    private AmazonSimulator simulator = null!;

    public async ValueTask InitializeAsync()
    {
        options = new() { Orders = new SampleOrders(250, Now.AddDays(-10), TimeSpan.FromMinutes(1)), Clock = clock };
        await RestartAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        await simulator.DisposeAsync();
        http.Dispose();
    }

    [Theory]
    [InlineData("createdAfter=2026-06-01T00:00:00Z", 200)]
    [InlineData("createdAfter=2026-06-01T00:00:00Z&createdBefore=2026-06-15T11:58:00Z", 200)]
    [InlineData("createdAfter=2026-06-01T00:00:00Z&createdBefore=2026-06-15T11:58:01Z", 400)]
    [InlineData("createdAfter=2026-06-01T00:00:00Z&createdBefore=2026-05-31T00:00:00Z", 400)]
    [InlineData("createdAfter=2026-06-01T00:00:00Z&lastUpdatedAfter=2026-06-01T00:00:00Z", 400)]
    [InlineData("createdAfter=2026-06-01T00:00:00Z&lastUpdatedBefore=2026-06-02T00:00:00Z", 400)]
    [InlineData("lastUpdatedAfter=2026-06-01T00:00:00Z", 200)]
    [InlineData("marketplaceIds=A1PA6795UKMFR9", 400)]
    [InlineData("createdAfter=yesterday", 400)]
    [InlineData("createdAfter=2026-06-01T00:00:00Z&maxResultsPerPage=101", 400)]
    [InlineData("createdAfter=2026-06-01T00:00:00Z&includedData=GOSSIP", 400)]
    [InlineData("createdAfter=2026-06-01T00:00:00Z&MarketplaceIds=A1PA6795UKMFR9", 400)]
    [InlineData("createdAfter=2026-06-01T00:00:00Z&paginationToken=nonsense", 400)]
    [InlineData("createdAfter=2026-06-01T00:00:00Z&marketplaceIds=ATVPDKIKX0DER", 403)]
    public async Task Parameters_are_checked(string query, int status)
    {
        var (answered, _, response) = await GetAsync($"?{query}");

        Assert.Equal(status, (int)answered);
        Assert.Equal(status != 403, response.Headers.Contains("x-amzn-RateLimit-Limit"));
        Assert.True(response.Headers.Contains("x-amzn-RequestId"));
    }

    [Fact]
    public async Task A_page_token_belongs_to_its_query_and_lives_a_day()
    {
        const string Query = "?createdAfter=2026-06-01T00%3A00%3A00Z&createdBefore=2026-06-14T00%3A00%3A00Z";
        var (_, page, _) = await GetAsync(Query);
        var token = Uri.EscapeDataString(page.GetProperty("pagination").GetProperty("nextToken").GetString()!);

        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"{Query}&paginationToken={token}")).Status);
        const string SameInOtherBytes = "?createdAfter=2026-06-01T00:00:00Z&createdBefore=2026-06-14T00:00:00Z";
        Assert.Equal(HttpStatusCode.BadRequest, (await GetAsync($"{SameInOtherBytes}&paginationToken={token}")).Status);

        // Unescaped, the plus in it becomes a blank.
        Assert.Equal(HttpStatusCode.BadRequest, (await GetAsync($"{Query}&paginationToken={Uri.UnescapeDataString(token)}")).Status);

        clock.Advance(TimeSpan.FromMinutes(50));
        await LogInAsync();
        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"{Query}&paginationToken={token}")).Status);
        clock.Advance(TimeSpan.FromHours(24));
        await LogInAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await GetAsync($"{Query}&paginationToken={token}")).Status);
    }

    [Fact]
    public async Task Access_tokens_end_and_a_missing_one_is_named()
    {
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Contains("has expired", (await GetAsync("?createdAfter=2026-06-01T00:00:00Z")).Body.GetRawText(), StringComparison.Ordinal);

        http.DefaultRequestHeaders.Remove("x-amz-access-token");
        var (status, body, response) = await GetAsync("?createdAfter=2026-06-01T00:00:00Z");
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("is missing", body.GetRawText(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("x-amzn-RateLimit-Limit"));
    }

    [Fact]
    public async Task Blocks_come_only_when_asked_for()
    {
        var (_, bare, _) = await GetAsync("?createdAfter=2026-06-01T00:00:00Z&maxResultsPerPage=1");
        var (_, full, _) = await GetAsync("?createdAfter=2026-06-01T00:00:00Z&maxResultsPerPage=1&includedData=RECIPIENT,FULFILLMENT");

        Assert.False(bare.GetProperty("orders")[0].TryGetProperty("recipient", out _));
        Assert.False(bare.GetProperty("orders")[0].TryGetProperty("fulfillment", out _));
        Assert.True(full.GetProperty("orders")[0].TryGetProperty("recipient", out _));
        Assert.True(full.GetProperty("orders")[0].TryGetProperty("fulfillment", out _));
    }

    [Theory]
    [InlineData(Fulfilment.Amazon, true, false)]
    [InlineData(Fulfilment.Merchant, false, false)]
    [InlineData(Fulfilment.Merchant, true, true)]
    public async Task Amazon_withholds_what_it_ships_itself_and_what_the_role_does_not_cover(Fulfilment fulfilment, bool hasRole, bool isReleased)
    {
        await RestartAsync(options with { Orders = [options.Orders[0] with { Fulfilment = fulfilment }], HasPersonalDataRole = hasRole });

        var (_, page, _) = await GetAsync("?createdAfter=2026-06-01T00:00:00Z&includedData=RECIPIENT");

        var address = page.GetProperty("orders")[0].GetProperty("recipient").GetProperty("deliveryAddress");
        Assert.Equal(isReleased, address.TryGetProperty("addressLine1", out var line) && line.GetString()!.Length > 0);
        Assert.Equal("DE", address.GetProperty("countryCode").GetString());
    }

    [Fact]
    public async Task One_order_is_found_by_its_number()
    {
        var (status, body, _) = await GetAsync($"/{options.Orders[7].Number}?includedData=RECIPIENT");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(options.Orders[7].Number.Value, body.GetProperty("order").GetProperty("orderId").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/302-0000000-0000000x")).Status);
    }

    [Fact]
    public async Task The_burst_is_what_Amazon_grants_and_refills_at_its_rate()
    {
        await RestartAsync(options with { EnforceRateLimits = true });

        for (var request = 0; request < 20; request++)
        {
            Assert.Equal(HttpStatusCode.OK, (await GetAsync("?createdAfter=2026-06-01T00:00:00Z")).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await GetAsync("?createdAfter=2026-06-01T00:00:00Z")).Status);
        clock.Advance(TimeSpan.FromSeconds(178));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await GetAsync("?createdAfter=2026-06-01T00:00:00Z")).Status);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("?createdAfter=2026-06-01T00:00:00Z")).Status);
        Assert.Equal(2, simulator.Log.Throttled);
    }

    [Fact]
    public async Task Orders_older_than_two_years_are_forgotten()
    {
        await RestartAsync(options with { Orders = new SampleOrders(100, Now.AddYears(-2).AddDays(-50), TimeSpan.FromDays(1)) });

        var (_, page, _) = await GetAsync("?createdAfter=2020-01-01T00:00:00Z");

        Assert.Equal(50, page.GetProperty("orders").GetArrayLength());
    }

    [Fact]
    public async Task Faults_come_as_often_as_planned()
    {
        await RestartAsync(options with { Faults = [new Fault(FaultKind.InternalError) { Times = 2 }] });

        var statuses = new List<HttpStatusCode>();
        for (var request = 0; request < 3; request++)
        {
            statuses.Add((await GetAsync("?createdAfter=2026-06-01T00:00:00Z")).Status);
        }

        Assert.Equal([HttpStatusCode.InternalServerError, HttpStatusCode.InternalServerError, HttpStatusCode.OK], statuses);
    }

    private async Task RestartAsync(AmazonSimulatorOptions with)
    {
        if (simulator is not null)
        {
            await simulator.DisposeAsync();
        }

        simulator = await AmazonSimulator.StartAsync(with);
        await LogInAsync();
    }

    private async Task LogInAsync()
    {
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "refresh_token"),
            new("client_id", options.Credentials.ClientId),
            new("client_secret", options.Credentials.ClientSecret),
            new("refresh_token", options.Credentials.RefreshToken),
        ]);
        var answer = await http.PostAsync(simulator.TokenEndpoint, form, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        http.DefaultRequestHeaders.Remove("x-amz-access-token");
        http.DefaultRequestHeaders.Add("x-amz-access-token", body.GetProperty("access_token").GetString());
    }

    private async Task<(HttpStatusCode Status, JsonElement Body, HttpResponseMessage Response)> GetAsync(string rest)
    {
        var response = await http.GetAsync(new Uri(simulator.Endpoint, $"/orders/2026-01-01/orders{rest}"), TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken), response);
    }
}
