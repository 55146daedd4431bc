using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Tests.Mapping;

public sealed class ErpOrderMapperTests
{
    [Theory]
    [InlineData("angelegt", ErpOrderState.Draft)]
    [InlineData("", ErpOrderState.Draft)]
    [InlineData("freigegeben", ErpOrderState.Released)]
    [InlineData("Freigegeben ", ErpOrderState.Released)]
    [InlineData("abgeschlossen", ErpOrderState.Completed)]
    [InlineData("storniert", ErpOrderState.Cancelled)]
    [InlineData("versendet", ErpOrderState.Other)]
    [InlineData("beauftragt", ErpOrderState.Other)]
    public void Knows_the_states(string status, ErpOrderState expected) => Assert.Equal(expected, ErpOrderMapper.StateOf(status));

    [Theory]
    [InlineData("2023-08-04", 2023, 8, 4)]
    [InlineData("2023-08-04 00:00:00", 2023, 8, 4)]
    public void Reads_dates(string stored, int year, int month, int day)
        => Assert.Equal(new DateOnly(year, month, day), ErpOrderMapper.DateOf(stored));

    [Theory]
    [InlineData("0000-00-00")]
    [InlineData("2023-00-15")]
    [InlineData("")]
    [InlineData(null)]
    public void Takes_impossible_dates_for_none(string? stored) => Assert.Null(ErpOrderMapper.DateOf(stored));

    [Theory]
    [InlineData(null, 0, true)]
    [InlineData(0, 0, false)]
    [InlineData(4711, 4711, false)]
    public void Knows_when_partial_deliveries_cannot_be_told(int? stored, int splitFrom, bool isUnknown)
    {
        var order = ErpOrderMapper.Map(new AuftragRow { Teillieferungvon = stored }, new OrderNumber("1"));

        Assert.Equal((splitFrom, isUnknown), (order.SplitFrom, order.IsSplitUnknown));
    }

    [Theory]
    [InlineData("0", "")]
    [InlineData(null, "")]
    [InlineData("200123-1", "200123-1")]
    public void Shows_no_document_number_for_a_draft(string? stored, string expected)
        => Assert.Equal(expected, ErpOrderMapper.Map(new AuftragRow { Belegnr = stored }, new OrderNumber("1")).DocumentNumber);
}
