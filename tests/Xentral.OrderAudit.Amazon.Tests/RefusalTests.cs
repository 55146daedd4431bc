using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Simulator;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.Amazon.Tests;

/// <summary>A final no is explained in its own sentence, at once, without pointless tries.</summary>
public sealed class RefusalTests
{
    private static readonly Merchant Merchant = new(orders: 250);

    [Theory]
    [InlineData(FaultKind.InvalidGrant, "Refresh-Token", "Autorisieren Sie die App in Seller Central neu")]
    [InlineData(FaultKind.InvalidClient, "Client-ID und Client-Secret passen nicht zusammen", "Amazon:ClientSecret")]
    [InlineData(FaultKind.UnauthorizedClient, "anderen Anwendung", "derselben App")]
    public async Task The_login_says_no(FaultKind kind, string problem, string advice)
    {
        var (log, end) = await ReadAsync(new Fault(kind) { Operation = SimulatedOperation.Login, Times = Fault.Always });

        Assert.Contains(problem, end?.Problem.De, StringComparison.Ordinal);
        Assert.Contains(advice, end?.Advice.De, StringComparison.Ordinal);
        Assert.False(end!.IsTransient);
        Assert.Equal(1, log.Count(SimulatedOperation.Login));
        Assert.Equal(0, log.Count(SimulatedOperation.SearchOrders));
    }

    [Theory]
    [InlineData(FaultKind.RoleMissing, "Eine Rolle fehlt", "Direktversand an Verbraucher")]
    [InlineData(FaultKind.ForeignMarketplace, "amazon.de", "Amazon:MarketplaceIds")]
    [InlineData(FaultKind.ClientSecretExpired, "Client-Secret der App ist abgelaufen", "neues Secret")]
    [InlineData(FaultKind.DeniedByProxy, "Proxy oder eine Firewall", "Amazon:Endpoint")]
    [InlineData(FaultKind.BadRequest, "Status 400", "Zeitraum")]
    [InlineData(FaultKind.Redirect, "Status 302", "Amazon:Endpoint")]
    public async Task Amazon_says_no(FaultKind kind, string problem, string advice)
    {
        var (log, end) = await ReadAsync(new Fault(kind) { Times = Fault.Always });

        Assert.Contains(problem, end?.Problem.De, StringComparison.Ordinal);
        Assert.Contains(advice, end?.Advice.De, StringComparison.Ordinal);
        Assert.False(end!.IsTransient);
        Assert.Equal(1, log.Count(SimulatedOperation.SearchOrders));
        Assert.Matches(@"\(Anfrage [0-9a-f-]{36}\)", end.Problem.De);
    }

