using Microsoft.Extensions.Logging;
using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.Amazon.Tests;

/// <summary>Every fault that passes: the run goes on and every order comes exactly once, in its order.</summary>
public sealed class PassingFaultTests
{
    private const int Pages = 5;
    private const string SearchPath = "/orders/2026-01-01/orders";
    private static readonly Merchant Merchant = new(orders: 430);

    private static readonly FaultKind[] Passing =
    [
        FaultKind.TooManyRequests,
        FaultKind.TooManyRequestsFromGateway,
        FaultKind.InternalError,
        FaultKind.InternalErrorFromGateway,
        FaultKind.ServiceUnavailableHtml,
        FaultKind.AccessTokenExpired,
        FaultKind.AccessTokenInvalid,
        FaultKind.TruncatedJson,
        FaultKind.CutBody,
        FaultKind.ResetConnection,
        FaultKind.EmptyBodyWithStatus200,
        FaultKind.GatewayBodyWithStatus200,
        FaultKind.HtmlWithStatus200,
        FaultKind.OrdersOfWrongType,
        FaultKind.WrongCharset,
        FaultKind.DeepNesting,
        FaultKind.NoContent,
        FaultKind.PartialContent,
        FaultKind.UnknownEnumValue,
        FaultKind.UnknownField,
    ];

    private static readonly AmazonPacing ShortOfTime = AmazonClient.Impatient with { RequestTimeout = TimeSpan.FromMilliseconds(400) };

    private static readonly int[] OnPages = [1, 3, Pages];

    public static TheoryData<FaultKind, int> OnFirstMiddleAndLastPage
        => [.. Passing.SelectMany(kind => OnPages.Select(page => new TheoryDataRow<FaultKind, int>(kind, page)))];

    public static TheoryData<FaultKind, int> ThreeTimesOnAPage =>
    [
        .. new[] { FaultKind.InternalError, FaultKind.TooManyRequests, FaultKind.TruncatedJson, FaultKind.ResetConnection }
            .SelectMany(kind => OnPages.Select(page => new TheoryDataRow<FaultKind, int>(kind, page))),
    ];

    public static TheoryData<FaultKind> OfTheLogin =>
    [
        FaultKind.TooManyRequests, FaultKind.TooManyRequestsFromGateway, FaultKind.InternalError, FaultKind.InternalErrorFromGateway,
        FaultKind.ServiceUnavailableHtml, FaultKind.LoginUnavailable, FaultKind.LoginWithoutToken, FaultKind.HtmlWithStatus200,
        FaultKind.TruncatedJson, FaultKind.CutBody, FaultKind.ResetConnection, FaultKind.Hang, FaultKind.HangInBody,
    ];

    public static TheoryData<FaultKind, int> ThatHang
        => [.. new[] { FaultKind.Hang, FaultKind.HangInBody }.SelectMany(kind => OnPages.Select(page => new TheoryDataRow<FaultKind, int>(kind, page)))];

    /// <summary>The others are harmless, or a refusal in the end.</summary>
    public static TheoryData<FaultKind> ThatCanStay => [.. Passing.Except(
        [FaultKind.UnknownEnumValue, FaultKind.UnknownField, FaultKind.AccessTokenExpired, FaultKind.AccessTokenInvalid])];

    [Theory]
    [MemberData(nameof(OnFirstMiddleAndLastPage))]
    public async Task Every_order_comes_once_though_a_page_fails_once(FaultKind kind, int page)
        => await ExpectEveryOrderOnceAsync(AmazonClient.Impatient, new Fault(kind) { Page = page });

    [Theory]
    [MemberData(nameof(ThreeTimesOnAPage))]
    public async Task Every_order_comes_once_though_a_page_fails_three_times(FaultKind kind, int page)
        => await ExpectEveryOrderOnceAsync(AmazonClient.Impatient, new Fault(kind) { Page = page, Times = 3 });

    [Theory]
    [MemberData(nameof(ThatHang))]
    public async Task Every_order_comes_once_though_a_page_hangs(FaultKind kind, int page)
        => await ExpectEveryOrderOnceAsync(ShortOfTime, new Fault(kind) { Page = page });

    [Fact]
    public async Task Every_order_comes_once_though_each_page_fails_in_another_way()
        => await ExpectEveryOrderOnceAsync(
            AmazonClient.Impatient,
            new Fault(FaultKind.ResetConnection) { Page = 1 },
            new Fault(FaultKind.AccessTokenExpired) { Page = 1 },
            new Fault(FaultKind.TruncatedJson) { Page = 2 },
            new Fault(FaultKind.TooManyRequestsFromGateway) { Page = 2 },
            new Fault(FaultKind.ServiceUnavailableHtml) { Page = 3, Times = 2 },
            new Fault(FaultKind.AccessTokenInvalid) { Page = 4 },
            new Fault(FaultKind.CutBody) { Page = 5 });

    [Theory]
    [MemberData(nameof(OfTheLogin))]
    public async Task A_passing_fault_of_the_first_login_is_tried_again(FaultKind kind)
        => await ExpectEveryOrderOnceAsync(PacingFor(kind), new Fault(kind) { Operation = SimulatedOperation.Login, Times = TimesOf(kind) });

