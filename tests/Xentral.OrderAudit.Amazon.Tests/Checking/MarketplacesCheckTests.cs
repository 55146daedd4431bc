using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.Amazon.Tests.Checking;

public sealed class MarketplacesCheckTests
{
    private const string Germany = "A1PA6795UKMFR9";
    private const string France = "A13V1IB3VIYZZH";

    [Theory]
    [InlineData("DE,FR", CheckState.Ok, "You sell on amazon.de, amazon.fr.")]
    [InlineData("DE", CheckState.Ok, "You sell on amazon.de. Not audited would be: amazon.fr.")]
    [InlineData("DE,IT", CheckState.Warning, "This account does not sell on amazon.it.")]
    [InlineData("IT", CheckState.Failed, "This account does not sell on amazon.it.")]
    public async Task Compares_what_is_configured_with_where_the_account_sells(string configured, CheckState state, string finding)
    {
        await using var simulator = await AmazonSimulator.StartAsync(new() { ParticipatingMarketplaceIds = [Germany, France] });
        using var client = new AmazonClient(new Dictionary<string, string?>(simulator.Settings) { ["Amazon:MarketplaceIds"] = configured });

        var result = await client.CheckAsync("amazon-marketplaces");

        Assert.Equal((state, finding), (result.State, result.Finding.En));
        Assert.Equal(0, simulator.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Fact]
    public async Task Knows_that_an_account_without_marketplaces_is_another_regions()
    {
        await using var simulator = await AmazonSimulator.StartAsync(new() { ParticipatingMarketplaceIds = [] });
        using var client = new AmazonClient(simulator);

        var result = await client.CheckAsync("amazon-marketplaces");

        Assert.Equal(CheckState.Failed, result.State);
        Assert.Contains("Amazon:Region", result.Advice!.De, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_missing_role_for_no_more_than_a_warning()
    {
        await using var simulator = await AmazonSimulator.StartAsync(
            new() { Faults = [new Fault(FaultKind.RoleMissing) { Operation = SimulatedOperation.GetMarketplaceParticipations, Times = Fault.Always }] });
        using var client = new AmazonClient(simulator);

        Assert.Equal(CheckState.Warning, (await client.CheckAsync("amazon-marketplaces")).State);
    }

    [Theory]
    [InlineData(FaultKind.TruncatedJson)]
    [InlineData(FaultKind.HtmlWithStatus200)]
    [InlineData(FaultKind.InternalError)]
    public async Task Survives_a_passing_fault(FaultKind kind)
    {
        await using var simulator = await AmazonSimulator.StartAsync(
            new() { Faults = [new Fault(kind) { Operation = SimulatedOperation.GetMarketplaceParticipations }] });
        using var client = new AmazonClient(simulator);

        Assert.Equal(CheckState.Ok, (await client.CheckAsync("amazon-marketplaces")).State);
    }

    [Fact]
    public async Task Says_in_words_that_a_fault_did_not_pass()
    {
        await using var simulator = await AmazonSimulator.StartAsync(
            new() { Faults = [new Fault(FaultKind.HtmlWithStatus200) { Operation = SimulatedOperation.GetMarketplaceParticipations, Times = Fault.Always }] });
        using var client = new AmazonClient(simulator);

        await Assert.ThrowsAsync<SourceUnavailableException>(() => client.CheckAsync("amazon-marketplaces"));
    }
}
