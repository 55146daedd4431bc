using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests.Connections;

/// <summary>Questions broken off at any moment: the driver has many ways to say so, the source only one.</summary>
public sealed class CalledOffQuestionTests(FreshDatabase fresh) : IClassFixture<FreshDatabase>
{
    private const int Orders = 2_000;
    private const int Times = 40;

    [Fact]
    public async Task Broken_off_at_any_moment_it_ends_as_called_off_and_the_next_is_answered()
    {
        var database = await fresh.GetAsync(empty => empty.SeedAsync(Enumerable.Range(1, Orders).Select(Invented.Order)));
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);
        await xentral.ProbeAsync();
        OrderNumber[] numbers = [.. Enumerable.Range(1, Orders).Select(id => new OrderNumber(Invented.NumberOf(id)))];

        for (var time = 0; time < Times; time++)
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(time));
            try
            {
                Assert.Equal(Orders, (await xentral.Source.FindAsync(numbers, stop.Token)).Count);
            }
            catch (OperationCanceledException)
            {
                // As asked; anything else fails the test.
            }

            Assert.Single(await xentral.FindAsync(Invented.NumberOf(1)));
        }
    }
}