    [Theory]
    [MemberData(nameof(OfTheLogin))]
    public async Task A_passing_fault_of_a_login_between_two_pages_is_tried_again(FaultKind kind)
        => await ExpectEveryOrderOnceAsync(
            PacingFor(kind),
            new Fault(FaultKind.AccessTokenExpired) { Page = 3 },
            new Fault(kind) { Operation = SimulatedOperation.Login, FromRequest = 2, Times = TimesOf(kind) });

    [Fact]
    public async Task A_login_that_stays_away_ends_the_run_after_what_was_had()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(
            new Fault(FaultKind.AccessTokenExpired) { Page = 3 },
            new Fault(FaultKind.LoginUnavailable) { Operation = SimulatedOperation.Login, FromRequest = 2, Times = Fault.Always }));
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.True(end?.IsTransient);
        Assert.Equal(Merchant.Numbers.Take(200), orders.Select(order => order.Number.Value));
    }

    [Theory]
    [MemberData(nameof(ThatCanStay))]
    public async Task A_fault_that_stays_ends_the_run_after_what_was_had(FaultKind kind)
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(new Fault(kind) { Page = 3, Times = Fault.Always }));
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.NotNull(end);
        Assert.True(end.IsTransient);
        Assert.Equal(AuditSource.Amazon, end.AuditSource);
        Assert.Contains("6 Versuchen", end.Problem.De, StringComparison.Ordinal);
        Assert.Equal(Merchant.Numbers.Take(200), orders.Select(order => order.Number.Value));
        Assert.Equal(2 + 6, simulator.Log.Count(SimulatedOperation.SearchOrders));
        Assert.Equal(5, client.Progress.Problems.Count);

        // Who reads the end in a sentence need not read it in the log as well.
        Assert.DoesNotContain(client.Log.Levels, level => level >= LogLevel.Error);
    }

    [Theory]
    [InlineData("/auth/o2/token", 1)]
    [InlineData(SearchPath, 1)]
    [InlineData(SearchPath, 3)]
    [InlineData(SearchPath, Pages)]
    public async Task A_name_that_cannot_be_resolved_for_a_moment_costs_nothing(string path, int request)
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With());
        using var client = new AmazonClient(simulator, configure: services => services.AddNameResolutionFailure(times: 3, path, request));

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers, orders.Select(order => order.Number.Value));
        Assert.Equal(3, client.Progress.Problems.Count(problem => problem.Contains("DNS", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_as_such()
    {
        var simulator = await AmazonSimulator.StartAsync(Merchant.With());
        var settings = simulator.Settings;
        await simulator.DisposeAsync();
        using var client = new AmazonClient(settings);

        var (_, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.StartsWith("No connection to Amazon could be made.", end?.Problem.En, StringComparison.Ordinal);
        Assert.True(end!.IsTransient);
    }

    [Fact]
    public async Task Retry_after_is_honoured()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(new Fault(FaultKind.ServiceUnavailableHtml) { RetryAfterSeconds = 1 }));
        using var client = new AmazonClient(simulator);

        await client.ReadAllAsync(Merchant.Window);

        Assert.Equal(TimeSpan.FromSeconds(1), Assert.Single(client.Progress.Delays));
    }

    [Theory]
    [InlineData(FaultKind.TooManyRequests, false)]
    [InlineData(FaultKind.TooManyRequests, true)]
    [InlineData(FaultKind.TooManyRequestsFromGateway, false)]
    public async Task Retry_after_of_a_429_on_a_middle_page_is_waited_for(FaultKind kind, bool isDate)
    {
        // The rate alone would let the next request go at once.
        var fault = new Fault(kind) { Page = 3, RetryAfterSeconds = 3, RetryAfterIsDate = isDate };
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(fault));
        using var client = new AmazonClient(simulator);
        var start = TimeProvider.System.GetUtcNow();

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers, orders.Select(order => order.Number.Value));
        Assert.InRange(client.Progress.Waits.Single() - start, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData(FaultKind.ServiceUnavailableHtml)]
    [InlineData(FaultKind.TooManyRequests)]
    public async Task A_pause_nobody_would_sit_through_ends_the_run(FaultKind kind)
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(new Fault(kind) { RetryAfterSeconds = 86_400 }));
        using var client = new AmazonClient(simulator);

        var (_, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Equal("Amazon demands a pause of 1440 minutes.", end?.Problem.En);
        Assert.True(end!.IsTransient);
    }

    private static bool IsSlow(FaultKind kind) => kind is FaultKind.Hang or FaultKind.HangInBody;

    private static AmazonPacing PacingFor(FaultKind kind) => IsSlow(kind) ? ShortOfTime : AmazonClient.Impatient;

    private static int TimesOf(FaultKind kind) => IsSlow(kind) ? 1 : 3;

    private static async Task ExpectEveryOrderOnceAsync(AmazonPacing pacing, params IReadOnlyList<Fault> faults)
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(faults));
        using var client = new AmazonClient(simulator, pacing);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers, orders.Select(order => order.Number.Value));
        Assert.All(orders, order => Assert.Null(order.UnreadableBecause));
        Assert.All(faults, fault => Assert.Contains(simulator.Log.Requests, request => request.Fault == fault.Kind));
    }
}