    [Fact]
    public async Task A_continuation_that_is_refused_in_any_words_begins_the_list_anew_once()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(new Fault(FaultKind.BadRequest) { Page = 3 }));
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers.Order(), orders.Select(order => order.Number.Value).Order());
    }

    [Fact]
    public async Task A_fault_at_Amazon_is_called_that_and_not_one_of_the_connection()
    {
        var (_, end) = await ReadAsync(new Fault(FaultKind.InternalError) { Times = Fault.Always });

        Assert.Contains("Störung bei Amazon", end?.Advice.De, StringComparison.Ordinal);
        Assert.DoesNotContain("Internetverbindung", end!.Advice.De, StringComparison.Ordinal);
        Assert.Matches(@"\(Anfrage [0-9a-f-]{36}\)", end.Problem.De);
        Assert.True(end.IsTransient);
    }

    [Fact]
    public async Task A_search_that_is_refused_has_a_way_out_and_it_is_no_newer_version()
    {
        var (_, end) = await ReadAsync(new Fault(FaultKind.BadRequest) { Times = Fault.Always });

        Assert.Contains("--route report", end?.Advice.De, StringComparison.Ordinal);
        Assert.DoesNotContain("Programmversion", end!.Advice.De, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FaultKind.AccessTokenExpired)]
    [InlineData(FaultKind.AccessTokenInvalid)]
    public async Task A_token_that_is_rejected_again_after_one_fresh_login_is_final(FaultKind kind)
    {
        var (log, end) = await ReadAsync(new Fault(kind) { Page = 2, Times = Fault.Always });

        Assert.Contains("auch ein frisches Zugangstoken", end?.Problem.De, StringComparison.Ordinal);
        Assert.Equal(2, log.Count(SimulatedOperation.Login));
        Assert.Equal(3, log.Count(SimulatedOperation.SearchOrders));
    }

    [Fact]
    public async Task A_huge_answer_is_refused_once()
    {
        var (log, end) = await ReadAsync(new Fault(FaultKind.HugeBody) { Page = 2, Times = Fault.Always });

        Assert.Contains("größer als 64 MB", end?.Problem.De, StringComparison.Ordinal);
        Assert.Equal(2, log.Count(SimulatedOperation.SearchOrders));
    }

    [Theory]
    [InlineData(FaultKind.RepeatedToken, 1, 200)]
    [InlineData(FaultKind.RepeatedToken, 2, 200)]
    [InlineData(FaultKind.EndlessEmptyPages, 2, 100)]
    public async Task A_list_that_goes_in_circles_ends_after_what_was_had(FaultKind kind, int page, int atMost)
    {
        await using var simulator = await AmazonSimulator.StartAsync(
            Merchant.With([.. Enumerable.Range(page, 200).Select(later => new Fault(kind) { Page = later, Times = Fault.Always })]));
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Contains("im Kreis", end?.Problem.De, StringComparison.Ordinal);
        Assert.InRange(orders.Count, 100, atMost);
        Assert.Equal(orders.Count, orders.DistinctBy(order => order.Number).Count());
        Assert.InRange(simulator.Log.Count(SimulatedOperation.SearchOrders), 2, 25);
    }

    [Fact]
    public async Task A_list_begun_anew_may_give_the_same_pages_again()
    {
        // At a clock that stands still the simulator's page tokens are the same each time, as another stand-in's may be.
        await using var simulator = await AmazonSimulator.StartAsync(
            Merchant.With(new Fault(FaultKind.PageTokenForgotten) { Page = 3 }) with
            {
                LargestPage = 20,
                Clock = new FixedClock(TimeProvider.System.GetUtcNow()),
            });
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers, orders.Select(order => order.Number.Value));
    }

    [Fact]
    public async Task A_page_token_that_is_never_accepted_does_not_begin_the_list_anew_for_ever()
    {
        await using var simulator = await AmazonSimulator.StartAsync(
            Merchant.With(new Fault(FaultKind.PageTokenForgotten) { Page = 3, Times = Fault.Always }) with { LargestPage = 20 });
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.NotNull(end);
        Assert.InRange(orders.Count, 40, 249);
        Assert.InRange(simulator.Log.Count(SimulatedOperation.SearchOrders), 3, 18);
    }

    [Fact]
    public async Task No_message_and_no_log_line_holds_a_secret_or_a_person()
    {
        var kinds = new[]
        {
            FaultKind.TooManyRequests, FaultKind.TruncatedJson, FaultKind.ResetConnection, FaultKind.BrokenOrder, FaultKind.WrongCharset, FaultKind.CutBody,
        };
        await using var simulator = await AmazonSimulator.StartAsync(
            Merchant.With([.. kinds.Select(kind => new Fault(kind) { Page = 1 }), new Fault(FaultKind.InternalError) { Page = 2, Times = Fault.Always }]));
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        var texts = client.Log.Lines
            .Concat(client.Progress.Problems)
            .Concat(orders.Select(order => $"{order.UnreadableBecause?.De}{order.UnreadableBecause?.En}"))
            .Append($"{end} {end!.Problem.De} {end.Advice.De}")
            .ToList();
        Assert.NotEmpty(client.Log.Lines);
        Assert.All(texts, text => Assert.DoesNotMatch("Atza|Atzr|oa2-cs|Grünspecht|Möhrenfeld|Lindenstr", text));
    }

    private static async Task<(RequestLog Log, Core.Auditing.SourceUnavailableException? End)> ReadAsync(Fault fault)
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(fault));
        using var client = new AmazonClient(simulator);
        var (_, end) = await client.ReadAllAsync(Merchant.Window);
        return (simulator.Log, end);
    }
}
