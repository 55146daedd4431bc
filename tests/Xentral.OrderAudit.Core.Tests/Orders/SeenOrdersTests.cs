using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Tests.Orders;

public sealed class SeenOrdersTests
{
    [Theory]
    [InlineData("302-1234567-1234567")]
    [InlineData("S02-1234567-1234567")]
    [InlineData("302-12345671234567")]
    [InlineData("302-1234567-123456٣")]
    [InlineData("x")]
    public void A_number_is_new_once(string number)
    {
        var seen = new SeenOrders();

        Assert.True(seen.IsNew(new(number)));
        Assert.False(seen.IsNew(new(number)));
    }

    [Fact]
    public void Numbers_that_look_alike_differ()
    {
        var seen = new SeenOrders();

        Assert.All(
            ["302-1234567-1234567", "302-1234567-1234568", "302-7123456-1234567", "302x1234567-1234567", "30212345671234567", "002-1234567-1234567"],
            number => Assert.True(seen.IsNew(new(number))));
    }
}
