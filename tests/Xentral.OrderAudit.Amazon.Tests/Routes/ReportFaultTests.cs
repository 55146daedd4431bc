using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.Amazon.Tests.Routes;

/// <summary>Every fault that passes, on every call of the report route: the run goes on and every order comes exactly once.</summary>
public sealed class ReportFaultTests
{
    private static readonly Merchant Merchant = new(orders: 130);

    private static readonly SimulatedOperation[] Calls =
    [
        SimulatedOperation.CreateReport, SimulatedOperation.GetReport, SimulatedOperation.CreateRestrictedDataToken,
        SimulatedOperation.GetReportDocument, SimulatedOperation.DownloadDocument,
    ];

    private static readonly FaultKind[] Passing =
    [
        FaultKind.TooManyRequests, FaultKind.TooManyRequestsFromGateway, FaultKind.InternalError, FaultKind.ServiceUnavailableHtml,
        FaultKind.TruncatedJson, FaultKind.CutBody, FaultKind.ResetConnection, FaultKind.HtmlWithStatus200, FaultKind.GatewayBodyWithStatus200,
        FaultKind.Hang, FaultKind.HangInBody,
    ];

    public static TheoryData<SimulatedOperation, FaultKind> OnEveryCall
        => [.. Calls.SelectMany(call => Passing.Select(kind => new TheoryDataRow<SimulatedOperation, FaultKind>(call, kind)))];

    public static TheoryData<SimulatedOperation> WithAccessToken => [.. Calls.Except([SimulatedOperation.DownloadDocument])];

    public static TheoryData<SimulatedOperation> All => [.. Calls];

    [Theory]
    [MemberData(nameof(OnEveryCall))]
    public async Task Every_order_comes_once_though_the_first_or_the_second_call_fails(SimulatedOperation call, FaultKind kind)
    {
        await ExpectEveryOrderOnceAsync(new Fault(kind) { Operation = call });
        await ExpectEveryOrderOnceAsync(new Fault(kind) { Operation = call, FromRequest = 2 });
    }

    [Theory]
    [MemberData(nameof(WithAccessToken))]
    public async Task An_expired_token_is_renewed(SimulatedOperation call)
        => await ExpectEveryOrderOnceAsync(new Fault(FaultKind.AccessTokenExpired) { Operation = call });

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_order_comes_once_though_a_call_fails_three_times(SimulatedOperation call)
        => await ExpectEveryOrderOnceAsync(new Fault(FaultKind.InternalError) { Operation = call, Times = 3 });

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_fault_that_stays_ends_the_run_and_the_next_one_goes_on(SimulatedOperation call)
    {
        using var folder = new TemporaryFolder();
        await using var simulator = await AmazonSimulator.StartAsync(Options(new Fault(FaultKind.InternalError) { Operation = call, Times = 6 }));
        var settings = new Dictionary<string, string?>(Settings(simulator)) { ["State:Folder"] = folder.Path };
        var asked = Merchant.Window;
        using (var first = new AmazonClient(settings))
        {
            var (_, end) = await first.ReadAllAsync(first.Fetch.Open(asked));
            Assert.True(end?.IsTransient);
            Assert.Contains("6 Versuchen", end!.Problem.De, StringComparison.Ordinal);
        }

        using var second = new AmazonClient(settings);
        var (orders, none) = await second.ReadAllAsync(second.Fetch.Open(asked));

        Assert.Null(none);
        Assert.Equal(Merchant.Numbers.Order(), orders.Select(order => order.Number.Value).Order());
        Assert.Equal(2 + (call == SimulatedOperation.CreateReport ? 6 : 0), simulator.Log.Count(SimulatedOperation.CreateReport));
    }

    [Fact]
    public async Task A_document_whose_packing_is_broken_is_fetched_again()
        => await ExpectEveryOrderOnceAsync(new Fault(FaultKind.BrokenPacking) { Operation = SimulatedOperation.DownloadDocument, Times = 2 });

    [Fact]
    public async Task A_state_of_a_report_that_nobody_knows_is_one_to_wait_on()
        => await ExpectEveryOrderOnceAsync(new Fault(FaultKind.UnknownEnumValue) { Operation = SimulatedOperation.GetReport, Times = 3 });

    [Theory]
    [InlineData("/auth/o2/token")]
    [InlineData("/reports/2021-06-30/reports")]
    [InlineData("/reports/2021-06-30/reports/")]
    [InlineData("/restrictedDataToken")]
    [InlineData("/documents/")]
    [InlineData("/simulated-storage/")]
    public async Task A_name_that_cannot_be_resolved_for_a_moment_costs_nothing(string path)
    {
        await using var simulator = await AmazonSimulator.StartAsync(Options());
        using var client = new AmazonClient(Settings(simulator), configure: services => services.AddNameResolutionFailure(times: 3, path));

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers.Order(), orders.Select(order => order.Number.Value).Order());
        Assert.Equal(3, client.Progress.Problems.Count(problem => problem.Contains("DNS", StringComparison.Ordinal)));
    }

    private static AmazonSimulatorOptions Options(params IReadOnlyList<Fault> faults) => Merchant.With(faults) with { TimeScale = 10_000 };

    private static Dictionary<string, string?> Settings(AmazonSimulator simulator) => new(simulator.Settings) { ["Amazon:Route"] = "report" };

    private static async Task ExpectEveryOrderOnceAsync(Fault fault)
    {
        await using var simulator = await AmazonSimulator.StartAsync(Options(fault));
        using var client = new AmazonClient(
            Settings(simulator),
            AmazonClient.Impatient with { RequestTimeout = TimeSpan.FromSeconds(fault.Kind is FaultKind.Hang or FaultKind.HangInBody ? 0.4 : 20) });

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers.Order(), orders.Select(order => order.Number.Value).Order());
        Assert.All(orders, order => Assert.NotEmpty(order.DeliveryAddress?.Name ?? ""));

        // Only one document needs a restricted token.
        var isSecondToken = fault is { Operation: SimulatedOperation.CreateRestrictedDataToken, FromRequest: 2 };
        Assert.True(isSecondToken || simulator.Log.Requests.Any(request => request.Fault == fault.Kind));
    }
}
